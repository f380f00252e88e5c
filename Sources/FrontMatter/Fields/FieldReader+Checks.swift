internal import Diagnostics
internal import Letters

// Texts that must have a certain shape.
extension FieldReader {
  /// A language tag: `en`, `pt-BR`.
  mutating func language(_ node: Int, _ field: String) -> Located<String>? {
    guard let tag = text(node, field) else { return nil }
    guard isLanguageTag(tag.value) else {
      report(.badLanguage(tag.value, file: file, at: tag.position, length: tag.length))
      return nil
    }
    return tag
  }

  /// A page's own name in its address; it must leave something when it is made plain.
  mutating func pageName(_ node: Int, _ field: String) -> Located<String>? {
    guard let name = text(node, field) else { return nil }
    guard !slug(name.value).isEmpty else {
      report(.emptySlug(name.value, file: file, at: name.position, length: name.length))
      return nil
    }
    return name
  }

  /// The id that feeds use for a post: an IRI, or any text of one line. Any other value is ignored, with a warning,
  /// because the post is readable without it.
  mutating func feedID(_ node: Int, _ field: String) -> Located<String>? {
    if document.isAbsent(node) { return nil }
    let (place, limit) = (document.nodes[node], 1_000)
    if place.kind == .scalar {
      guard let id = text(node, field) else { return nil }
      if id.value.utf8.count <= limit, !id.value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return id }
    }
    report(.badFeedID(field, limit: limit, file: file, at: place.position, length: place.length))
    return nil
  }

  /// An address on the web, or of a page of this journal from `/` on; other schemes (`javascript:`) are refused.
  mutating func address(_ node: Int, _ field: String) -> Located<String>? {
    guard let address = text(node, field), isAddress(address, field) else { return nil }
    return address
  }

  /// Checks an address as `address(_:_:)` does, and reports a bad one.
  mutating func isAddress(_ address: Located<String>, _ field: String) -> Bool {
    if LinkAddress.isWeb(address.value) || LinkAddress.isRooted(address.value) { return true }
    report(.badAddress(address.value, field: field, file: file, at: address.position, length: address.length))
    return false
  }

  /// Whether a menu entry may lead there: to the web, to a mail program, or to a page of the journal, with or without `/`.
  mutating func isMenuTarget(_ target: Located<String>, _ field: String) -> Bool {
    let isTaken =
      switch LinkAddress(target.value) {
      case .journal: !target.value.hasPrefix("//")
      case .external: LinkAddress.isWeb(target.value) || target.value.hasPrefix("mailto:")
      case .refused: false
      }
    if !isTaken {
      report(.badAddress(target.value, field: field, file: file, at: target.position, length: target.length))
    }
    return isTaken
  }

  /// Whether a scalar is a question, so that its commas belong to the sentence.
  func isQuestion(_ node: Int) -> Bool { document.bytes(of: node).contains(UInt8(ascii: "?")) }

  /// The date in a field that may hold a date or yes and no: `published: 2016-05-01`.
  func dateInstead(_ node: Int) -> Located<PostDate>? {
    let text = document.bytes(of: node).trimmed
    guard document.nodes[node].kind == .scalar, text.count >= 6 else { return nil }
    do throws(DateProblem) { return located(try DateReader.read(text), node) } catch {
      return plainDay(text).map { located(PostDate($0), node) }
    }
  }

  /// Whether the value is `no` or a synonym.
  func isNo(_ node: Int) -> Bool {
    document.nodes[node].kind == .scalar && flagValue(document.bytes(of: node).trimmed) == false
  }
}

/// Whether the text looks like a language tag: two or three letters, then parts of one to eight.
/// - Source: BCP 47 (RFC 5646), section 2.1; that a tag is registered is not looked at.
package func isLanguageTag(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: .hyphen, omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else { return false }
  return parts.dropFirst().allSatisfy { part in
    (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
  }
}
