internal import JournalModel
internal import Markdown

// What the texts link to.
extension GraphMaker {
  /// Each page that a text links to, once, at the first link.
  ///
  /// - Parameter file: `nil` when the place is not to be told.
  mutating func addLinks(of node: PageNode, body: Int, file: String?) {
    var cited: Set<PageNode> = []
    for (link, resolved) in zip(site.bodies[body].links, site.links[body]) {
      guard let target = page(at: resolved), target != node, cited.insert(target).inserted else { continue }
      add(
        GraphEdge(
          type: .link, from: id(of: node), to: id(of: target),
          place: file.map { GraphPlace($0, link.position, length: link.length) },
          label: label(of: link)))
    }
  }

  /// The author's words, where a link has any of its own: what stands in double brackets alone may be the name of a student.
  private func label(of link: Link) -> String? {
    guard link.hasOwnText, !link.text.isEmpty, link.kind == .path || link.kind == .wiki else { return nil }
    return link.text
  }

  private func page(at resolved: ResolvedLink) -> PageNode? {
    guard case .route(let route, _) = resolved else { return nil }
    return nodesByRoute[String(route.prefix { $0 != "#" })]
  }
}
