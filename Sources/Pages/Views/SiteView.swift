internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let menuItem = Shape(
    "a menu entry",
    [
      .text("title", "its words"),
      .route("url", "where it leads"),
      .flag("current", "whether this page is in that part of the site"),
    ])

  static let site = Shape(
    "the site",
    [
      .text("title", "the journal's title"),
      .text("description", "what the journal is, from daybook.yml"),
      .text("language", "the journal's language"),
      .route("home", "the address of the first page"),
      .flag("has_posts", "whether the journal has published posts"),
      .route("all_posts", "the address of the list of all posts"),
      .list("menu", .menuItem, "the entries of the menu"),
      .html("first_styles", "an address that holds the styles for the first screen; empty when there are none"),
      .route("stylesheet", "the address of the theme's style sheet"),
      .flag("has_colors", "whether daybook.yml has an accent"),
      .route("colors", "the address of the style sheet made of that accent"),
      .flag(
        "has_own_styles",
        "whether the journal has a style sheet of its own: 'custom.css', or the one that daybook.yml names"),
      .route("own_styles", "the address of that style sheet"),
      .route("theme_script", "the address of the script that makes the button for light and dark"),
      .flag("has_logo", "whether daybook.yml has a logo"),
      .route("logo", "the address of that picture"),
      .flag("has_feeds", "whether there are feeds: daybook.yml has a url"),
      .route("feed", "the address of the Atom feed of all posts"),
      .route("json_feed", "the address of the JSON feed of all posts"),
      .text("footer", "the footer's words, from daybook.yml"),
      .text("license", "under what terms others may use the texts, from daybook.yml"),
      .text("address", "the journal's address on the web, without a slash at its end"),
      .text("vision", "what the school works towards, from daybook.yml"),
      .route("vision_page", "the address of the vision's page"),
      .flag("has_plan", "whether there is a page of all steps and promises"),
      .route("plan", "the address of that page"),
      .flag("has_grid", "whether there is a grid of levels and themes: a post names both"),
      .route("grid", "the address of that grid"),
      .flag("has_search", "whether there is a page for searching"),
      .route("search", "the address of that page"),
      .flag(
        "writing", "whether this is the preview of those who write: only there do pages say what to write into a file"),
    ])
}

extension SiteViews {
  /// The logo, unless its picture is not published.
  private var logo: MediaUse? {
    site.theme.look.logo.flatMap { pictures.refused.contains($0.route) ? nil : $0 }
  }

  func makeSiteRecord(in section: Section) -> Record {
    let look = site.theme.look
    return Record(
      .site,
      [
        .text(settings.title), .text(settings.description ?? ""), .text(language), .route(""),
        .flag(!site.journal.posts.isEmpty), .route("posts/"), .list(menu(in: section)),
        .html(site.theme.firstScreen?.address ?? []), .route(Theme.stylesRoute),
        .flag(look.accent != nil), .route(Look.colorsRoute), .flag(look.styles != nil), .route(look.styles ?? ""),
        .route("assets/theme.js"), .flag(logo != nil), .route(logo?.route ?? ""), .flag(hasAddress),
        .route("feed.xml"), .route("feed.json"), .text(settings.footer ?? ""),
        .text(settings.license ?? ""), .text(address), .text(settings.vision ?? ""),
        .route(VisionRoute.route), .flag(site.journal.hasPlanPage), .route("plan/"),
        .flag(site.grid != nil), .route(Grid.route), .flag(hasSearch), .route(Routes.search),
        .flag(site.journal.isForWriters),
      ])
  }

  private func menu(in section: Section) -> [Record] {
    let chosen = settings.menu.filter { !site.journal.hidesPlan(at: $0.target.value) }.map {
      ($0.title ?? $0.target.value, site.menuFiles[$0.target.value].map { "/" + $0.route } ?? $0.target.value)
    }
    return (chosen.isEmpty ? usualMenu() : chosen).map { title, link in
      let route = link.hasPrefix("/") ? String(link.dropFirst()) : link
      return Record(.menuItem, [.text(title), .route(route), .flag(section.route == route)])
    }
  }

  /// Without a menu in the settings: every part of the site that has something to show.
  private func usualMenu() -> [(String, String)] {
    let kinds: [(ThingKind, String)] = [
      (.level, words[.levels]), (.tag, words[.themes]), (.series, words[.series]), (.question, words[.questions]),
      (.person, words[.people]),
    ]
    let parts = kinds.filter { !site.journal.things(of: $0.0).isEmpty }.map { ($0.1, "/\($0.0.section)/") }
    let vision = VisionRoute.page(in: site.journal)
    let pages = site.journal.things(of: .page).filter { $0 != vision }.prefix(4).map {
      (site.journal[$0].title, "/" + site.journal[$0].route)
    }
    let aims = settings.vision == nil ? [] : [(words[.vision], "/vision/")]
    let plan = site.journal.hasPlanPage ? [(words[.plan], "/plan/")] : []
    let posts = site.journal.posts.isEmpty ? [] : [(words[.allPosts], "/posts/")]
    return posts + aims + parts + plan + pages
  }
}

extension Journal {
  /// Whether a link leads to the plan, and only a build for another audience has it: the menu leaves it out then.
  func hidesPlan(at link: String) -> Bool {
    settings.plan != .off && !showsPlan && NameIndex.route(fromPath: link) == "plan/"
  }
}
