/// The ids of one text. Those of headings, blocks and notes can't meet: a heading's that begins as one of the others
/// do gets another beginning.
struct AnchorNames {
  private(set) var used: Set<String> = []
  /// The last number given to each name.
  private var numbers: [String: Int] = [:]

  /// The heading's slug, with `-1`, `-2` … for repeats.
  mutating func headingID(_ text: String) -> String {
    var name = slug(ofHeading: text)
    if name.isEmpty { name = "section" }
    if ["p-", "fn-", "fnref-"].contains(where: { name.hasPrefix($0) }) { name = "h-" + name }
    return unique(name)
  }

  /// Named after the first page that the block links: it stays when words, or blocks before it, change.
  mutating func blockID(linking path: String) -> String {
    var file = Array(path.utf8)[...]
    while file.last == UInt8(ascii: "/") { file.removeLast() }
    if let slash = file.lastIndex(of: UInt8(ascii: "/")) { file = file[(slash + 1)...] }
    if file.reversed().starts(with: "dm.".utf8) { file.removeLast(3) }
    let name = slug(ofHeading: String(decoding: file, as: UTF8.self))
    return unique("p-" + (name.isEmpty ? "link" : name))
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
  let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  return isASCII ? asciiSlug(text) : unicodeSlug(text)
}

private func asciiSlug(_ text: String) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var pendingHyphen = false
  for byte in text.utf8 {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
      if pendingHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
      pendingHyphen = false
      result.append(lower)
    } else if byte <= 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
      pendingHyphen = true
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private func unicodeSlug(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var pendingHyphen = false
  for scalar in text.lowercased().unicodeScalars {
    if scalar.isWordPart {
      if pendingHyphen, !result.isEmpty { result.append("-") }
      pendingHyphen = false
      result.append(scalar)
    } else if scalar.isSpace || scalar == "-" || scalar == "_" || scalar == "–" || scalar == "—" {
      pendingHyphen = true
    }
  }
  return String(result)
}
