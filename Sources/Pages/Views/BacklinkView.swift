internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

extension Shape {
  static let backlink = Shape(
    "a backlink",
    [
      .text("title", "the title of the page that links here"),
      .route("url", "the address of the paragraph with the link"),
      .text("date", "the day of the post that links here; empty for other pages"),
      .text("iso_date", "the same for machines"),
      .text("lang", "the post's language when it is not the journal's"),
      .text("before", "the citing sentence up to the link"),
      .text("mark", "the words of the link"),
      .text("after", "the rest of the sentence"),
    ])
}

extension SiteViews {
  func backlinks(_ links: some Sequence<Backlink>) -> [Record] { links.map { record(of: $0) } }

  private func record(of backlink: Backlink) -> Record {
    let citation = site.citation(of: backlink)
    let anchor = citation.map { "#" + $0.anchor } ?? ""
    let words = sentence(citation)
    switch backlink.from {
    case .post(let index):
      let card = cards[index.value].values
      let route = Value.route(site.journal.posts[index.value].route + anchor)
      return Record(.backlink, [card[0], route, card[2], card[3], card[5], words.before, words.mark, words.after])
    case .thing(let index):
      let (title, route) = (site.journal[index].title, site.journal[index].route + anchor)
      return Record(
        .backlink, [.text(title), .route(route), .none, .none, .none, words.before, words.mark, words.after])
    }
  }

  /// The citing sentence in three: up to the link, the link's words, the rest.
  func sentence(_ citation: Citation?) -> (before: Value, mark: Value, after: Value) {
    guard let citation else { return (.none, .none, .none) }
    let sentence = citation.sentence.utf8
    let start = sentence.index(sentence.startIndex, offsetBy: citation.mark.lowerBound)
    let end = sentence.index(start, offsetBy: citation.mark.count)
    return (
      .text(String(citation.sentence[..<start])), .text(String(citation.sentence[start..<end])),
      .text(String(citation.sentence[end...]))
    )
  }
}
