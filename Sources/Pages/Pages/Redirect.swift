internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// Old addresses lead on to their page; one that is a page's own address needs none.
let redirectKind: PageKind<PageNode> = PageKind("redirect", redirectShape, isInSitemap: false) { map in
  let journal = map.site.journal
  // Most journals have none: the paths of all pages need not be gathered.
  var routes: RedirectRoutes?
  for index in journal.posts.indices where !journal.posts[index].aliases.isEmpty {
    let post = journal.posts[index]
    map.addRedirects(from: post.aliases, to: .post(PostIndex(index)), at: post.route, origin: post.file, &routes)
  }
  for (index, thing) in journal.things.enumerated() {
    guard let described = thing.described else { continue }
    map.addRedirects(
      from: described.fields.aliases, to: .thing(ThingIndex(index)), at: thing.route, origin: described.file, &routes)
  }
}

extension SiteMap {
  fileprivate mutating func addRedirects(
    from aliases: [Located<String>], to node: PageNode, at own: String, origin: String, _ routes: inout RedirectRoutes?
  ) {
    for alias in aliases where alias.value.hasPrefix("/") {
      if routes == nil { routes = RedirectRoutes(pages.map(\.path)) }
      switch routes?.add(alias.value, besides: own) {
      case .new(let route): add(route, redirectKind, origin: origin) { _ in node }
      case .clash(let other): warnings.append(.oldAddressNearlyTaken(alias, by: other, file: origin))
      // Assembling has told what cannot be a file, or belongs to another page.
      case .needless, nil: break
      }
    }
  }
}

let redirectShape: Shape<PageNode> = Shape("a redirect") {
  text("title", "the title of the page it leads to") { page, context in titleAndRoute(of: page, in: context).title }
  text("lang", "the journal's language") { _, context in context.language }
  text("dir", "'ltr', or 'rtl' for languages written from the right") { _, context in context.direction }
  route("url", "where it leads") { page, context in titleAndRoute(of: page, in: context).route }
  text("canonical", "the full address of that page; empty when daybook.yml has no url") { page, context in
    context.addresses.absolute(titleAndRoute(of: page, in: context).route)
  }
}
