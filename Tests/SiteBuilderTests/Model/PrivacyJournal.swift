import Foundation
import TestSupport

/// A small journal whose texts ask for privacy in every way that people and programs know, well or badly, each with a word of its own.
///
/// Word 3 is `zq3x`. Only what is plainly for everybody may show its word.
struct PrivacyJournal {
  private(set) var files: [String: Data] = [:]
  /// The numbers of the words that must be on the site, and of those that no site for the public may hold.
  private(set) var open: Set<Int> = []
  private(set) var secret: Set<Int> = []
  /// Of these those that a site for staff may hold.
  private(set) var staff: Set<Int> = []
  /// What each text is, for a failing test.
  private(set) var kinds: [Int: String] = [:]
  /// Whether the journal leaves out what is wrong; otherwise a mistake stops the build.
  let leavesOut: Bool
  private var random: SeededGenerator
  private var count = 0
  private var secretNames: [String] = []

  init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed) &* 7919 &+ 11)
    leavesOut = Int.random(in: 0..<5, using: &random) > 0
    files["daybook.yml"] = Data(
      ("title: J\nurl: https://a.example/\nlimits: {posts_per_page: 3}\n" + (leavesOut ? "mistakes: leave-out\n" : "")
        + random.pick(["", "links: warn\n"])).utf8)
    // Without mistakes that stop it, most of the others build as well.
    let ways = PrivateWay.all.filter { leavesOut || !$0.isMistake || seed.isMultiple(of: 10) }
    for _ in 0..<9 { addSecret(random.pick(ways)) }
    for _ in 0..<3 { addOpen() }
    addThing(random.pick(ways.filter { !$0.isOfPosts }))
  }

  // MARK: Texts

  private mutating func nextWord() -> String {
    count += 1
    return "zq\(count - 1)x"
  }

  private mutating func addSecret(_ way: PrivateWay) {
    let word = nextWord()
    let number = count - 1
    secret.insert(number)
    if way.isForStaff { staff.insert(number) }
    let file = way.text(word, using: &random)
    kinds[number] = way.name + ": " + String(decoding: file.prefix(120), as: UTF8.self)
    let folder = way.folder.map { $0 + "/" } ?? ""
    let day = "2026-01-\(number < 9 ? "0" : "")\(number + 1)"
    files["content/posts/\(folder)\(day)-\(word)name\(way.ending).md"] = file
    secretNames.append(word + "name")
  }

  /// A post that everybody may read, with notes of its author's that nobody may.
  private mutating func addOpen() {
    let word = nextWord()
    open.insert(count - 1)
    kinds[count - 1] = "for everybody"
    let note = nextWord()
    secret.insert(count - 1)
    kinds[count - 1] = "a note in a text for everybody"
    let fields = PrivateWay.harmless.shuffled(using: &random).prefix(2).joined(separator: "\n")
    let link = secretNames.randomElement(using: &random).map { "[[\($0)|it]]" } ?? ""
    let notes = random.pick(PrivateWay.notes).replacingOccurrences(of: "NOTE", with: note)
    let text = "---\ntitle: \(word)title\ntags: \(word)tag\n\(fields)\n---\n\n\(word)body \(link)\n\n\(notes)\n\nEnd.\n"
    let number = count - 1
    files["content/posts/2026-02-\(number < 9 ? "0" : "")\(number + 1)-\(word)name.md"] = Data(text.utf8)
  }

  private mutating func addThing(_ way: PrivateWay) {
    let word = nextWord()
    secret.insert(count - 1)
    if way.isForStaff { staff.insert(count - 1) }
    let file = way.text(word, using: &random)
    kinds[count - 1] = "a page, " + way.name + ": " + String(decoding: file.prefix(120), as: UTF8.self)
    files["content/pages/\(word)name\(way.ending).md"] = file
  }

  var sources: [(path: String, bytes: Data)] { files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
}
