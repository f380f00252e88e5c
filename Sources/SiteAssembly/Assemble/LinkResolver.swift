internal import Diagnostics
package import FrontMatter
package import JournalModel
internal import Letters
package import Markdown

/// Finds out what the links of the journal's texts mean, and tells what is broken, where, and what may have been meant.
///
/// Resolving a link takes two dictionary lookups. Besides the links, it records which page cites which, and which files
/// the published pages use.
package struct LinkResolver: Sendable {
  private(set) var journal: Journal
  package var bodies: [RenderedBody]
  let media: MediaIndex
  package internal(set) var names: NameIndex
  /// Sections and other pages that no file stands for: `posts/`, `tags/`, the home page.
  private let sections: Set<String>
  let severity: Diagnostic.Severity
  var suggestions: LinkSuggestions

  var problems: [Diagnostic] = []
  private(set) var used: Set<String> = []

  init(journal: Journal, names: NameIndex, bodies: [RenderedBody], media: MediaIndex, sections: Set<String>) {
    self.journal = journal
    self.names = names
    self.bodies = bodies
    self.media = media
    self.sections = sections
    suggestions = LinkSuggestions(journal: journal, media: media)
    severity = journal.settings.links == .warn ? .warning : .error
  }

  /// Finds a post by another title from now on.
  ///
  /// - Returns: `false` when one of the two titles may mean something else as well.
  package mutating func retitle(_ post: PostIndex, in journal: Journal) -> Bool {
    guard names.retitle(post, to: journal.posts[post.value].title) else { return false }
    self.journal = journal
    suggestions = LinkSuggestions(journal: journal, media: media)
    return true
  }

  /// A text's place, from which its relative links start.
  package struct Context: Sendable {
    package var node: PageID
    package var file: String
    package var route: String
    package var body: Int
    /// Its picture, when its front matter names one.
    package var image: Located<String>?
    /// Whether the front matter describes the picture or says that it's only decoration.
    package var isImageTold = true

    init(of post: PostIndex, in journal: Journal) {
      let place = post.value
      node = .post(post)
      (file, route) = (journal.posts[place].file, journal.posts[place].route)
      (body, image) = (journal.posts[place].body, journal.posts[place].image)
      isImageTold = journal.posts[place].imageText != nil
    }

    /// `nil` for a thing without a text.
    init?(of thing: ThingIndex, in journal: Journal) {
      guard let described = journal[thing].described else { return nil }
      node = .thing(thing)
      (file, route, body) = (described.file, journal[thing].route, described.body)
    }

    /// `nil` for a page without a text.
    package init?(of node: PageID, in journal: Journal) {
      switch node {
      case .post(let post): self.init(of: post, in: journal)
      case .thing(let thing): self.init(of: thing, in: journal)
      }
    }
  }

  /// Resolves one link and the page it cites.
  mutating func resolve(_ link: Link, in context: Context) -> (link: ResolvedLink, cites: PageID?) {
    switch link.kind {
    case .hashtag:
      guard let target = names.find(tag: link.path) else { return (.plain(title: nil), nil) }
      return page(target, link, in: context)
    case .wiki: return wiki(link, in: context)
    case .path: return path(link, in: context)
    case .image:
      if let page = embeddedPage(link, in: context) { return page }
      return (image(link.path, at: link.position, length: link.length, in: context), nil)
    case .external: return (.plain(title: nil), nil)
    }
  }

  // MARK: Kinds of links

  mutating func path(_ link: Link, in context: Context) -> (ResolvedLink, PageID?) {
    let destination = link.path
    if destination.isEmpty { return (ownFragment(link, in: context), nil) }
    if destination.hasPrefix("/") {
      if let target = names.find(address: destination) { return page(target, link, in: context) }
    }
    if let path = linkPath(of: destination, from: context.file), let found = file(path, link, in: context) {
      return found
    }
    let address =
      destination.hasPrefix("/")
      ? destination : linkPath(of: destination, from: context.route + "index.html") ?? destination
    if let target = names.find(address: address) { return page(target, link, in: context) }
    let route = NameIndex.route(fromPath: address)
    if sections.contains(route) { return (.route(route, title: nil), nil) }
    if destination.hasPrefix("/"), let found = file("content" + destination, link, in: context) { return found }
    if route == Routes.plan, let hidden = Diagnostic.hiddenPlan(link, in: journal, file: context.file) {
      problems.append(hidden)
      return (.plain(title: nil), nil)
    }
    if let file = named(destination, at: link.position, length: link.length, in: context) { return (use(file), nil) }
    let near = suggestions.path(like: destination, from: context.file)
    problems.append(.brokenLink(link, severity, file: context.file, nearest: near))
    return (.plain(title: nil), nil)
  }

  private mutating func file(_ path: String, _ link: Link, in context: Context) -> (ResolvedLink, PageID?)? {
    for candidate in [path, path + ".md", path + "/index.md"] {
      if let target = names.find(file: candidate) { return page(target, link, in: context) }
    }
    return media.contains(path) ? (use(path), nil) : nil
  }

  private mutating func image(
    _ destination: String, at position: Position, length: Int, in context: Context
  ) -> ResolvedLink {
    if let path = picture(destination, in: context) ?? named(destination, at: position, length: length, in: context) {
      return shown(path, destination, at: position, length: length, in: context)
    }
    let near = suggestions.picture(like: destination, from: context.file)
    problems.append(
      .missingImage(destination, at: position, length: length, severity, file: context.file, nearest: near))
    return .plain(title: nil)
  }

  /// A picture by its path: from the text's folder, from the journal's, from `content` or `content/media`. Windows writes
  /// paths with backslashes.
  private func picture(_ destination: String, in context: Context) -> String? {
    let wanted = destination.contains("\\") ? String(destination.map { $0 == "\\" ? "/" : $0 }) : destination
    let candidates = [
      linkPath(of: wanted, from: context.file), wanted.hasPrefix("/") ? "content" + wanted : nil,
      "content/media/" + wanted, "content/" + wanted, wanted,
    ]
    return candidates.lazy.compactMap(\.self).first(where: media.contains)
  }

  /// A file by its name alone, in whatever folder it is; of several the first, with a warning.
  mutating func named(
    _ name: String, at position: Position, length: Int, in context: Context
  ) -> String? {
    let found = media.find(named: name)
    if found.count > 1 {
      problems.append(.severalFiles(name, found, at: position, length: length, file: context.file))
    }
    return found.first
  }

  /// A picture named in front matter.
  mutating func image(_ path: Located<String>, in context: Context) -> String? {
    if !context.isImageTold { problems.append(.untoldImage(path, file: context.file)) }
    if LinkAddress.isWeb(path.value) { return path.value }
    let found = image(path.value, at: path.position, length: path.length, in: context)
    guard case .route(let route, _) = found else { return nil }
    return route
  }

  // MARK: What they lead to

  mutating func page(
    _ target: NameIndex.Target, _ link: Link, in context: Context
  ) -> (ResolvedLink, PageID?) {
    switch target {
    case .withheld(let title):
      problems.append(.withheldLink(link, title: title, file: context.file))
      return (.plain(title: nil), nil)
    case .withheldStudent(let shownAs):
      problems.append(.withheldLink(link, title: shownAs, file: context.file))
      return (.plain(title: shownAs), nil)
    case .page(.post(let index)):
      let (address, title) = (journal.posts[index.value].route, journal.posts[index.value].title)
      let body = journal.posts[index.value].body
      return (route(address, title, body: body, link, in: context), .post(index))
    case .page(.thing(let index)):
      let (address, title) = (journal.things[index.value].route, journal.things[index.value].title)
      let items = link.fragment == nil ? [] : journal[index].frameworkDetail?.items ?? []
      if let item = item(link.fragment, among: items) {
        return (.route("\(address)#\(item.id)", title: item.name), .thing(index))
      }
      let body = journal.things[index.value].described?.body
      return (route(address, title, body: body, items: items, link, in: context), .thing(index))
    }
  }

  /// The item of a framework that a fragment names, by its id or title.
  private func item(_ fragment: String?, among items: [FrameworkItem]) -> FrameworkItem? {
    guard let fragment, !fragment.isEmpty, !items.isEmpty else { return nil }
    let id = slug(ofHeading: fragment)
    return items.first { $0.id == fragment || $0.id == id }
  }

  private mutating func route(
    _ route: String, _ title: String, body: Int?, items: [FrameworkItem] = [], _ link: Link, in context: Context
  ) -> ResolvedLink {
    guard let wanted = link.fragment, !wanted.isEmpty else { return .route(route, title: title) }
    guard let found = fragment(wanted, ofBody: body) else {
      let ids = items.map(\.id) + (body.map { bodies[$0].headings.map(\.id) } ?? [])
      let near = nearest(to: wanted, among: ids)
      // `#^a1b2c3` is a place that another program gave a paragraph: the page is as near as a link can come.
      let severity = wanted.hasPrefix("^") ? .warning : severity
      problems.append(.brokenFragment(link, wanted, severity, page: title, file: context.file, nearest: near))
      return .route(route, title: title)
    }
    return .route(isTop(found, ofBody: body) ? route : "\(route)#\(found)", title: title)
  }

  /// Whether an id is that of a heading that the page's title replaces.
  private func isTop(_ id: String, ofBody body: Int?) -> Bool {
    body.map { bodies[$0].titleHeading?.id == id } ?? false
  }

  mutating func ownFragment(_ link: Link, in context: Context) -> ResolvedLink {
    guard let wanted = link.fragment, !wanted.isEmpty else { return .plain(title: nil) }
    if let found = fragment(wanted, ofBody: context.body) {
      return .fragment(isTop(found, ofBody: context.body) ? "" : found)
    }
    if case .thing(let index) = context.node, let items = journal[index].frameworkDetail?.items,
      let item = item(wanted, among: items)
    {
      return .fragment(item.id)
    }
    let near = nearest(to: wanted, among: bodies[context.body].headings.map(\.id))
    problems.append(.brokenFragment(link, wanted, severity, page: nil, file: context.file, nearest: near))
    return .plain(title: nil)
  }

  /// The id that a fragment means: an existing id, or the text of a heading.
  private func fragment(_ wanted: String, ofBody body: Int?) -> String? {
    guard let body else { return nil }
    let ids = bodies[body].anchors
    if ids.contains(wanted) { return wanted }
    let plain = slug(ofHeading: wanted)
    if let found = [plain, "h-" + plain, "h-" + wanted].first(where: ids.contains) { return found }
    // A heading whose author gave it an id is still found by its words.
    let headings = (bodies[body].titleHeading.map { [$0] } ?? []) + bodies[body].headings
    return plain.isEmpty ? nil : headings.first { slug(ofHeading: $0.text) == plain }?.id
  }

  mutating func use(_ file: String) -> ResolvedLink {
    used.insert(file)
    return .route(MediaIndex.route(of: file), title: file.split(separator: "/").last.map(String.init))
  }

}
