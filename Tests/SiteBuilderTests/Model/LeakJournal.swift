import Foundation
import FrontMatter
import TestSupport

/// A small journal in which each file is for chance readers and each field has a word of its own.
struct LeakJournal {
  typealias Visibility = JournalRecord.Visibility
  static let kinds = [
    "levels", "people", "teams", "frameworks", "skills", "tags", "series", "sources", "questions", "goals", "pages",
  ]

  struct File {
    let folder: String
    let name: String
    let title: String
    let seen: Set<Audience>
    /// An item of a framework.
    var item = ""
  }

  var words = LeakWords()
  private(set) var files: [String: String] = [:]
  private var random: SeededGenerator
  var things: [String: File] = [:]
  var posts: [File] = []
  /// Where steps and promises are shown.
  let plan: Set<Audience>

  init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed))
    let settings = ["off", "staff", "public"].randomElement(using: &random) ?? ""
    plan = ["off": [], "staff": [.staff], "public": [.public, .staff]][settings] ?? []
    files["daybook.yml"] = "title: J\nurl: https://a.example/\nplan: \(settings)\nlimits: {posts_per_page: 3}\n"
    // Things in a fixed order, for each names those before it.
    let chosen = Set(Self.kinds.shuffled(using: &random).prefix(4))
    let visibilities = (0..<3).map { _ in visibility(canBeFuture: true) }
    makeStudent(namedBy: visibilities.reduce([]) { $0.union(Self.seen($1)) })
    for kind in Self.kinds where chosen.contains(kind) { makeThing(kind) }
    for (number, visibility) in visibilities.enumerated() { makePost(number, visibility) }
    makeReflections()
    add("content/media/\(hidden("a picture that nothing links")).svg", Self.drawing(hidden("its bytes")))
    add("content/posts/\(hidden("a file that nothing links")).txt", hidden("its bytes"))
    add(
      "private/\(hidden("a file's name in 'private'")).md",
      "---\ntitle: \(hidden("its title"))\n---\n\(hidden("its text"))\n")
  }

  // MARK: Words and readers

  mutating func add(_ path: String, _ text: String) { files[path] = text }
  mutating func word(_ what: String, _ seen: Set<Audience>) -> String { words.word(what, seen) }
  mutating func hidden(_ what: String) -> String { words.word(what, []) }
  mutating func chance() -> Bool { Bool.random(using: &random) }

  mutating func visibility(canBeFuture: Bool = false) -> Visibility {
    if chance() { return .public }
    let all = Visibility.allCases.filter { canBeFuture || $0 != .future }
    return all.randomElement(using: &random) ?? .public
  }

  static func seen(_ visibility: Visibility) -> Set<Audience> {
    switch visibility {
    case .public: [.public, .staff]
    case .staff: [.staff]
    case .private, .draft, .future: []
    }
  }

  static func fields(_ visibility: Visibility) -> String {
    GeneratedJournal.fields(of: visibility).map { $0 + "\n" }.joined()
  }

  /// By name, if the journal has such a thing.
  func field(_ field: String, _ folder: String, byTitle: Bool = false) -> String {
    things[folder].map {
      "\(field): \"\(byTitle ? $0.title : $0.item.isEmpty || field != "framework" ? $0.name : $0.item)\"\n"
    } ?? ""
  }

  var sources: [(path: String, bytes: Data)] { files.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) } }
}
