import Diagnostics
import FrontMatter
import JournalModel
import Markdown
@testable import Pages
@testable import SiteAssembly
import Templates
import TestSketches

/// What pages are made from, put together from front matter alone, without a disk.
struct PageSketch {
  let context: PageContext
  private let sketch: JournalSketch

  /// - Parameters:
  ///   - files: as `JournalSketch` has them; the text of each is `body`.
  ///   - change: adds what only a build works out, as links and pictures.
  init(
    _ files: KeyValuePairs<String, String>, body: String = "", settings: String = "", audience: Audience = .public,
    on day: String = "2026-12-31", change: (inout Site) -> Void = { _ in }
  ) throws {
    sketch = try JournalSketch(files, on: day, for: audience, settings: settings)
    let journal = sketch.journal
    var words = Localizations.read([], for: journal.settings, in: nil).words
    words.learn(journal.posts.compactMap(\.lang))
    var site = Site(
      journal: journal, bodies: [RenderedBody(Array(body.utf8), options: .journal(words: .none))],
      links: [[]], images: [:], postBacklinks: journal.posts.map { _ in [] },
      thingBacklinks: journal.things.map { _ in [] }, tagUses: TagUses(), related: journal.posts.map { _ in [] },
      subjects: journal.posts.map(\.things), grid: nil, media: [], warnings: [])
    change(&site)
    context = PageContext(
      site, try Theme([], words: words, branding: Branding(), in: nil), zone: .utc, levelFigures: LevelFigures(of: site)
    )
  }

  func post(_ id: String) throws -> PostIndex {
    guard let index = sketch.post(id) else { throw Missing(name: id) }
    return index
  }

  func thing(_ kind: ThingKind, _ id: String) throws -> ThingIndex {
    guard let index = context.journal.things(of: kind).first(where: { context.journal[$0].id == id }) else {
      throw Missing(name: id)
    }
    return index
  }

  /// The page of a thing, the first unless another is asked for.
  func page(_ kind: ThingKind, _ id: String, number: Int = 1, size: Int = 20) throws -> ThingPage {
    let index = try thing(kind, id)
    let thing = context.journal[index]
    return ThingPage(
      index, Paging(base: thing.route, number: number, count: thing.posts.count, size: size), in: context)
  }

  /// What a field says, as tests write it down; `nil` when the shape has no such field.
  func says<Subject>(_ name: String, of subject: Subject, _ shape: Shape<Subject>) -> String? {
    shape.value(name, of: subject, in: context).map(Self.text)
  }

  /// A field of each record of a list, or of the one record.
  func says<Subject, Item>(
    _ field: String, ofEach name: String, of subject: Subject, _ shape: Shape<Subject>, _ items: Shape<Item>
  ) -> [String] {
    switch shape.value(name, of: subject, in: context) {
    case .list(let records): records.compactMap { items.value(field, in: $0).map(Self.text) }
    case .record(let record): [items.value(field, in: record)].compactMap { $0.map(Self.text) }
    default: []
    }
  }

  struct Missing: Error { let name: String }

  private static func text(_ value: Value) -> String {
    switch value {
    case .none: ""
    case .text(let text): text
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "yes" : "no"
    case .html(let bytes): String(decoding: bytes, as: UTF8.self)
    case .route(let route): "/" + route
    case .texts(let texts): texts.joined(separator: ", ")
    case .record: "a record"
    case .list(let records): "\(records.count) records"
    }
  }
}
