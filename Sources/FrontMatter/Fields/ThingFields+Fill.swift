extension ThingFields {
  /// Takes from `other`, which holds fields under their other names, what is absent here; lists gain what they lack.
  mutating func fill(from other: ThingFields) {
    title = title ?? other.title
    summary = summary ?? other.summary
    order = order ?? other.order
    lang = lang ?? other.lang
    draft = stricter(draft, other.draft)
    audience = stricter(audience, other.audience)
    updated = updated ?? other.updated
    slug = slug ?? other.slug
    image = image ?? other.image
    alt = alt ?? other.alt
    sourceKind = sourceKind ?? other.sourceKind
    aliases.gain(other.aliases)
    levels.gain(other.levels)
    skills.gain(other.skills)
    authors.gain(other.authors)
  }
}
