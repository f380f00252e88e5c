internal import JournalModel
internal import Markdown
internal import SiteAssembly

// Adds the links of texts.
extension GraphMaker {
  /// Each page that a text links to, once, at the first link.
  ///
  /// - Parameter file: `nil` when the place is not to be told.
  mutating func addLinks(of node: PageID, body: Int, file: String?) {
    var cited: Set<PageID> = []
    for (link, resolved) in zip(site.bodies[body].links, site.links[body]) {
      guard let target = page(at: resolved), target != node, cited.insert(target).inserted else { continue }
      add(
        GraphEdge(
          type: .link, from: id(of: node), to: id(of: target),
          place: file.map { GraphPlace($0, link.position, length: link.length) },
          label: label(of: link, resolved, to: target)))
    }
  }

  /// The author's words, where they say more than the title of the page.
  private func label(of link: Link, _ resolved: ResolvedLink, to target: PageID) -> String? {
    // A bare name in double brackets may be a student's.
    guard link.hasOwnText, !link.text.isEmpty, link.kind == .path || link.kind == .wiki else { return nil }
    // Text that looks like the link's own may be the end of the title.
    let words = link.kind == .wiki ? resolved.title ?? link.text : link.text
    return words == title(of: target) ? nil : words
  }

  private func title(of node: PageID) -> String {
    switch node {
    case .post(let index): site.journal[index].title
    case .thing(let index): site.journal[index].title
    }
  }

  private func page(at resolved: ResolvedLink) -> PageID? {
    guard case .route(let route, _) = resolved else { return nil }
    return nodesByRoute[String(route.prefix { $0 != "#" })]
  }
}
