internal import Letters

/// The content of an `<iframe>`, `<audio>`, `<video>`, `<embed>`, or `<object>`. Pages load nothing from other hosts, so it
/// becomes a link; the journal's own recordings play.
struct HTMLEmbed {
  let address: [UInt8]
  /// The text of a link to it.
  let words: [UInt8]
  /// Whether it's one of the journal's own recordings.
  let isOwnRecording: Bool

  /// - Parameters:
  ///   - inner: the tags between the begin and the end.
  ///   - video: what stands for a film that has no title.
  /// - Returns: `nil` for other tags, for those without an address or with one that may not be linked and no title, and for
  ///   the tiny ones that only count readers.
  init?(_ tag: HTMLTag, inner: [HTMLTag], video: [UInt8]) {
    guard HTMLTagNames.embedding.contains(tag.name), !tag.isClosing, !tag.isUnseen else { return nil }
    let own: [StaticString] = ["src", "data", "data-src", "data-lazy-src"]
    var addresses = own.compactMap { tag.address($0) }
    for tag in inner where !tag.isClosing {
      if ["source", "embed", "iframe"].contains(tag.name) {
        addresses += ["src", "data-src"].compactMap { tag.address($0) }
      }
      if tag.name == "param", ["movie", "src"].contains(tag["name"].map { String(decoding: $0, as: UTF8.self) }) {
        addresses += [tag.address("value")].compactMap { $0 }
      }
    }
    guard let first = addresses.first else { return nil }
    let title = tag["title"] ?? tag["aria-label"]
    let shown = addresses.first { !Self.isRefused($0) } ?? first
    guard title != nil || !Self.isRefused(shown) else { return nil }
    let page = tag.videoAddress
    address = page ?? shown
    isOwnRecording =
      LinkAddress(address[...]) == .journal && RecordingKind(file: String(decoding: address, as: UTF8.self)) != nil
    words = title ?? (page == nil ? Self.name(of: address) : video)
  }

  private static func isRefused(_ address: [UInt8]) -> Bool {
    if case .refused = LinkAddress(address[...]) { true } else { false }
  }

  /// A file's name, or the host: `talk.mp3`, `docs.google.com`.
  private static func name(of address: [UInt8]) -> [UInt8] {
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = path.split(separator: UInt8(ascii: "/"))
    let last = parts.last ?? path
    let isOut = LinkAddress(address[...]) == .external
    if isOut, RecordingKind(file: String(decoding: last, as: UTF8.self)) == nil || parts.count < 3 {
      guard let slashes = address.firstRange(of: "//".utf8) else { return address }
      let host = address[slashes.upperBound...].prefix { !"/?#".utf8.contains($0) }
      return Array(host.starts(with: "www.".utf8) ? host.dropFirst(4) : host)
    }
    return Array(String(percentDecoding: last).utf8)
  }
}

extension HTMLTag {
  /// Whether it's invisible: the frames that sites use to count readers.
  fileprivate var isUnseen: Bool {
    if ["width", "height"].contains(where: { isDot(self[$0]) }) { return true }
    let style = String(decoding: self["style"] ?? [], as: UTF8.self).lowercased().filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
