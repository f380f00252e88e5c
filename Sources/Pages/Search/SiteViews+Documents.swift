internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly

extension SiteViews {
  /// Reads what a post says.
  ///
  /// - Parameter html: room that is used again.
  func read(_ index: PostIndex, into document: inout PartReader.Document, html: inout [UInt8]) {
    // Field by field: a copy of a post retains each of its lists.
    document.title = site.journal.posts[index.value].title
    document.names = namesForSearch(of: index)
    document.text.removeAll()
    if site.journal.posts[index.value].hasOwnSummary {
      document.text.append(line: site.journal.posts[index.value].summary)
    }
    appendText(ofBody: site.journal.posts[index.value].body, to: &document.text, html: &html)
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
  func namesForSearch(of index: PostIndex) -> [String] {
    var names: [String] = []
    names.reserveCapacity(12)
    names += authorNames(of: site.journal[index])
    for thing in site.journal.posts[index.value].levels { names.append(site.journal.things[thing.value].title) }
    for thing in site.journal.posts[index.value].tags { names.append(site.journal.things[thing.value].title) }
    if let series = site.journal.posts[index.value].series { names.append(site.journal.things[series.value].title) }
    return names
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
      case .recording: return .text(label: nil)
      case .route(_, let title): return .text(label: site.bodies[body].links[index].kind == .image ? nil : title)
      case .fragment: return .text(label: nil)
      }
    }
    text.append(html: html)
  }
}
