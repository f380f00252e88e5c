internal import Diagnostics
internal import Letters

extension PostFields {
  /// A folder that says "private".
  mutating func keepPrivate(at path: String) {
    guard let place = privatePlace(path) else { return }
    audience = stricter(audience, Located(.private, at: .start))
    foreign.append(ForeignField(name: place, meaning: .privatePlace, subject: .post, position: .start, length: 1))
  }

  /// A tag that says "private", as notes programs file what is not to be published.
  mutating func keepPrivateByTag() {
    guard let tag = tags.first(where: { Self.privateTags.contains(foldedKey($0.value)) }) else { return }
    audience = stricter(audience, Located(.private, at: tag.position, length: tag.length))
    foreign.append(
      ForeignField(
        name: "tags", meaning: .unclear(tag.value), subject: .post, position: tag.position, length: tag.length))
  }

  private static let privateTags: Set = [
    "private", "draft", "drafts", "unpublished", "unlisted", "confidential", "wip", "do not publish",
    "not for publication",
    "nopublish", "staff only",
  ]
}
