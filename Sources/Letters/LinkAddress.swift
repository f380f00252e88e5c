/// Where an address leads, as a browser reads it. Every address that a person writes is judged here and nowhere else: in
/// texts, front matter, settings, and pictures.
///
/// - Source: WHATWG URL Standard, section 4.4: a browser drops tabs, line ends and what is blank at the ends of an address
///   before it looks for the scheme.
package enum LinkAddress: Equatable, Sendable {
  /// A page, a file or a heading of the journal.
  case journal
  /// Another site or program: `https:`, `mailto:`, `//host`.
  case external
  /// An address that runs a script or opens a file of the reader's machine. Nothing may link to it.
  case refused(scheme: String)

  /// - Parameter isPicture: whether a browser only draws the result; then the address may contain a photo.
  package init(_ address: ArraySlice<UInt8>, isPicture: Bool = false) {
    var index = address.startIndex
    while index < address.endIndex, Self.isSchemePart(address[index]) { index += 1 }
    // Most addresses are plain up to the first sign that decides.
    guard index < address.endIndex else {
      self = .journal
      return
    }
    switch address[index] {
    case UInt8(ascii: ":"): self = Self.judged(address, isPicture: isPicture)
    case UInt8(ascii: "?"), UInt8(ascii: "#"): self = .journal
    case UInt8(ascii: "/") where index > address.startIndex || Self.isPlainRoot(address): self = .journal
    default: self = Self.judgedSlowly(address, isPicture: isPicture)
    }
  }

  package init(_ address: String, isPicture: Bool = false) {
    self.init(Array(address.utf8)[...], isPicture: isPicture)
  }

  /// Whether the address leads to a web page: `https://` or `http://`, with no blanks or control characters.
  package static func isWeb(_ address: String) -> Bool {
    guard case .external = LinkAddress(address) else { return false }
    let bytes = address.utf8
    return !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
      && ["https://", "http://"].contains { start in
        bytes.count > start.utf8.count && zip(bytes, start.utf8).allSatisfy { lowercase($0) == $1 }
      }
  }

  /// Whether the address starts at the journal's root: `/about/`; `//` would lead to another host.
  package static func isRooted(_ address: String) -> Bool {
    let bytes = address.utf8
    guard bytes.first == UInt8(ascii: "/"), LinkAddress(address) == .journal else { return false }
    return !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
  }

  /// The first scheme that runs a script in a style or another text that is more than an address.
  package static func script(in text: String) -> String? {
    let bytes = AddressReading.tight(Array(text.utf8))
    var start = bytes.startIndex
    for index in bytes.indices where !isSchemePart(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":"), start < index {
        let scheme = name(bytes[start..<index])
        if scripts.contains(scheme) { return scheme }
      }
      start = index + 1
    }
    return nil
  }

  // MARK: Judging

  /// The address as a browser reads it, then what is left of it when every disguise is undone.
  private static func judgedSlowly(_ address: ArraySlice<UInt8>, isPicture: Bool) -> LinkAddress {
    let seen = AddressReading.asSeen(address)
    let verdict = judged(seen[...], isPicture: isPicture)
    if case .refused = verdict { return verdict }
    var text = seen
    for _ in 0..<mostDisguises {
      let tight = AddressReading.tight(text)
      // A picture in disguise is none.
      if tight.count < text.count || text.count < seen.count, case .refused(let scheme) = judged(tight[...]) {
        return .refused(scheme: scheme)
      }
      let bare = AddressReading.unescaped(text)
      if bare.count == text.count { break }
      text = bare
    }
    return verdict
  }

  /// The number of times an address may be escaped again.
  private static let mostDisguises = 6

  private static func judged(_ address: ArraySlice<UInt8>, isPicture: Bool = false) -> LinkAddress {
    let slashes = address.prefix(2)
    if slashes.count == 2, slashes.allSatisfy({ $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) {
      // `\\server\share` opens a file.
      return slashes.contains(UInt8(ascii: "\\")) ? .refused(scheme: #"\\"#) : .external
    }
    if isPlainWeb(address) { return .external }
    var start = address.startIndex
    // `feed:javascript:…` is as good as what is inside.
    while let colon = schemeEnd(in: address[start...]) {
      let scheme = name(address[start..<colon])
      if isPicture, scheme == "data", isPhoto(address[(colon + 1)...]) { return .external }
      if isDangerous(scheme) { return .refused(scheme: scheme) }
      start = colon + 1
    }
    return start > address.startIndex ? .external : .journal
  }

  /// Whether a letter, a digit, or nothing follows the first slash.
  private static func isPlainRoot(_ address: ArraySlice<UInt8>) -> Bool {
    let next = address.startIndex + 1
    return next == address.endIndex || isSchemePart(address[next])
  }

  private static func isPlainWeb(_ address: ArraySlice<UInt8>) -> Bool {
    address.starts(with: "https://".utf8) || address.starts(with: "http://".utf8)
  }

  /// The colon behind a scheme that the bytes begin with.
  private static func schemeEnd(in address: ArraySlice<UInt8>) -> Int? {
    guard let first = address.first, Unicode.Scalar(first).properties.isAlphabetic, first < 0x80,
      let end = address.firstIndex(where: { !isSchemePart($0) }), address[end] == UInt8(ascii: ":")
    else { return nil }
    return end
  }

  /// A letter alone is a drive: `C:\Users`.
  private static func isDangerous(_ scheme: String) -> Bool {
    scheme.utf8.count == 1 || scripts.contains(scheme) || dangerousSchemes.contains(scheme)
  }

  private static let scripts: Set<String> = [
    "javascript", "vbscript", "livescript", "jscript", "ecmascript", "script", "mocha",
  ]

  /// Schemes that open files, parts of the browser, or the machine's tools.
  private static let dangerousSchemes: Set<String> = [
    "data", "file", "blob", "filesystem", "view-source", "about", "jar", "mhtml", "mk", "its", "ms-its", "res",
    "resource", "chrome", "chrome-extension", "moz-extension", "wyciwyg", "shell", "ms-msdt", "search-ms",
  ]

  /// Data that is only drawn: never SVG, which can contain scripts.
  private static func isPhoto(_ rest: ArraySlice<UInt8>) -> Bool {
    let type = name(rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") })
    return type.utf8.count < rest.count
      && ["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/avif"].contains(type)
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.lazy.map(lowercase), as: UTF8.self)
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private static func isSchemePart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }
}
