internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// A source with what cites it, in its front matter or by a link of its text: posts, newest first, then other pages.
struct SourcePage: ThingSubject {
  let page: ThingPage
  /// With the link of the text, for those that have one.
  let citing: [(page: PageNode, link: Backlink?)]

  init(_ page: ThingPage, in context: PageContext) {
    self.page = page
    var ofPosts: [PostIndex: Backlink] = [:]
    var others: [(page: PageNode, link: Backlink?)] = []
    for link in context.site.thingBacklinks[page.index.value] {
      if case .post(let post) = link.from { ofPosts[post] = link } else { others.append((link.from, link)) }
    }
    let posts = Set(page.thing.posts).union(ofPosts.keys).sorted()
    citing = posts.map { (.post($0), ofPosts[$0]) } + others
  }

  /// How many pages cite the source.
  fileprivate static func count(citing source: ThingIndex, in site: Site) -> Int {
    let named = Set(site.journal[source].posts)
    return named.count
      + site.thingBacklinks[source.value].count { link in
        if case .post(let post) = link.from { !named.contains(post) } else { true }
      }
  }
}

let sourceKind: PageKind<SourcePage> = PageKind("source", sourcePageShape) { map in
  map.addIndex(of: .source)
  map.addThings(of: .source, sourceKind, listing: SourcePage.count) { SourcePage($0, in: $1) }
}

/// A place that cites a source.
struct SourceCitation: Sendable {
  let citing: Citing
  let source: ThingIndex
}

let citationShape: Shape<SourceCitation> = Shape("a place that cites a source") {
  text("title", "the title of the page that cites it") { place, context in place.citing.title(in: context) }
  route("url", "the address of the paragraph that links to it, or of the page") { place, context in
    place.citing.route(in: context)
  }
  same("date", as: cardShape, "the day of the post; empty for other pages") { place, _ in place.citing.post }
  same("iso_date", as: cardShape, "the same for machines") { place, _ in place.citing.post }
  same("lang", as: cardShape, "the post's language when it is not the journal's") { place, _ in place.citing.post }
  same("authors", as: cardShape, "who wrote the post") { place, _ in place.citing.post }
  text("locator", "the place in the source, as p. 13") { place, context in
    place.citing.post.flatMap { post in
      context.journal[post].sources.first { $0.source == place.source }?.locator
    }
  }
  text("before", "the citing sentence up to the link") { place, _ in place.citing.sentence?.before }
  text("mark", "the words of the link; empty when no sentence links to it") { place, _ in place.citing.sentence?.mark }
  text("after", "the rest of the sentence") { place, _ in place.citing.sentence?.after }
}

let sourcePageShape: Shape<SourcePage> = Shape("a source page") {
  fieldsOfEveryThing()
  record("source", sourceShape, "what it is and where to find it") { page, _ in
    ShownSource(source: page.index, locator: page.thing.described?.fields.locator?.value)
  }
  number("citations_count", "how many pages cite it") { page, _ in page.citing.count }
  list("citations", citationShape, "who cites it: posts, newest first, then other pages; one page of them") {
    page, context in
    page.citing[page.paging.range].map { place in
      SourceCitation(citing: Citing(place.page, by: place.link, in: context), source: page.index)
    }
  }
}
