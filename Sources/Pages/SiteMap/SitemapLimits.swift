internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates

/// How much one file of a sitemap may hold.
///
/// - Source: sitemaps.org, protocol 0.9: 50,000 addresses and 50 MB, before compression.
package struct SitemapLimits: Sendable {
  var addresses = 50_000
  var bytes = 50 << 20

  package init(addresses: Int = 50_000, bytes: Int = 50 << 20) {
    (self.addresses, self.bytes) = (addresses, bytes)
  }

  /// The most that stands around an address, with room for what a journal's own template adds.
  private static let around = 256

  /// Cuts the addresses of a site, by their order, into files that keep the limits; at least one.
  ///
  /// - Parameters:
  ///   - routes: of the listed pages.
  ///   - prefix: the bytes of the journal's own address.
  func parts(of routes: [String], prefix: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, size) = (0, 1_024)
    for (index, route) in routes.enumerated() {
      let its = prefix + Self.around + Self.mostBytes(of: route)
      if index - start == addresses || (index > start && size + its > bytes) {
        parts.append(start..<index)
        (start, size) = (index, 1_024)
      }
      size += its
    }
    return parts + [start..<routes.count]
  }

  /// Letters, digits and slashes stay as they are; any other byte is at most an escape of a few signs.
  private static func mostBytes(of route: String) -> Int {
    route.utf8.reduce(0) { size, byte in
      let isPlain =
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
      return size + (isPlain ? 1 : 6)
    }
  }
}
