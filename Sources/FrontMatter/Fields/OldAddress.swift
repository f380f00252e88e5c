internal import Letters

/// An old address of a page, in any of the forms in which other programs write it: `/2021/10/fog.html`, `2021/fog/`,
/// `https://example.org/2021/fog/?m=1`, `/caf%C3%A9/`.
enum OldAddress {
  /// The path on this site, starting with `/`; `nil` if the text isn't an address but a pattern for addresses (`/:year/:title/`, `pretty`).
  ///
  /// An address that depends only on its query (`/?p=12`) keeps it: no file can have that name, so its author is told.
  static func path(of text: String) -> String? {
    let bytes = Array(text.utf8)[...].trimmed
    if bytes.isEmpty || isPattern(bytes) { return nil }
    var path = withoutHost(bytes)
    if let sign = path.firstIndex(where: { $0 == .hash || $0 == UInt8(ascii: "?") }) {
      let page = path[..<sign]
      if page.contains(where: { $0 != .slash }), !isProgram(page) {
        path = page
      } else if path[sign] == .hash {
        path = page
      }
    }
    let decoded = percentDecoded(path) ?? Array(path)
    return decoded.first == .slash
      ? String(decoding: decoded, as: UTF8.self) : "/" + String(decoding: decoded, as: UTF8.self)
  }

  /// Whether a `slug` is clearly a whole address, not just a name written differently.
  static func isPlainly(_ text: String) -> Bool {
    let bytes = Array(text.utf8)[...].trimmed
    guard bytes.contains(.slash), !bytes.starts(with: "..".utf8) else { return false }
    let isEnded = bytes.last == .slash || withoutPageEnding(text[...]).utf8.count < text.utf8.count
    return bytes.first == .slash || isEnded || withoutHost(bytes).count < bytes.count
  }

  /// The name of the page, made plain: `fog` of `/2021/10/Fog.html`; `nil` when nothing readable is left.
  static func name(in path: String) -> String? {
    var parts = path.split(separator: "/")
    if let last = parts.last, ["index.html", "index.htm", "index.php"].contains(last.lowercased()) {
      parts.removeLast()
    }
    guard let last = parts.last else { return nil }
    let name = slug(withoutPageEnding(last))
    return name.isEmpty ? nil : name
  }

  /// Whether the text is a pattern for many addresses: with `:year`, with `{{ … }}` from a template, or the name of a Jekyll style.
  private static func isPattern(_ text: ArraySlice<UInt8>) -> Bool {
    let styles: [StaticString] = ["pretty", "date", "none", "ordinal", "weekdate"]
    if styles.contains(where: { text.equalsIgnoringCase($0) }) { return true }
    for index in text.indices.dropLast() {
      let next = text[index + 1]
      if text[index] == UInt8(ascii: "{"), next == UInt8(ascii: "{") || next == UInt8(ascii: "%") { return true }
      // `https://` and `host:8080` have colons as well.
      guard text[index] == .colon, next.isLetter else { continue }
      if index == text.startIndex || !text[index - 1].isLetter { return true }
    }
    return false
  }

  private static func withoutHost(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    for scheme: StaticString in ["https:", "http:"]
    where rest.prefix(scheme.utf8CodeUnitCount).equalsIgnoringCase(scheme) {
      rest = rest.dropFirst(scheme.utf8CodeUnitCount)
    }
    if rest.starts(with: [.slash, .slash]) {
      return rest.dropFirst(2).drop { $0 != .slash && $0 != UInt8(ascii: "?") && $0 != .hash }
    }
    let first = rest.prefix { $0 != .slash }
    return isHost(first) && (first.endIndex < rest.endIndex || first.starts(with: "www.".utf8))
      ? rest[first.endIndex...] : rest
  }

  /// `example.org`, `www.example.org:8080`; not `fog.html`, `v1.2`.
  private static func isHost(_ part: ArraySlice<UInt8>) -> Bool {
    let name = part.prefix { $0 != .colon }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return false }
    let end = name[(dot + 1)...]
    guard (2...12).contains(end.count), end.allSatisfy(\.isLetter) else { return false }
    guard name.allSatisfy({ $0.isNameByte || $0 == UInt8(ascii: ".") }) else { return false }
    return !pageEndings.contains { end.equalsIgnoringCase($0) }
  }

  private static let pageEndings: [StaticString] = [
    "html", "htm", "xhtml", "php", "asp", "aspx", "jsp", "md", "markdown", "txt", "xml",
  ]

  /// Whether a program makes many pages from this path by their query.
  private static func isProgram(_ path: ArraySlice<UInt8>) -> Bool {
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path[(dot + 1)...]
    let programs: [StaticString] = ["php", "asp", "aspx", "jsp", "cgi", "pl"]
    return programs.contains { ending.equalsIgnoringCase($0) }
  }

  private static func withoutPageEnding(_ name: Substring) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return String(name) }
    let ending = Array(name[name.utf8.index(after: dot)...].utf8)[...]
    return String(pageEndings.contains { ending.equalsIgnoringCase($0) } ? name[..<dot] : name)
  }

  /// `nil` if nothing is encoded, or if what is encoded isn't text or contains a path separator.
  private static func percentDecoded(_ path: ArraySlice<UInt8>) -> [UInt8]? {
    guard path.contains(UInt8(ascii: "%")) else { return nil }
    var partsPaths = false
    let decoded = path.percentDecoded { byte in
      if byte < .space || byte == .slash || byte == 0x7F { partsPaths = true }
      return true
    }
    return partsPaths || String(validating: decoded, as: UTF8.self) == nil ? nil : decoded
  }
}

extension Located<String> {
  /// The address of a page below `folder` under this name; `nil` for what no file can be called.
  func asOldAddress(in folder: String) -> Located<String>? {
    let parts = value.split(separator: "/")
    let isPossible = parts.allSatisfy { part in
      part.last != "." && part.last != " " && part.utf8.allSatisfy { $0 >= .space && !"\\:*?\"<>|#".utf8.contains($0) }
    }
    return isPossible && !parts.isEmpty
      ? Located("/\(folder)\(parts.joined(separator: "/"))/", at: position, length: length) : nil
  }
}
