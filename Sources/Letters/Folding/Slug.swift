/// The most bytes that a slug has: a path of several parts stays below every file system's limit of 255.
private let longestSlug = 150

/// The name of a page in its address: small letters, digits and single hyphens; accents of Latin letters dropped, other
/// scripts kept, apostrophes, emoji and punctuation left out.
///
/// At most 150 bytes, cut at a hyphen where there is one. A name that Windows keeps for itself (`con`, `com1`) gets a
/// hyphen at its end. Empty when nothing is left: the caller reports it.
package func slug(_ text: String) -> String {
  var slug: [UInt8] = []
  slug.reserveCapacity(min(text.utf8.count, longestSlug) + 8)
  var hasGap = false
  var isLatin = false
  for scalar in text.unicodeScalars {
    if slug.count > longestSlug + 4 { break }
    switch FoldedScalar(scalar) {
    case .ascii(let first, let second):
      appendGap(&hasGap, to: &slug)
      slug.append(first)
      if let second { slug.append(second) }
      isLatin = true
    case .other(let letter):
      appendGap(&hasGap, to: &slug)
      slug.append(contentsOf: letter.properties.lowercaseMapping.utf8)
      isLatin = false
    case .accent(let accent):
      if !isLatin, !slug.isEmpty, !hasGap { slug.append(contentsOf: String(accent).utf8) }
    case .nothing: break
    case .gap, .symbol, .punctuation: hasGap = true
    }
  }
  return String(decoding: shortened(slug), as: UTF8.self) + (isReserved(slug) ? "-" : "")
}

private func appendGap(_ hasGap: inout Bool, to slug: inout [UInt8]) {
  if hasGap, !slug.isEmpty { slug.append(.hyphen) }
  hasGap = false
}

/// The slug itself, or as much of it as `longestSlug` allows: whole words, else whole characters.
private func shortened(_ slug: [UInt8]) -> ArraySlice<UInt8> {
  guard slug.count > longestSlug else { return slug[...] }
  if slug[longestSlug] == .hyphen { return slug[..<longestSlug] }
  if let hyphen = slug[..<longestSlug].lastIndex(of: .hyphen) { return slug[..<hyphen] }
  var end = longestSlug
  while end > 0, slug[end] & 0xC0 == 0x80 { end -= 1 }
  return slug[..<end]
}

/// - Source: "Naming Files, Paths, and Namespaces", Microsoft.
private func isReserved(_ slug: [UInt8]) -> Bool {
  let names: [StaticString] = ["con", "prn", "aux", "nul"]
  if names.contains(where: { slug[...].equalsIgnoringCase($0) }) { return true }
  guard slug.count == 4, slug[3].isDigit, slug[3] != UInt8(ascii: "0") else { return false }
  return slug[..<3].equalsIgnoringCase("com") || slug[..<3].equalsIgnoringCase("lpt")
}

/// The last part of an address: the slug of each part of `name`, or of `fallback` when nothing is left of it.
package func routeID(_ name: String, fallback: String) -> String {
  let parts = name.split(separator: "/").map { slug(String($0)) }.filter { !$0.isEmpty }
  return parts.isEmpty ? slug(fallback) : parts.joined(separator: "/")
}
