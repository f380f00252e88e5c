internal import Letters

/// Two names that look the same and are not: in one an accented letter is one character, in the other a letter and an accent.
/// Macs and Windows write names so, each in its way.
package struct LookAlike {
  private let here: [Unicode.Scalar]
  private let there: [Unicode.Scalar]

  /// - Parameters:
  ///   - file: the path of the file that a message is about; the names are the last parts.
  ///   - other: the path of the file that it names.
  /// - Returns: `nil` for names that are the same, or that a reader can tell apart.
  package init?(_ file: String, _ other: String) {
    let (name, otherName) = (Self.name(of: file), Self.name(of: other))
    // Swift's `==` is canonical equivalence.
    guard name == otherName, !name.utf8.elementsEqual(otherName.utf8) else { return nil }
    let (a, b) = (Array(name.unicodeScalars), Array(otherName.unicodeScalars))
    let start = zip(a, b).prefix { $0 == $1 }.count
    here = Self.letter(of: a, at: start)
    there = Self.letter(of: b, at: start)
  }

  /// For a message's hint.
  package var words: String {
    "the names look the same, but a character is \(Self.points(here)) in this one and \(Self.points(there)) in the other"
  }

  private static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// The scalar and the marks behind it.
  private static func letter(of scalars: [Unicode.Scalar], at index: Int) -> [Unicode.Scalar] {
    guard index < scalars.count else { return [] }
    return [scalars[index]] + scalars[(index + 1)...].prefix { $0.properties.canonicalCombiningClass != .notReordered }
  }

  private static func points(_ scalars: [Unicode.Scalar]) -> String {
    scalars.map { "U+" + hexadecimal($0.value, digits: 4) }.joined(separator: " ")
  }
}
