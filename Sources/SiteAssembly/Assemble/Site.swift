package import Diagnostics
package import JournalModel
package import Markdown
internal import Templates

/// Stage 3's value: everything that the pages say, with every link resolved. Nothing withheld can be reached from it.
package struct Site: Sendable {
  package var journal: Journal
  package var bodies: [RenderedBody]
  /// For each body, what its links mean.
  package var links: [[ResolvedLink]]
  /// For each post with a picture in its front matter, the picture's address.
  package var images: [PostIndex: String]
  /// For each post, who links to it: newest posts first, one entry for each page.
  package var postBacklinks: [[Backlink]]
  /// For each thing, the same.
  package var thingBacklinks: [[Backlink]]
  /// How posts use the words of their themes.
  package var tagUses: TagUses
  /// For each post, those related to it.
  package var related: [[PostIndex]]
  /// For each post, what can relate it to others.
  package var subjects: [[ThingIndex]]
  /// The posts that each theme has for each level; `nil` if no post names both.
  package var grid: Grid?
  /// The files that published pages link, below the journal, each with its address.
  package var media: [MediaUse]
  /// The files that entries of the menu lead to, by the entries' addresses.
  package var menuFiles: [String: MediaUse] = [:]
  package var theme: Theme
  package var warnings: [Diagnostic]
}

extension Site {
  /// The sentence that leads from one page to another; `nil` when a picture or a field of the front matter does.
  package func citation(of backlink: Backlink) -> Citation? {
    backlink.place.flatMap { place in
      bodies[place.body].links[place.link].citation?.showing { words(ofLink: $0, in: place.body) }
    }
  }

  /// The sentence of a post that uses its theme first, as the page shows it.
  package func mention(_ term: Int, in body: Int) -> Citation? {
    bodies[body].mentions.citation(of: term)?.showing { words(ofLink: $0, in: body) }
  }

  /// The words of a heading as the page shows them.
  package func text(of heading: Heading, in body: Int) -> String {
    heading.text(showing: { words(ofLink: $0, in: body) })
  }

  /// The text that a page shows for a link without text; `nil` for the link's own text.
  private func words(ofLink link: Int, in body: Int) -> String? {
    links[body].indices.contains(link) ? links[body][link].title : nil
  }

  /// A summary that begins with the text is known when its links are.
  package mutating func renewSummary(of post: PostIndex) {
    let (body, hasOwn) = (journal[post].body, journal[post].hasOwnSummary)
    guard !hasOwn, bodies[body].hasOpenExcerpt else { return }
    journal.posts[post.value].summary = Excerpt.cut(bodies[body].excerpt { words(ofLink: $0, in: body) })
  }
}
