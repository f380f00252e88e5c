/// The ids of one text. Those of headings, blocks and notes can't meet: a heading's that begins as one of the others
/// do gets another beginning.
struct AnchorNames {
  private(set) var used: Set<String> = []
  /// The last number given to each name.
  private var numbers: [String: Int] = [:]

  /// Ids that the author gave, which no other heading takes before theirs comes.
  private var given: Set<String> = []

  mutating func reserve(_ id: String) { given.insert(safe(id)) }

  /// The author's own id, or another when something has it already.
  mutating func givenID(_ id: String) -> (id: String, isRepeated: Bool) {
    let name = safe(id)
    given.remove(name)
    let isRepeated = used.contains(name)
    return (unique(name), isRepeated)
  }

  /// A page's own ids begin with `_`.
  private func safe(_ id: String) -> String {
    let name = String(id.drop { $0 == "_" })
    if name.isEmpty { return "section" }
    return isReserved(name) ? "h-" + name : name
  }

  private func isReserved(_ name: String) -> Bool { ["p-", "fn-", "fnref-"].contains { name.hasPrefix($0) } }

  /// The heading's slug, with `-1`, `-2` … for repeats.
  mutating func headingID(_ text: [UInt8]) -> String {
    var name = String(decoding: Slug(text).bytes, as: UTF8.self)
    if name.isEmpty { name = "section" }
    if isReserved(name) { name = "h-" + name }
    return unique(name)
  }

  /// Made of the block's first words, at most five and 40 bytes: it tells no more than the page does, and stays while the
  /// block begins the same. An address would tell the file name of a page that isn't published.
  mutating func blockID(_ text: [UInt8]) -> String {
    let words = Slug(text, maxWords: 5, maxBytes: 40).bytes
    return unique("p-" + (words.isEmpty ? "link" : String(decoding: words, as: UTF8.self)))
  }

  mutating func add(_ id: String) { used.insert(id) }

  private func isTaken(_ name: String) -> Bool { used.contains(name) || given.contains(name) }

  private mutating func unique(_ name: String) -> String {
    guard isTaken(name) else {
      used.insert(name)
      return name
    }
    var number = numbers[name, default: 0]
    repeat { number += 1 } while isTaken("\(name)-\(number)")
    numbers[name] = number
    used.insert("\(name)-\(number)")
    return "\(name)-\(number)"
  }
}

/// A heading's text as an id: lower case, letters and digits of any script, one hyphen between words; may be empty.
package func slug(ofHeading text: String) -> String {
  String(decoding: Slug(Array(text.utf8)).bytes, as: UTF8.self)
}
