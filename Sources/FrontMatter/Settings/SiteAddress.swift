internal import Letters

/// An http or https address with small scheme and host and one slash at its end; `nil` when it is none, or has a query,
/// a fragment or a password.
func normalizedSiteAddress(_ text: String) -> String? {
  guard LinkAddress.isWeb(text) else { return nil }
  let bytes = Array(text.utf8)
  guard let colon = bytes.firstIndex(of: .colon), bytes[colon...].dropFirst().starts(with: [.slash, .slash]) else {
    return nil
  }
  let scheme = bytes[..<colon]
  let rest = bytes[(colon + 3)...]
  let host = rest.prefix { $0 != .slash }
  guard isHost(host), rest.allSatisfy({ $0 > .space && !isForbidden($0) }) else { return nil }
  var path = rest[host.endIndex...]
  while path.last == .slash { path = path.dropLast() }
  let normalized = scheme.map(\.lowered) + [.colon, .slash, .slash] + host.map(\.lowered) + path + [.slash]
  return String(decoding: normalized, as: UTF8.self)
}

/// A name or number, perhaps with a port.
private func isHost(_ host: ArraySlice<UInt8>) -> Bool {
  let parts = host.split(separator: .colon, omittingEmptySubsequences: false)
  guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
  if parts.count == 2, parts[1].isEmpty || !parts[1].allSatisfy(\.isDigit) { return false }
  let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return labels.allSatisfy { label in !label.isEmpty && label.allSatisfy { $0.isNameByte || $0 >= 0x80 } }
}

private func isForbidden(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "?") || byte == .hash || byte == UInt8(ascii: "@") || byte == .quote || byte == 0x7F
    || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\\")
}
