internal import Cores
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly

/// What readers can search: every post, and every thing with a text of its own.
package struct SiteSearch: Sendable {
  /// In bytes of HTML; a file of texts ends with the one that passes it. A first answer loads ten of them.
  private static let textsSize = 10_000

  let index: SearchIndex
  /// The documents after the posts.
  let things: [ThingIndex]
  /// The documents in each file of texts.
  let texts: [Range<Int>]

  /// Reads all texts on all cores; `nil` when the site has no page for searching.
  package static func prepared(for views: SiteViews, jobs: Int) async -> SiteSearch? {
    let journal = views.site.journal
    guard Routes.hasSearch(journal) else { return nil }
    let things = ThingKind.allCases.flatMap { journal.things(of: $0) }.filter { journal[$0].described != nil }
    let count = journal.posts.count + things.count
    let parts = await inChunks(of: IndexedPart.mostDocuments, upTo: count, jobs: jobs) { range in
      part(of: range, things, views)
    }
    return SiteSearch(index: SearchIndex(parts), things: things, texts: texts(upTo: count, things, in: views.site))
  }

  private static func part(of range: Range<Int>, _ things: [ThingIndex], _ views: SiteViews) -> IndexedPart {
    var reader = PartReader(ofTotal: views.site.journal.posts.count + things.count)
    var document = PartReader.Document(title: "", text: PageText())
    var html: [UInt8] = []
    let posts = views.site.journal.posts.count
    for number in range {
      if number < posts {
        views.read(PostIndex(number), into: &document, html: &html)
      } else {
        views.read(things[number - posts], into: &document, html: &html)
      }
      reader.add(document)
    }
    return reader.part()
  }

  private static func texts(upTo count: Int, _ things: [ThingIndex], in site: Site) -> [Range<Int>] {
    var (ranges, start, size): ([Range<Int>], Int, Int) = ([], 0, 0)
    let posts = site.journal.posts.count
    for number in 0..<count {
      let body = number < posts ? site.journal.posts[number].body : site.journal[things[number - posts]].described?.body
      size += body.map { site.bodies[$0].html.count } ?? 0
      if size > textsSize || number + 1 == count {
        ranges.append(start..<number + 1)
        (start, size) = (number + 1, 0)
      }
    }
    return ranges
  }

  /// Different for different texts.
  var version: String { index.version }

  /// In the order of the site map.
  var files: [SearchFile] {
    [.index, .facets] + (0..<index.shardCount).flatMap { [SearchFile.words($0), .places($0)] }
      + texts.indices.map(SearchFile.texts)
  }
}
