internal import Diagnostics
internal import Letters

// Values of more than one part.
extension FieldReader {
  /// A series: an id or name, `name, 3`, or `{name, part}`.
  mutating func series(_ node: Int, _ field: String) -> Located<SeriesEntry>? {
    switch document.nodes[node].kind {
    case .scalar: return seriesText(node)
    case .mapping: return seriesMapping(node, field)
    case .sequence:
      var items = document.children(of: node)
      guard let first = items.next(), items.next() == nil, document.nodes[first].kind == .scalar else {
        reportType(field, expected: "one series", node)
        return nil
      }
      return seriesText(first)
    }
  }

  private mutating func seriesText(_ node: Int) -> Located<SeriesEntry>? {
    let text = document.bytes(of: node).trimmed
    guard !text.isEmpty, !document.isAbsent(node) else { return nil }
    let name = nameOfSeries(text)
    let words = self.name(name, of: node)
    guard name.endIndex < text.endIndex else { return located(SeriesEntry(name: words), node) }
    let part = text[name.endIndex...].filter(\.isDigit)
    return located(SeriesEntry(name: words, part: Int(String(decoding: part, as: UTF8.self))), node)
  }

  /// A series without the part's number that may follow it: `name, 3`.
  func nameOfSeries(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = text.trimmed
    guard let comma = text.lastIndex(of: .comma) else { return text }
    let (name, part) = (text[..<comma].trimmed, text[(comma + 1)...].trimmed)
    return !name.isEmpty && (1...4).contains(part.count) && part.allSatisfy(\.isDigit) ? name : text
  }

  private mutating func seriesMapping(_ node: Int, _ field: String) -> Located<SeriesEntry>? {
    var name: Located<String>?
    var part: Int?
    for pair in pairs(of: node) {
      switch pair.name {
      case "name", "title", "id": name = self.name(pair.value, "name")
      case "part", "number", "order": part = integer(pair.value, "part", in: 1...9999)
      default: reportInnerName(pair.key, of: field, known: ["name", "part"])
      }
    }
    guard let name else {
      reportType(field, expected: "a series' name, or 'name' and 'part'", node)
      return nil
    }
    return Located(SeriesEntry(name: name.value, part: part), at: name.position, length: name.length)
  }

  /// Addresses with or without a title: a list of addresses, of `title: address`, or of `{title, url}`.
  mutating func links(_ node: Int, _ field: String) -> [LinkEntry] {
    switch document.nodes[node].kind {
    case .scalar:
      return texts(node, field).map { LinkEntry(title: nil, target: $0) }
    case .mapping: return linkMapping(node, field)
    case .sequence:
      var links: [LinkEntry] = []
      for child in document.children(of: node) {
        switch document.nodes[child].kind {
        case .scalar: if let target = text(child, field) { links.append(LinkEntry(title: nil, target: target)) }
        case .mapping: links += linkMapping(child, field)
        case .sequence: reportType(field, expected: "a list of addresses", child)
        }
      }
      return links
    }
  }

  private mutating func linkMapping(_ node: Int, _ field: String) -> [LinkEntry] {
    let all = pairs(of: node)
    // Other programs call these 'children': a title with entries below it.
    for pair in all where document.nodes[pair.value].kind != .scalar { reportNested(pair.key, all, in: field) }
    let pairs = all.filter { document.nodes[$0.value].kind == .scalar }
    let targets: Set = ["url", "link", "page", "path", "href"]
    guard let target = pairs.first(where: { targets.contains($0.name) }) else {
      // A title above nested entries leads nowhere itself.
      if pairs.count < all.count, pairs.allSatisfy({ $0.name == "title" || $0.name == "name" }) { return [] }
      return pairs.compactMap { pair in
        text(pair.value, field).map { LinkEntry(title: document.string(of: pair.key), target: $0) }
      }
    }
    for pair in pairs where pair.name != "title" && pair.name != "name" && !targets.contains(pair.name) {
      reportInnerName(pair.key, of: field, known: ["title", "url"])
    }
    guard let address = text(target.value, field) else { return [] }
    let title = pairs.first { $0.name == "title" || $0.name == "name" }.flatMap { text($0.value, "title") }
    return [LinkEntry(title: title?.value, target: address)]
  }

  private mutating func reportNested(_ key: Int, _ pairs: [(name: String, key: Int, value: Int)], in field: String) {
    let title = pairs.first { $0.name == "title" || $0.name == "name" }.map { document.string(of: $0.value) }
    let place = document.nodes[key]
    report(
      .nestedLinks(
        below: title ?? document.string(of: key), of: field, file: file, at: place.position, length: place.length))
  }

  /// A picture's path, or another program's `{path, alt}`.
  mutating func image(_ node: Int, _ field: String) -> (path: Located<String>?, alt: Located<String>?) {
    guard document.nodes[node].kind == .mapping else { return (text(node, field), nil) }
    var path: Located<String>?
    var alt: Located<String>?
    for pair in pairs(of: node) {
      switch pair.name {
      case "path", "image", "src", "url", "file": path = text(pair.value, field)
      case "alt": alt = text(pair.value, "alt", allowsEmpty: true)
      default: break
      }
    }
    if path == nil { reportType(field, expected: "a picture's path", node) }
    return (path, alt)
  }

  mutating func reportInnerName(_ key: Int, of field: String, known: [String]) {
    let place = document.nodes[key]
    let name = document.string(of: key)
    let isMisspelt = PrivacyNames.sense(of: name) == nil && nearest(to: name, among: known) == nil
    if let near = isMisspelt
      ? nearPrivacyName(plainSpelling(name.utf8)) : PrivacyNames.sense(of: name).map({ _ in name })
    {
      return report(
        .privacyInside(name, nearest: near, field: field, file: file, at: place.position, length: place.length))
    }
    report(
      .unknownPart(
        name, of: field, known: known, file: file, at: place.position, length: place.length))
  }
}
