internal import Letters

/// What can be counted and compared of a text in HTML, however its tags are written.
struct PageFacts {
  /// Words with one blank between two, signs that printers write in several ways made equal.
  var words: [UInt8] = []
  /// Where links lead, in order.
  var links: [String] = []
  var pictures: [String] = []
  var headings: [Int] = []
  var items = 0
  var cells = 0

  private var needsBlank = false

  /// - Parameter leavesOut: whether an element with all that is in it is skipped.
  init(of html: [UInt8], leavingOut leavesOut: (String, [HTMLAttribute]) -> Bool = { _, _ in false }) {
    var scanner = HTMLScanner(html)
    words.reserveCapacity(html.count / 2)
    defer { removeLoneDashes() }
    while let token = scanner.next() {
      switch token.kind {
      case .text: add(scanner.bytes[token.range])
      case .comment: skipListSign(token, &scanner)
      case .raw: break
      case .close:
        if HTMLNames.isBlock(token.name) { needsBlank = true }
        if token.name == "q" { add(ascii: .quote) }
      case .open:
        let attributes = Self.namesWithAttributes.contains(token.name) ? scanner.attributes(of: token) : []
        if leavesOut(token.name, attributes) {
          Self.skip(token, in: &scanner)
          needsBlank = true
        } else {
          open(token.name, attributes)
        }
      }
    }
  }

  /// As if the first link to an address led elsewhere, or weren't there.
  mutating func changeLink(_ address: String, to other: String?) {
    guard let place = links.firstIndex(of: address) else { return }
    if let other { links[place] = other } else { links.remove(at: place) }
  }

  private static let namesWithAttributes: Set<String> = [
    "a", "img", "sup", "section", "span", "div", "ol", "li", "h2", "p",
  ]

  /// Word puts the sign of a list item between two comments; the sign isn't a word.
  private func skipListSign(_ token: HTMLToken, _ scanner: inout HTMLScanner) {
    guard scanner.bytes[token.range].starts(with: "<!--[if !supportLists]".utf8) else { return }
    var ahead = scanner
    for _ in 0..<20 {
      guard let next = ahead.next() else { return }
      if next.kind == .comment { return scanner = ahead }
    }
  }

  private var hasLoneDash: Bool {
    var start = words.startIndex
    while let found = words[start...].firstIndex(of: .hyphen) {
      let isFree = found == 0 || words[found - 1] == 0x20
      if isFree, found + 1 == words.count || words[found + 1] == 0x20 { return true }
      start = found + 1
    }
    return false
  }

  /// Between a quotation and its source one printer sets a dash and another none.
  private mutating func removeLoneDashes() {
    guard hasLoneDash else { return }
    let all = words.split(separator: 0x20).filter { !$0.elementsEqual([.hyphen]) }
    words = Array(all.joined(separator: [0x20]))
  }

  private static func skip(_ token: HTMLToken, in scanner: inout HTMLScanner) {
    var depth = 1
    while depth > 0, let next = scanner.next() {
      if next.name == token.name { depth += next.kind == .open ? 1 : next.kind == .close ? -1 : 0 }
    }
  }

  private mutating func open(_ name: String, _ attributes: [HTMLAttribute]) {
    if HTMLNames.isBlock(name) || name == "br" { needsBlank = true }
    switch name {
    case "a": if let address = attributes["href"], !address.isEmpty { links.append(Self.plain(address)) }
    case "img": if let address = attributes["src"] { pictures.append(Self.plain(address)) }
    case "h1", "h2", "h3", "h4", "h5", "h6": headings.append(Int(name.dropFirst()) ?? 0)
    case "li": items += 1
    // An item of a list as Word pastes it.
    case "p" where attributes["style"]?.lowercased().contains("mso-list:") == true: items += 1
    // Browsers show them.
    case "q": add(ascii: .quote)
    case "td", "th": cells += 1
    default: break
    }
  }

  /// An address without its escapes, so that two spellings are one.
  private static func plain(_ address: String) -> String {
    String(percentDecoding: Array(address.trimmingBlanks.utf8)[...])
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte < 0x80, byte != .ampersand {
        add(ascii: byte)
        index += 1
      } else if byte == .ampersand {
        guard let (letters, end) = HTMLText.reference(in: text, at: index) else {
          add(ascii: byte)
          index += 1
          continue
        }
        for scalar in letters.unicodeScalars { add(scalar) }
        index = end
      } else {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(index + length, text.endIndex)
        for scalar in String(decoding: text[index..<end], as: UTF8.self).unicodeScalars { add(scalar) }
        index = end
      }
    }
  }

  private mutating func add(ascii byte: UInt8) {
    if byte.isHTMLSpace || byte < 0x20 {
      needsBlank = true
      return
    }
    // However many hyphens make a dash.
    if byte == .hyphen, words.last == .hyphen, !needsBlank { return }
    if needsBlank {
      if !words.isEmpty { words.append(0x20) }
      needsBlank = false
    }
    words.append(byte)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: needsBlank = true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF: break
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2BC: add(ascii: .apostrophe)
    case 0x201C...0x201F, 0x2033: add(ascii: .quote)
    case 0x2010...0x2015, 0x2212: add(ascii: .hyphen)
    case 0x2026: for _ in 0..<3 { add(ascii: UInt8(ascii: ".")) }
    case ..<0x80: add(ascii: UInt8(scalar.value))
    default:
      if needsBlank {
        if !words.isEmpty { words.append(0x20) }
        needsBlank = false
      }
      words.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
