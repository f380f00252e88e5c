internal import Cores
internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Localization

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
  package static func prepared(for context: PageContext, jobs: Int) async -> SiteSearch? {
    let journal = context.journal
    guard Routes.hasSearch(journal) else { return nil }
    let things = ThingKind.allCases.flatMap { journal.things(of: $0) }.filter { journal[$0].described != nil }
    let count = journal.posts.count + things.count
    let parts = await mapChunks(of: IndexedPart.mostDocuments, upTo: count, jobs: jobs) { range in
      part(of: range, things, context)
    }
    return SiteSearch(index: SearchIndex(parts), things: things, texts: texts(upTo: count, things, in: context.site))
  }

  private static func part(of range: Range<Int>, _ things: [ThingIndex], _ context: PageContext) -> IndexedPart {
    var reader = PartReader(ofTotal: context.journal.posts.count + things.count)
    var document = PartReader.Document(title: "", text: PageText())
    var html: [UInt8] = []
    let posts = context.journal.posts.count
    for number in range {
      if number < posts {
        read(PostIndex(number), in: context, into: &document, html: &html)
      } else {
        read(things[number - posts], in: context, into: &document, html: &html)
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
