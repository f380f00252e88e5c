/// The ids of one text. Those of headings, blocks and notes can't meet: a heading's that begins as one of the others
/// do gets another beginning.
struct AnchorNames {
  private(set) var used: Set<String> = []
  /// The last number given to each name.
  private var numbers: [String: Int] = [:]

  /// The heading's slug, with `-1`, `-2` … for repeats.
  mutating func headingID(_ text: [UInt8]) -> String {
    var name = String(decoding: Slug(text).bytes, as: UTF8.self)
    if name.isEmpty { name = "section" }
    if ["p-", "fn-", "fnref-"].contains(where: { name.hasPrefix($0) }) { name = "h-" + name }
    return unique(name)
  }

  /// Made of the block's first words, at most five and 40 bytes: it tells no more than the page does, and stays while the
  /// block begins the same. An address would tell the file name of a page that isn't published.
  mutating func blockID(_ text: [UInt8]) -> String {
    let words = Slug(text, maxWords: 5, maxBytes: 40).bytes
    return unique("p-" + (words.isEmpty ? "link" : String(decoding: words, as: UTF8.self)))
  }

  mutating func add(_ id: String) { used.insert(id) }

  private mutating func unique(_ name: String) -> String {
    guard used.contains(name) else {
      used.insert(name)
      return name
    }
    var number = numbers[name, default: 0]
    repeat { number += 1 } while used.contains("\(name)-\(number)")
    numbers[name] = number
    used.insert("\(name)-\(number)")
    return "\(name)-\(number)"
  }
}

/// A heading's text as an id: lower case, letters and digits of any script, one hyphen between words; may be empty.
package func slug(ofHeading text: String) -> String {
  String(decoding: Slug(Array(text.utf8)).bytes, as: UTF8.self)
}
