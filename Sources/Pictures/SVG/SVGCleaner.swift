internal import Diagnostics

/// Lets an SVG pass byte for byte, save comments and what drawing programs note in it; refuses one that could do more than
/// show a picture.
struct SVGCleaner {
  private var reader: SVGReader
  /// The elements that are open.
  private var open: [String] = []
  private var dropped: [Range<Int>] = []
  /// The start of the element being removed, and the number of elements that were open around it.
  private var cut: (start: Int, depth: Int)?
  /// The text of the open style element; comments may separate its parts.
  private var style: String?
  private var hasRoot = false
  private var size: PictureSize?

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> Picture {
    do throws(SVGProblem) {
      var cleaner = SVGCleaner(reader: try SVGReader(bytes))
      return try cleaner.clean()
    } catch {
      throw .unsafe(error.danger, at: LineIndex(bytes).position(at: error.offset))
    }
  }

  private init(reader: SVGReader) { self.reader = reader }

  private mutating func clean() throws(SVGProblem) -> Picture {
    while let (token, whole) = try reader.next() {
      do throws(SVGDanger) { try step(token, whole) } catch {
        throw SVGProblem(danger: error, offset: whole.lowerBound)
      }
    }
    guard hasRoot, open.isEmpty else { throw reader.malformed }
    return Picture(bytes: kept, format: .svg, size: size)
  }

  private var kept: [UInt8] {
    var out: [UInt8] = []
    var start = 0
    for range in dropped {
      out.append(contentsOf: reader.bytes[start..<range.lowerBound])
      start = range.upperBound
    }
    return dropped.isEmpty ? reader.bytes : out + reader.bytes[start...]
  }

  private mutating func step(_ token: SVGToken, _ whole: Range<Int>) throws(SVGDanger) {
    switch token {
    case .open(let tag): try begin(tag, whole)
    case .close(let name):
      guard open.last == name else { throw .malformed }
      try end(at: whole.upperBound)
    case .note: if cut == nil { dropped.append(whole) }
    case .text(let range):
      if open.isEmpty {
        guard reader.bytes[range].allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { throw .malformed }
      }
      guard let text = SVGText.decoded(reader.bytes[range]) else { throw .entities }
      style?.append(text)
    case .data(let range):
      if open.isEmpty { throw .malformed }
      style?.append(String(decoding: reader.bytes[range], as: UTF8.self))
    case .declaration(let range): try checkDeclaration(range, at: whole.lowerBound)
    case .documentType: if hasRoot { throw .malformed }
    }
  }

  private func checkDeclaration(_ range: Range<Int>, at start: Int) throws(SVGDanger) {
    guard start == 0 || start == 3, !hasRoot else { throw .malformed }
    let text = String(decoding: reader.bytes[range], as: UTF8.self)
    guard let found = text.firstMatch(of: #/encoding\s*=\s*["']([^"']*)["']/#) else { return }
    guard ["utf-8", "utf8", "us-ascii"].contains(found.1.lowercased()) else { throw .encoding(String(found.1)) }
  }

  private mutating func begin(_ tag: SVGTag, _ whole: Range<Int>) throws(SVGDanger) {
    if open.isEmpty {
      guard !hasRoot, tag.name == "svg", tag.attributes.contains(where: { $0.name == "xmlns" }) else {
        throw .malformed
      }
      hasRoot = true
    }
    if cut == nil {
      if style != nil { throw .element(tag.name) }
      if tag.name == "metadata" || tag.name.contains(":") {
        cut = (whole.lowerBound, open.count)
      } else {
        try keep(tag)
      }
    }
    open.append(tag.name)
    if tag.isEmpty { try end(at: whole.upperBound) }
  }

  private mutating func keep(_ tag: SVGTag) throws(SVGDanger) {
    guard SVGRules.elements.contains(tag.name) else { throw .element(tag.name) }
    var values: [String: String] = [:]
    for attribute in tag.attributes {
      guard let value = SVGText.decoded(reader.bytes[attribute.value]) else { throw .entities }
      switch try SVGRules.verdict(on: attribute, value) {
      case .kept: values[attribute.name] = value
      case .cut: dropped.append(attribute.whole)
      }
    }
    if open.isEmpty {
      size = SVGLength.size(width: values["width"], height: values["height"], viewBox: values["viewBox"])
    }
    if tag.name == "style" { style = "" }
  }

  private mutating func end(at offset: Int) throws(SVGDanger) {
    open.removeLast()
    if let cut {
      guard cut.depth == open.count else { return }
      dropped.append(cut.start..<offset)
      self.cut = nil
    } else if let style {
      try SVGRules.check(style: style)
      self.style = nil
    }
  }
}
