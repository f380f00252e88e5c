/// Reads the XML of an SVG piece by piece, strictly: what is not well formed is an error, since readers disagree on it.
/// - Source: XML 1.0, fifth edition, chapters 2 and 3.
struct SVGReader {
  let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) throws(SVGProblem) {
    self.bytes = bytes
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      throw SVGProblem(danger: .encoding("UTF-16"), offset: 0)
    }
    if let control = bytes.firstIndex(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) {
      throw SVGProblem(danger: .malformed, offset: control)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SVGProblem(danger: .encoding("other than UTF-8"), offset: 0)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  var malformed: SVGProblem { SVGProblem(danger: .malformed, offset: min(offset, bytes.count)) }

  /// The next piece and its bytes; `nil` at the end.
  mutating func next() throws(SVGProblem) -> (token: SVGToken, whole: Range<Int>)? {
    let start = offset
    guard start < bytes.count else { return nil }
    let token: SVGToken
    if bytes[start] != UInt8(ascii: "<") {
      offset = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      token = .text(start..<offset)
    } else if bytes.holds("<!--", at: start) {
      _ = try through("-->", from: start + 4)
      token = .note
    } else if bytes.holds("<![CDATA[", at: start) {
      token = .data(try through("]]>", from: start + 9))
    } else if bytes.holds("<?", at: start) {
      let content = try through("?>", from: start + 2)
      token = bytes.holds("<?xml ", at: start) ? .declaration(content) : .note
    } else if bytes.holds("<!DOCTYPE", at: start) {
      token = .documentType(try documentType(from: start + 9))
    } else if bytes.holds("</", at: start) {
      offset += 2
      let name = try name()
      skipSpaces()
      try require(">")
      token = .close(name: name)
    } else {
      token = .open(try tag())
    }
    return (token, start..<offset)
  }

  private mutating func through(_ end: StaticString, from start: Int) throws(SVGProblem) -> Range<Int> {
    var index = start
    while index < bytes.count {
      if bytes[index] == end.utf8Start[0], bytes.holds(end, at: index) {
        offset = index + end.utf8CodeUnitCount
        return start..<index
      }
      index += 1
    }
    throw malformed
  }

  /// Definitions in it are refused, so that it ends at the first `>` outside quotes.
  private mutating func documentType(from start: Int) throws(SVGProblem) -> Range<Int> {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: "[") { throw SVGProblem(danger: .entities, offset: index) }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        if byte == UInt8(ascii: ">") {
          offset = index + 1
          return start..<index
        }
      }
    }
    throw malformed
  }

  private mutating func tag() throws(SVGProblem) -> SVGTag {
    offset += 1
    var tag = SVGTag(name: try name())
    var names: Set<String> = []
    while true {
      let start = offset
      skipSpaces()
      guard offset < bytes.count else { throw malformed }
      if bytes[offset] == UInt8(ascii: ">") { break }
      if bytes.holds("/>", at: offset) {
        tag.isEmpty = true
        offset += 1
        break
      }
      guard offset > start else { throw malformed }
      let attribute = try attribute(from: start)
      guard names.insert(attribute.name).inserted else { throw malformed }
      tag.attributes.append(attribute)
    }
    offset += 1
    return tag
  }

  private mutating func attribute(from start: Int) throws(SVGProblem) -> SVGAttribute {
    let name = try name()
    skipSpaces()
    try require("=")
    skipSpaces()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"),
      let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset])
    else { throw malformed }
    let value = (offset + 1)..<end
    guard !bytes[value].contains(UInt8(ascii: "<")) else { throw malformed }
    offset = end + 1
    return SVGAttribute(name: name, value: value, whole: start..<offset)
  }

  private mutating func name() throws(SVGProblem) -> String {
    let start = offset
    while offset < bytes.count, Self.isName(bytes[offset]) { offset += 1 }
    let name = bytes[start..<offset]
    guard let first = name.first, !Self.isDigit(first), first != UInt8(ascii: "-"), first != UInt8(ascii: "."),
      name.count <= 200, name.count(where: { $0 == UInt8(ascii: ":") }) <= 1
    else { throw malformed }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private mutating func skipSpaces() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  private mutating func require(_ text: StaticString) throws(SVGProblem) {
    guard bytes.holds(text, at: offset) else { throw malformed }
    offset += text.utf8CodeUnitCount
  }
}
