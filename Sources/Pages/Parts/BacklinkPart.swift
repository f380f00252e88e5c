internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// A place in a page that leads to another page.
struct Citing: Sendable {
  let page: PageID
  /// `nil` when no sentence of a text does.
  let sentence: CitedSentence?

  var post: PostIndex? { if case .post(let post) = page { post } else { nil } }

  func title(in context: PageContext) -> String { titleAndRoute(of: page, in: context).title }

  /// Of the paragraph with the sentence, or of the page.
  func route(in context: PageContext) -> String {
    titleAndRoute(of: page, in: context).route + (sentence.map { "#" + $0.anchor } ?? "")
  }
}

extension Citing {
  init(_ backlink: Backlink, in context: PageContext) { self.init(backlink.from, by: backlink, in: context) }

  /// - Parameter link: `nil` where only a field of the front matter leads on.
  init(_ page: PageID, by link: Backlink?, in context: PageContext) {
    self.page = page
    sentence = link.flatMap { context.site.citation(of: $0) }.map(CitedSentence.init)
  }
}

/// The citing sentence in three: up to the link, the link's words, the rest.
struct CitedSentence: Sendable {
  let before: String
  let mark: String
  let after: String
  let anchor: String

  init(_ citation: Citation) {
    let sentence = citation.sentence.utf8
    let start = sentence.index(sentence.startIndex, offsetBy: citation.mark.lowerBound)
    let end = sentence.index(start, offsetBy: citation.mark.count)
    before = String(citation.sentence[..<start])
    mark = String(citation.sentence[start..<end])
    after = String(citation.sentence[end...])
    anchor = citation.anchor
  }
}

let backlinkShape: Shape<Citing> = Shape("a backlink") {
  text("title", "the title of the page that links here") { citing, context in citing.title(in: context) }
  route("url", "the address of the paragraph with the link") { citing, context in citing.route(in: context) }
  same("date", as: cardShape, "the day of the post that links here; empty for other pages") { citing, _ in citing.post }
  same("iso_date", as: cardShape, "the same for machines") { citing, _ in citing.post }
  same("lang", as: cardShape, "the post's language when it is not the journal's") { citing, _ in citing.post }
  text("before", "the citing sentence up to the link") { citing, _ in citing.sentence?.before }
  text("mark", "the words of the link") { citing, _ in citing.sentence?.mark }
  text("after", "the rest of the sentence") { citing, _ in citing.sentence?.after }
}

func titleAndRoute(of page: PageID, in context: PageContext) -> (title: String, route: String) {
  switch page {
  case .post(let index): (context.journal.posts[index.value].title, context.journal.posts[index.value].route)
  case .thing(let index): (context.journal.things[index.value].title, context.journal.things[index.value].route)
  }
}
