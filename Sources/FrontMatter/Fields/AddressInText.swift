internal import Letters

/// An address of the web, or a DOI, among the words that name a source.
struct AddressInText {
  /// From `https://` or `http://` on.
  let url: String
  /// The words around it.
  let words: ArraySlice<UInt8>
  /// The address in few words, for a source that has no other title: `example.org/notes`, `doi:10.1000/182`.
  let title: String

  /// - Returns: `nil` for a text without one.
  init?(in text: ArraySlice<UInt8>) {
    guard let found = Self.find(in: text) else { return nil }
    let address = Self.withoutClosingSigns(text[found.address])
    var before = text[..<found.start].trimmed
    var after = text[address.endIndex...].drop { Self.closings.contains($0) }.trimmed
    while let last = before.last, Self.joints.contains(last) { before = before.dropLast().trimmed }
    while let first = after.first, Self.joints.contains(first) { after = after.dropFirst().trimmed }
    words = before.isEmpty ? after : after.isEmpty ? before : (before + [.space] + after)[...]
    let written = String(decoding: address, as: UTF8.self)
    switch found.form {
    case .whole: url = written
    case .withoutScheme: url = "https://" + written
    case .doi: url = "https://doi.org/" + written
    }
    title = found.form == .doi ? "doi:" + written : Self.title(of: url)
  }

  private enum Form { case whole, withoutScheme, doi }

  /// Signs that end the words around an address.
  private static let closings = Array(".,;:!?>)]\"'".utf8)

  /// Signs that join words and address: `Smith 2019, https://…`, `Smith (https://…)`.
  private static let joints = Array(",;:(<[-".utf8)

  /// - Returns: the bytes of the address, and where it begins with the word before it.
  private static func find(in text: ArraySlice<UInt8>) -> (address: Range<Int>, form: Form, start: Int)? {
    // Nearly no source has any.
    guard text.contains(.slash) || text.starts(with: "www.".utf8) else { return nil }
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(where: { $0.isBlank || $0.isLineEnd }) ?? text.endIndex
      var word = start..<end
      while let first = word.first,
        [UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["), .quote].contains(text[first])
      {
        word = (first + 1)..<end
      }
      if let (form, length) = form(of: text[word]) { return ((word.lowerBound + length)..<end, form, start) }
      if text[word].equalsIgnoringCase("doi") || text[word].equalsIgnoringCase("doi:") {
        let next = text[end...].drop(while: \.isBlank)
        if isDOI(next) {
          let stop = next.firstIndex(where: \.isBlank) ?? text.endIndex
          return (next.startIndex..<stop, .doi, start)
        }
      }
      start = text[end...].firstIndex(where: { !$0.isBlank && !$0.isLineEnd }) ?? text.endIndex
    }
    return nil
  }

  /// The form of address that a word starts with, and the number of bytes before it.
  private static func form(of word: ArraySlice<UInt8>) -> (Form, length: Int)? {
    for scheme: StaticString in ["https://", "http://"] {
      let length = scheme.utf8CodeUnitCount
      if word.count > length, word.prefix(length).equalsIgnoringCase(scheme) { return (.whole, 0) }
    }
    if word.count > 6, word.prefix(4).equalsIgnoringCase("www."), word.dropFirst(4).contains(UInt8(ascii: ".")) {
      return (.withoutScheme, 0)
    }
    if word.prefix(4).equalsIgnoringCase("doi:"), isDOI(word.dropFirst(4)) { return (.doi, 4) }
    if word.prefix(8).equalsIgnoringCase("doi.org/") { return (.withoutScheme, 0) }
    return isDOI(word) ? (.doi, 0) : nil
  }

  /// `10.1000/182`: a number of a registrant, a slash, something.
  /// - Source: the DOI Handbook, section 3.
  private static func isDOI(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: "10.".utf8) else { return false }
    let digits = text.dropFirst(3).prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    let rest = text.dropFirst(3 + digits.count)
    return !digits.isEmpty && rest.first == .slash && rest.count > 1 && !rest[rest.startIndex + 1].isBlank
  }

  /// Without what ends the sentence around it.
  private static func withoutClosingSigns(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var address = address
    while let last = address.last {
      if last == UInt8(ascii: ")"), address.contains(UInt8(ascii: "(")) { break }
      if closings.contains(last) { address = address.dropLast() } else { break }
    }
    return address
  }

  /// Without scheme, `www.`, query and the slash at the end.
  static func title(of url: String) -> String {
    var title = url[...]
    for start in ["https://", "http://", "www."] where title.lowercased().hasPrefix(start) {
      title = title.dropFirst(start.count)
    }
    let plain = title.prefix { $0 != "?" && $0 != "#" }
    // If everything is in the query, the query tells pages apart.
    if plain.contains("/"), !plain.hasSuffix("/"), title.count > plain.count, plain.split(separator: "/").count < 3 {
      return String(title.prefix(80))
    }
    var words = plain
    while words.last == "/" { words = words.dropLast() }
    return words.isEmpty ? String(title) : String(words)
  }
}
