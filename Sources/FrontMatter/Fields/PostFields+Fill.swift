internal import Diagnostics
internal import Letters

extension PostFields {
  /// Takes from `other` what is absent here; lists gain what they lack.
  mutating func fill(from other: PostFields) {
    title = title ?? other.title
    date = date ?? other.date
    updated = updated ?? other.updated
    series = series ?? other.series
    summary = summary ?? other.summary
    draft = stricter(draft, other.draft)
    audience = stricter(audience, other.audience)
    slug = slug ?? other.slug
    lang = lang ?? other.lang
    id = id ?? other.id
    image = image ?? other.image
    alt = alt ?? other.alt
    follows = follows ?? other.follows
    authors.gain(other.authors)
    tags.gain(other.tags)
    levels.gain(other.levels)
    skills.gain(other.skills)
    goals.gain(other.goals)
    aliases.gain(other.aliases)
    sources += other.sources
    asks.gain(other.asks)
    answers.gain(other.answers)
  }
}

extension PostFields {
  /// Applies what fields other than our own ask for.
  mutating func keepPrivate(_ privacy: PrivacyFields) {
    draft = stricter(draft, privacy.draft)
    audience = stricter(audience, privacy.audience)
    date = date ?? privacy.date
    window = privacy.window
  }

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

/// A draft stays one, whichever field says so: nothing is published by a contradiction.
func stricter(_ a: Bool?, _ b: Bool?) -> Bool? { a == true || b == true ? true : a ?? b }

/// The narrower of two audiences.
func stricter(_ a: Located<Audience>?, _ b: Located<Audience>?) -> Located<Audience>? {
  guard let a, let b else { return a ?? b }
  return a.value < b.value ? b : a
}

extension Array where Element == Located<String> {
  /// Appends the texts that are not there yet.
  mutating func gain(_ more: [Located<String>]) {
    if isEmpty {
      self = more
    } else if !more.isEmpty {
      let known = Set(map(\.value))
      append(contentsOf: more.filter { !known.contains($0.value) })
    }
  }
}
