internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// An entry of the menu, on a page of one part of the site.
struct MenuItem: Sendable {
  let title: String
  let route: String
  let section: Section
}

let menuItemShape: Shape<MenuItem> = Shape("a menu entry") {
  text("title", "its words") { item, _ in item.title }
  route("url", "where it leads") { item, _ in item.route }
  flag("current", "whether this page is in that part of the site") { item, _ in item.section.route == item.route }
}

let siteShape: Shape<Section> = Shape("the site", kept: { $1.kept.sites[$0] }) {
  text("title", "the journal's title") { _, context in context.settings.title }
  text("description", "what the journal is, from daybook.yml") { _, context in context.settings.description }
  text("language", "the journal's language") { _, context in context.language }
  route("home", "the address of the first page") { _, _ in "" }
  flag("has_posts", "whether the journal has published posts") { _, context in !context.journal.posts.isEmpty }
  route("all_posts", "the address of the list of all posts") { _, _ in "posts/" }
  list("menu", menuItemShape, "the entries of the menu", menu)
  html("critical_styles", "an address that holds the styles for the first screen; empty when there are none") {
    _, context in context.site.theme.criticalStyles?.address
  }
  route("stylesheet", "the address of the theme's style sheet") { _, _ in Theme.stylesRoute }
  flag("has_colors", "whether daybook.yml has an accent") { _, context in context.site.theme.branding.accent != nil }
  route("colors", "the address of the style sheet made of that accent") { _, _ in Branding.colorsRoute }
  flag(
    "has_own_styles",
    "whether the journal has a style sheet of its own: 'custom.css', or the one that daybook.yml names"
  ) { _, context in context.site.theme.branding.styles != nil }
  route("own_styles", "the address of that style sheet") { _, context in context.site.theme.branding.styles ?? "" }
  route("theme_script", "the address of the script that makes the button for light and dark") { _, _ in
    "assets/theme.js"
  }
  flag("has_logo", "whether daybook.yml has a logo") { _, context in logo(in: context) != nil }
  route("logo", "the address of that picture") { _, context in logo(in: context)?.route ?? "" }
  flag("has_feeds", "whether there are feeds: daybook.yml has a url") { _, context in context.addresses.areKnown }
  route("feed", "the address of the Atom feed of all posts") { _, _ in FeedFormat.atom.file }
  route("json_feed", "the address of the JSON feed of all posts") { _, _ in FeedFormat.json.file }
  text("footer", "the footer's words, from daybook.yml") { _, context in context.settings.footer }
  text("license", "under what terms others may use the texts, from daybook.yml") { _, context in
    context.settings.license
  }
  text("address", "the journal's address on the web, without a slash at its end") { _, context in
    context.addresses.home
  }
  text("vision", "what the school works towards, from daybook.yml") { _, context in context.settings.vision }
  route("vision_page", "the address of the vision's page") { _, _ in VisionRoute.route }
  flag("has_plan", "whether there is a page of all steps and promises") { _, context in context.journal.hasPlanPage }
  route("plan", "the address of that page") { _, _ in "plan/" }
  flag("has_grid", "whether there is a grid of levels and themes: a post names both") { _, context in
    context.site.grid != nil
  }
  route("grid", "the address of that grid") { _, _ in Grid.route }
  flag("has_search", "whether there is a page for searching") { _, context in Routes.hasSearch(context.journal) }
  route("search", "the address of that page") { _, _ in Routes.search }
  flag(
    "writing", "whether this is the preview of those who write: only there do pages say what to write into a file"
  ) { _, context in context.journal.isForWriters }
}

/// The logo, unless its picture is not published.
private func logo(in context: PageContext) -> MediaUse? {
  context.site.theme.branding.logo.flatMap { context.pictures.refused.contains($0.route) ? nil : $0 }
}

@Sendable private func menu(of section: Section, in context: PageContext) -> [MenuItem] {
  let files = context.site.menuFiles
  let chosen = context.settings.menu.filter { !context.journal.hidesPlan(at: $0.target.value) }.map {
    ($0.title ?? $0.target.value, files[$0.target.value].map { "/" + $0.route } ?? $0.target.value)
  }
  return (chosen.isEmpty ? usualMenu(in: context) : chosen).map { title, link in
    MenuItem(title: title, route: link.hasPrefix("/") ? String(link.dropFirst()) : link, section: section)
  }
}

/// Without a menu in the settings: every part of the site that has something to show.
private func usualMenu(in context: PageContext) -> [(title: String, link: String)] {
  let (journal, words) = (context.journal, context.words)
  let kinds: [(ThingKind, String)] = [
    (.level, words[.levels]), (.tag, words[.themes]), (.series, words[.series]), (.question, words[.questions]),
    (.person, words[.people]),
  ]
  let parts = kinds.filter { !journal.things(of: $0.0).isEmpty }.map { ($0.1, "/\($0.0.section)/") }
  let vision = VisionRoute.page(in: journal)
  let pages = journal.things(of: .page).filter { $0 != vision }.prefix(4).map {
    (journal[$0].title, "/" + journal[$0].route)
  }
  let aims = journal.settings.vision == nil ? [] : [(words[.vision], "/vision/")]
  let plan = journal.hasPlanPage ? [(words[.plan], "/plan/")] : []
  let posts = journal.posts.isEmpty ? [] : [(words[.allPosts], "/posts/")]
  return posts + aims + parts + plan + pages
}

extension Journal {
  /// Whether a link leads to the plan, and only a build for another audience has it: the menu leaves it out then.
  func hidesPlan(at link: String) -> Bool {
    settings.plan != .off && !showsPlan && NameIndex.route(fromPath: link) == "plan/"
  }
}
