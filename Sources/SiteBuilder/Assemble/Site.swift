internal import Diagnostics
internal import JournalModel
internal import Markdown
internal import Templates

/// Stage 3's value: everything that the pages say, with every link resolved. Nothing withheld can be reached from it.
struct Site: Sendable {
  var journal: Journal
  var bodies: [RenderedBody]
  /// For each body, what its links mean.
  var links: [[ResolvedLink]]
  /// For each post with a picture in its front matter, the picture's address.
  var images: [PostIndex: String]
  /// For each post, who links to it: newest posts first, one entry for each page.
  var postBacklinks: [[Backlink]]
  /// For each thing, the same.
  var thingBacklinks: [[Backlink]]
  /// How posts use the words of their themes.
  var tagUses: TagUses
  /// For each post, those related to it.
  var related: [[PostIndex]]
  /// For each post, what can relate it to others.
  var themes: [[ThingIndex]]
  /// The posts that each theme has for each level; `nil` if no post names both.
  var grid: Grid?
  /// The files that published pages link, below the journal, each with its address.
  var media: [MediaUse]
  /// The files that entries of the menu lead to, by the entries' addresses.
  var menuFiles: [String: MediaUse] = [:]
  var theme: Theme
  var warnings: [Diagnostic]
}

extension Site {
  /// The sentence that leads from one page to another; `nil` when a picture or a field of the front matter does.
  func citation(of backlink: Backlink) -> Citation? {
    backlink.place.flatMap { place in
      bodies[place.body].links[place.link].citation?.showing { words(ofLink: $0, in: place.body) }
    }
  }

  /// The sentence of a post that uses its theme first, as the page shows it.
  func mention(_ term: Int, in body: Int) -> Citation? {
    bodies[body].mentions.citation(of: term)?.showing { words(ofLink: $0, in: body) }
  }

  /// The words of a heading as the page shows them.
  func text(of heading: Heading, in body: Int) -> String {
    heading.text(showing: { words(ofLink: $0, in: body) })
  }

  /// The text that a page shows for a link without text; `nil` for the link's own text.
  private func words(ofLink link: Int, in body: Int) -> String? {
    links[body].indices.contains(link) ? links[body][link].title : nil
  }

  /// A summary that begins with the text is known when its links are.
  mutating func renewSummary(of post: PostIndex) {
    let (body, hasOwn) = (journal[post].body, journal[post].hasOwnSummary)
    guard !hasOwn, bodies[body].hasOpenExcerpt else { return }
    journal.posts[post.value].summary = Excerpt.cut(bodies[body].excerpt { words(ofLink: $0, in: body) })
  }
}

/// A file of the journal that a published page shows or links.
struct MediaUse: Sendable, Hashable {
  /// Below the journal's folder.
  var file: String
  /// Below the site.
  var route: String
}
