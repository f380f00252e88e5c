/// How one page writes routes.
package struct LinkBase: Sendable {
  /// The prefix that leads from the page to the site's root: "" on the home page, "../../" in `/posts/fog/`, or an
  /// absolute "https://oak.example/" for feeds.
  package let prefix: [UInt8]
  /// Whether to add `index.html` to a route that names a folder, for sites opened from a disk without a web server.
  package let indexFile: Bool
  /// Whether the prefix contains no byte that any kind of file escapes.
  private let isSimple: Bool

  package init(prefix: String, indexFile: Bool = false) {
    self.prefix = Array(prefix.utf8)
    isSimple = self.prefix.withUnsafeBufferPointer { PercentEncoding.simplePrefix(of: $0) == $0.count }
    self.indexFile = indexFile
  }

  /// The link to `route`, not escaped for its file.
  package func url(of route: String) -> [UInt8] {
    var out = ByteBuffer(capacity: prefix.count + route.utf8.count + 16)
    var route = route
    route.withUTF8 { write($0, as: .none, into: &out) }
    return Array(out)
  }

  /// Writes the link to `route`. A route that is an address (a picture or page elsewhere, a mailbox) stays as it is. A link that
  /// would be empty, or that a browser would read as a fragment or query of the page itself or as a URL scheme ("a:b/"),
  /// begins with "./".
  func write(_ route: UnsafeBufferPointer<UInt8>, as escaping: Escaping, into out: inout ByteBuffer) {
    if Self.isAddress(route) { return escaping.write(route, into: &out) }
    let simple = PercentEncoding.simplePrefix(of: route)
    let pathEnd = route[simple...].firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? route.count
    let namesFolder = pathEnd == 0 || route[pathEnd - 1] == UInt8(ascii: "/")
    if prefix.isEmpty {
      let firstPart = route[..<pathEnd].prefix { $0 != UInt8(ascii: "/") }
      if (pathEnd == 0 && !indexFile) || firstPart.contains(UInt8(ascii: ":")) { out.append("./") }
    }
    prefix.withUnsafeBufferPointer { (isSimple ? .none : escaping).write($0, into: &out) }
    out.append(route[..<simple])
    if simple < pathEnd { PercentEncoding.write(route[simple..<pathEnd], as: escaping, into: &out) }
    if namesFolder && indexFile { out.append("index.html") }
    if pathEnd < route.count { PercentEncoding.write(route[pathEnd...], as: escaping, into: &out) }
  }

  /// `http://`, `https://` or `mailto:`; the caller knows whether it may be linked.
  private static func isAddress(_ route: UnsafeBufferPointer<UInt8>) -> Bool {
    guard route.count >= 7 else { return false }
    switch route[0] {
    case UInt8(ascii: "h"), UInt8(ascii: "H"): return begins(route, "https://") || begins(route, "http://")
    case UInt8(ascii: "m"): return begins(route, "mailto:")
    default: return false
    }
  }

  private static func begins(_ route: UnsafeBufferPointer<UInt8>, _ start: StaticString) -> Bool {
    start.withUTF8Buffer { start in
      route.count > start.count && zip(route, start).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }
}
