/// One tag of HTML, as CommonMark knows them: `<a href="…" title='…'>`, `</a>`, `<img src=… />`.
struct HTMLTag {
  /// In small letters.
  let name: String
  let isClosing: Bool
  private let attributes: ArraySlice<UInt8>

  /// `nil` if it isn't a tag but a comment or a declaration.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.first == UInt8(ascii: "<"), text.last == UInt8(ascii: ">") else { return nil }
    let inner = text.dropFirst().dropLast()
    isClosing = inner.first == UInt8(ascii: "/")
    let named = inner.dropFirst(isClosing ? 1 : 0)
    let end = named.firstIndex { !HTMLTag.isNamePart($0) } ?? named.endIndex
    guard let first = named.first, Unicode.Scalar(first).isASCIILetter else { return nil }
    name = String(decoding: named[..<end], as: UTF8.self).lowercased()
    attributes = named[end...]
  }

  /// An attribute's value with its entities resolved, on one line, without spaces around it; `nil` when it is missing, empty,
  /// or holds a character that no address and no title has.
  subscript(_ wanted: StaticString) -> [UInt8]? {
    var rest = attributes
    while let (name, value) = HTMLTag.next(in: &rest) {
      let isWanted = wanted.withUTF8Buffer { wanted in
        name.count == wanted.count && zip(name, wanted).allSatisfy { $0 | 0x20 == $1 }
      }
      guard isWanted else { continue }
      let text = HTMLTag.trimmed(HTMLEntities.resolved(value).map { HTMLTag.isSpace($0) ? 0x20 : $0 })
      return text.isEmpty || text.contains(where: { $0 < 0x20 || $0 == 0x7F }) ? nil : Array(text)
    }
    return nil
  }

  /// An attribute that says where something is; `nil` for a place on the page itself.
  func address(_ name: StaticString) -> [UInt8]? {
    guard let value = self[name], value.first != UInt8(ascii: "#") else { return nil }
    return value
  }

  private static func next(
    in rest: inout ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    rest = rest.drop { isSpace($0) || $0 == UInt8(ascii: "/") }
    guard !rest.isEmpty else { return nil }
    let end = rest.dropFirst().firstIndex { isSpace($0) || "=/".utf8.contains($0) } ?? rest.endIndex
    let name = rest[..<end]
    rest = rest[end...].drop(while: isSpace)
    guard rest.first == UInt8(ascii: "=") else { return (name, []) }
    rest = rest.dropFirst().drop(while: isSpace)
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = rest.prefix { !isSpace($0) }
      rest = rest[value.endIndex...]
      return (name, value)
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    rest = rest[value.endIndex...].dropFirst()
    return (name, value)
  }

  private static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    let start = text.drop(while: isSpace)
    return start[..<((start.lastIndex { !isSpace($0) } ?? start.startIndex - 1) + 1)]
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    Unicode.Scalar(byte).isASCIILetter || Unicode.Scalar(byte).isASCIIDigit || byte == UInt8(ascii: "-")
  }
}

extension HTMLTag {
  /// The target of an `<a>`; `nil` for other tags and for anchors.
  var linkAddress: [UInt8]? { name == "a" && !isClosing ? self["href"] : nil }

  /// The address of an `<img>`; `nil` for other tags and for the tiny pictures that only count readers.
  var pictureAddress: [UInt8]? {
    guard name == "img", !isClosing else { return nil }
    return isDot(self["width"]) || isDot(self["height"]) ? nil : self["src"]
  }

  func isDot(_ length: [UInt8]?) -> Bool { length == Array("0".utf8) || length == Array("1".utf8) }
}
