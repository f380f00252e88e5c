import Foundation
import TestSupport

/// A way in which a text asks not to be published.
struct PrivateWay: Sendable {
  enum Form: Sendable {
    /// These lines among the fields.
    case fields([String])
    /// A field about privacy with a slip or two in its name.
    case slip
    /// These lines in place of the two `---`; the fields say `audience: private`.
    case fences(String, String)
    /// The whole text; `WORD` stands for the word.
    case whole([String])
    /// The text with `draft: yes`, in bytes of another kind.
    case bytes(Encoding)
  }
  enum Encoding: CaseIterable { case utf16Little, utf16Big, markCRLF, carriageReturns, latin1, nul, zip, gzip }

  let name: String
  let form: Form
  /// Whether the build takes it for an error.
  var isMistake = false
  var isForStaff = false
  /// Whether only posts can ask so.
  var isOfPosts = false
  var folder: String?
  var ending = ""

  func text(_ word: String, using random: inout SeededGenerator) -> Data {
    switch form {
    case .fields(let lines): return Self.file(Self.spelled(random.pick(lines), using: &random), word)
    case .slip: return Self.file(Self.slip(using: &random), word)
    case .fences(let opening, let closing):
      return Data("\(opening)\n\(Self.own(word))audience: private\n\(closing)\n\n\(Self.body(word))".utf8)
    case .whole(let texts):
      return Data(random.pick(texts).replacingOccurrences(of: "WORD", with: word).utf8)
    case .bytes(let encoding):
      return Self.encoded("---\n\(Self.own(word))draft: yes\n---\n\n\(Self.body(word))", encoding)
    }
  }

  // MARK: Parts of a text

  private static func own(_ word: String) -> String {
    "title: \(word)title\naliases: /\(word)old/\nsummary: \(word)summary\n"
  }

  private static func body(_ word: String) -> String { "\(word)body #\(word)hashtag\n\n## \(word)heading\n" }

  private static func file(_ fields: String, _ word: String) -> Data {
    Data("---\n\(own(word))\(fields)\n---\n\n\(body(word))".utf8)
  }

  /// The same in other capitals, in quotation marks, or inside another program's field.
  private static func spelled(_ line: String, using random: inout SeededGenerator) -> String {
    guard !line.contains("\n"), !line.contains("{"), !line.contains("["), let colon = line.firstIndex(of: ":") else {
      return line
    }
    let (name, value) = (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
    let isOurs = ["draft", "audience", "tags", "type"].contains(name)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "\(name.uppercased()): \(value)"
    case 1 where !value.isEmpty && !value.contains("'"): return "\(name): '\(value)'"
    case 2: return "\(name):   \(value)   # soon"
    case 3 where !isOurs: return "params:\n  \(name): \(value)"
    case 4: return "\(name)\u{A0}: \(value)"
    default: return line
    }
  }

  private static func slip(using random: inout SeededGenerator) -> String {
    let (name, value) = random.pick([
      ("draft", "yes"), ("audience", "staff"), ("visibility", "private"), ("private", "yes"), ("status", "draft"),
    ])
    var letters = Array(name)
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let i = Int.random(in: 1..<letters.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: letters.remove(at: i)
      case 1: letters.insert(random.pick(Array("aeiorstu")), at: i)
      case 2: letters[i] = random.pick(Array("aeiorstu"))
      default: letters.swapAt(i, i - 1)
      }
    }
    // Two slips may undo each other, or make a field that there is.
    let slip = String(letters)
    return "\(slip == "date" || slip == "dates" ? name + "s" : slip): \(value)"
  }

  private static func encoded(_ text: String, _ encoding: Encoding) -> Data {
    switch encoding {
    case .utf16Little: Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data())
    case .utf16Big: Data([0xFE, 0xFF]) + (text.data(using: .utf16BigEndian) ?? Data())
    case .markCRLF: Data([0xEF, 0xBB, 0xBF]) + Data(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
    case .carriageReturns: Data(text.replacingOccurrences(of: "\n", with: "\r").utf8)
    case .latin1: Data(text.utf8) + Data([0xE9, 0x0A])
    case .nul: Data([0]) + Data(text.utf8)
    case .zip: Data([0x50, 0x4B, 3, 4]) + Data(text.utf8)
    case .gzip: Data([0x1F, 0x8B, 8, 0]) + Data(text.utf8)
    }
  }
}
