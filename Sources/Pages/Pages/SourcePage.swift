internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

extension Shape {
  static let citation = Shape(
    "a place that cites a source",
    [
      .text("title", "the title of the page that cites it"),
      .route("url", "the address of the paragraph that links to it, or of the page"),
      .text("date", "the day of the post; empty for other pages"),
      .text("iso_date", "the same for machines"),
      .text("lang", "the post's language when it is not the journal's"),
      .list("authors", .link, "who wrote the post"),
      .text("locator", "the place in the source, as p. 13"),
      .text("before", "the citing sentence up to the link"),
      .text("mark", "the words of the link; empty when no sentence links to it"),
      .text("after", "the rest of the sentence"),
    ])

  static let sourcePage = Shape(
    "a source page",
    Field.ofEveryThing + [
      .record("source", .source, "what it is and where to find it"),
      .number("citations_count", "how many pages cite it"),
      .list("citations", .citation, "who cites it: posts, newest first, then other pages; one page of them"),
    ])
}

extension SiteViews {
  func ownValues(ofSource index: ThingIndex, on page: Paging) -> [Value] {
    let locator = site.journal[index].described?.fields.locator?.value
    let all = citing(index)
    let citations = all[page.range].map { record(of: $0, citing: index) }
    return [.record(source(index, locator: locator)), .number(all.count), .list(citations)]
  }

  /// What cites a source, in its front matter or by a link of its text; `nil` for a post without a link.
  private func citing(_ source: ThingIndex) -> [(node: PageNode, link: Backlink?)] {
    let links = site.thingBacklinks[source.value]
    var ofPosts: [PostIndex: Backlink] = [:]
    var others: [(node: PageNode, link: Backlink?)] = []
    for link in links {
      if case .post(let post) = link.from { ofPosts[post] = link } else { others.append((link.from, link)) }
    }
    let posts = Set(site.journal[source].posts).union(ofPosts.keys).sorted()
    return posts.map { (.post($0), ofPosts[$0]) } + others
  }

  /// How many pages cite the source.
  static func listed(source: ThingIndex, in site: Site) -> Int {
    let named = Set(site.journal[source].posts)
    return named.count
      + site.thingBacklinks[source.value].count { link in
        if case .post(let post) = link.from { !named.contains(post) } else { true }
      }
  }

  private func record(of citation: (node: PageNode, link: Backlink?), citing source: ThingIndex) -> Record {
    let sentence = citation.link.flatMap { site.citation(of: $0) }
    let anchor = sentence.map { "#" + $0.anchor } ?? ""
    let words = self.sentence(sentence)
    switch citation.node {
    case .post(let index):
      let card = cards[index.value].values
      let locator = site.journal[index].sources.first { $0.source == source }?.locator
      return Record(
        .citation,
        [
          card[0], .route(site.journal[index].route + anchor), card[2], card[3], card[5], card[7],
          .text(locator ?? ""), words.before, words.mark, words.after,
        ])
    case .thing(let index):
      let thing = site.journal[index]
      return Record(
        .citation,
        [
          .text(thing.title), .route(thing.route + anchor), .none, .none, .none, .none, .none, words.before,
          words.mark, words.after,
        ])
    }
  }
}
