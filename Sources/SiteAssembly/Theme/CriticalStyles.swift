internal import Letters

/// The styles for a page's first screen, which are part of the page: on a slow connection, a phone waits two seconds for each
/// file it requests.
///
/// docs/decisions/first-screen.md says why these, and why as an address.
package struct CriticalStyles: Sendable {
  /// An address that holds the style sheet: `data:text/css,…`.
  package let address: [UInt8]

  /// In style sheets, the rules between these two comments are for the first screen.
  private static let begin = Array("/* first screen { */".utf8)
  private static let end = Array("/* } first screen */".utf8)
  /// A journal's own style sheet is included in its pages up to this size, in bytes.
  private static let mostOfOwnStyles = 2_048

  /// `nil` if the theme's style sheet marks no first screen, or if the journal's own style sheet can't be included in a
  /// page; then pages load their styles before they show anything.
  ///
  /// - Parameter colors: the style sheet made of the accent.
  init?(theme: [UInt8], colors: [UInt8], own: [UInt8]) {
    let marked = Self.marked(in: theme)
    let own = minified(styles: own)
    guard !marked.isEmpty, own.count <= Self.mostOfOwnStyles, !Self.needsItsPlace(own) else { return nil }
    address = Array("data:text/css;charset=utf-8,".utf8) + Self.encoded(minified(styles: marked + colors) + own)
  }

  private static func marked(in sheet: [UInt8]) -> [UInt8] {
    var found: [UInt8] = []
    var opened: Int?
    for slash in sheet.indices where sheet[slash] == UInt8(ascii: "/") {
      if let start = opened {
        guard sheet[slash...].starts(with: end) else { continue }
        found += sheet[start..<slash]
        opened = nil
      } else if sheet[slash...].starts(with: begin) {
        opened = slash + begin.count
      }
    }
    return found
  }

  /// Whether it contains addresses, which are relative to the style sheet, or rules that must come first.
  private static func needsItsPlace(_ styles: [UInt8]) -> Bool {
    ["url(", "@import", "@charset", "image-set("].contains { styles.firstRange(of: $0.utf8) != nil }
  }

  private static func encoded(_ styles: [UInt8]) -> [UInt8] {
    var address: [UInt8] = []
    address.reserveCapacity(styles.count * 5 / 4)
    for byte in styles {
      if isPlain(byte) {
        address.append(byte)
      } else {
        address.append(percentEncoding: byte)
      }
    }
    return address
  }

  /// - Source: RFC 3986, section 2, without `&`, which HTML would have to escape.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "'")...UInt8(ascii: ";"): true
    default: "!$=?_~".utf8.contains(byte)
    }
  }
}
