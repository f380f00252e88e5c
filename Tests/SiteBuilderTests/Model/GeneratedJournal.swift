import Foundation
import TestSupport

/// A generated journal that uses the whole leadership model. It writes down in `record` what it puts into its files.
struct GeneratedJournal {
  static let today = "2026-07-01"

  private(set) var record = JournalRecord(today: GeneratedJournal.today)
  private(set) var files: [(path: String, bytes: Data)] = []
  var random: SeededGenerator
  /// By address: the names by which files may call it.
  var names: [String: [String]] = [:]
  /// By address: the path below `content/`.
  var paths: [String: String] = [:]
  var undescribed: Set<String> = []
  /// Of the posts, drawn before anything is written, since a link needs the name of the file.
  var plannedPosts: [(day: String, visibility: JournalRecord.Visibility)] = []

  init(posts: Int, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    add(
      "daybook.yml",
      """
      title: J
      url: https://a.example/
      vision: Every learner leads
      plan: public
      limits: {posts_per_page: 40}
      school_year: 08-15
      """)
    planNames(posts: posts)
    makeLevels()
    makeWords()
    makeFrameworks()
    makePeople()
    makeGoals()
    makeQuestions()
    makeReflections()
    makePosts()
    let days = record.entries.mapValues(\.day)
    record.closings.sort { days[$0.post, default: ""] < days[$1.post, default: ""] }
  }

  mutating func add(_ path: String, _ text: String) { files.append((path, Data((text + "\n").utf8))) }

  mutating func update(_ change: (inout JournalRecord) -> Void) { change(&record) }

  // MARK: Chance

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func chance(_ one: Int) -> Bool { number(1...one) == 1 }
  mutating func one(_ list: [String]) -> String { list[number(0...list.count - 1)] }

  /// Some of a list, in chance order, each once.
  mutating func some(_ list: [String], _ count: ClosedRange<Int>) -> [String] {
    Array(list.shuffled(using: &random).prefix(number(count)))
  }

  /// One in `rare` is not for the public.
  mutating func visibility(_ rare: Int, canBeFuture: Bool = false) -> JournalRecord.Visibility {
    guard chance(rare) else { return .public }
    let all = JournalRecord.Visibility.allCases.dropFirst().dropLast(canBeFuture ? 0 : 1)
    return all[number(1...all.count)]
  }

  static func fields(of visibility: JournalRecord.Visibility) -> [String] {
    switch visibility {
    case .public, .future: []
    case .staff: ["audience: staff"]
    case .private: ["audience: private"]
    case .draft: ["draft: yes"]
    }
  }

  // MARK: Writing

  /// One of the names of each, as a file may write them.
  mutating func called(_ routes: [String]) -> String {
    let words = routes.map { one(names[$0] ?? [$0]) }
    return words.count == 1 && !words[0].contains(",")
      ? words[0] : "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  /// Writes a file and its entry. Relations are written as fields, save `links`, which go into the text.
  mutating func write(
    _ route: String, title: String, day: String = "", _ visibility: JournalRecord.Visibility,
    relations: KeyValuePairs<String, [String]> = [:], fields: [String] = [], items: [String] = []
  ) {
    var lines = fields + Self.fields(of: visibility)
    var entry = JournalRecord.Entry(route: route, title: title, day: day, visibility: visibility, items: items)
    for (field, routes) in relations where !routes.isEmpty {
      entry.relations[field] = routes
      if field != "links" { lines.append("\(field): \(called(routes))") }
    }
    record.entries[route] = entry
    let path = paths[route] ?? route + ".md"
    let links = (entry.relations["links"] ?? []).map { link(to: $0, from: path) }
    lines.shuffle(using: &random)
    add(
      "content/" + path,
      "---\n" + lines.joined(separator: "\n") + "\n---\n\nSome words. " + links.joined(separator: " "))
  }

  /// Twice now and then: a page that links twice is still one page.
  private mutating func link(to route: String, from path: String) -> String {
    let up = String(repeating: "../", count: path.split(separator: "/").count - 1)
    let name = (names[route] ?? [route])[0]
    let forms = ["See [[\(name)|that]].", "See [this](\(up)\(paths[route] ?? route + ".md"))."]
    // What no file describes has a name only.
    if undescribed.contains(route) { return forms[0] }
    return chance(4) ? forms.joined(separator: " ") : one(forms)
  }
}
