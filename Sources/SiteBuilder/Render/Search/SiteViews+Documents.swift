internal import JournalModel
internal import Markdown
internal import Search

extension SiteViews {
  /// Reads what a post says.
  ///
  /// - Parameter html: room that is used again.
  func read(_ index: PostIndex, into document: inout PartReader.Document, html: inout [UInt8]) {
    let post = site.journal[index]
    document.title = post.title
    document.names = namesForSearch(of: post).map { site.journal[$0].title }
    document.text.removeAll()
    if post.hasOwnSummary { document.text.append(line: post.summary) }
    appendText(ofBody: post.body, to: &document.text, html: &html)
  }

  /// Reads what a thing's file says.
  func read(_ index: ThingIndex, into document: inout PartReader.Document, html: inout [UInt8]) {
    let thing = site.journal[index]
    document.title = thing.title
    document.names = namesForSearch(of: thing)
    document.text.removeAll()
    if !thing.summary.isEmpty { document.text.append(line: thing.summary) }
    if let described = thing.described { appendText(ofBody: described.body, to: &document.text, html: &html) }
  }

  /// Who wrote it, for which levels, about what.
  func namesForSearch(of post: Post) -> [ThingIndex] {
    post.authors + post.levels + post.tags + (post.series.map { [$0] } ?? [])
  }

  /// Other names of themes and skills, by which readers know them.
  func namesForSearch(of thing: Thing) -> [String] {
    guard thing.kind == .tag || thing.kind == .skill else { return [] }
    return (thing.described?.fields.aliases ?? []).map(\.value).filter { !$0.hasPrefix("/") }
  }

  private func appendText(ofBody body: Int, to text: inout PageText, html: inout [UInt8]) {
    if site.bodies[body].holes.isEmpty {
      text.append(html: site.bodies[body].html)
      return
    }
    html.removeAll(keepingCapacity: true)
    site.bodies[body].write(to: &html) { index in
      switch site.links[body][index] {
      case .plain(let title): return .text(label: title)
      case .route(_, let title): return .text(label: site.bodies[body].links[index].kind == .image ? nil : title)
      case .fragment: return .text(label: nil)
      }
    }
    text.append(html: html)
  }
}
