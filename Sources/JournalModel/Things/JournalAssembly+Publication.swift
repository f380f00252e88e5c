internal import Diagnostics

// Step 1: what is published.
extension JournalAssembly {
  mutating func catalogueThings(_ things: [ThingEntry], for publication: Publication) {
    var published: [ThingEntry] = []
    for entry in things {
      let reason = publication.reasonToWithhold(
        draft: entry.fields.draft ?? false, audience: entry.fields.audience?.value ?? .public, date: nil)
      if let reason {
        catalogue.withhold(entry)
        journal.withheld.append(Withheld(file: entry.file, id: entry.name, title: entry.title, reason: reason))
      } else {
        published.append(entry)
      }
    }
    problems.add(catalogue.add(described: published))
  }

  mutating func choosePosts(_ all: [PostEntry], for publication: Publication) {
    var slugs: [String: String] = [:]
    var chosen: [(slug: String, entry: PostEntry)] = []
    for entry in all {
      let id = entry.id
      checkSlug(of: entry)
      if let other = slugs.updateValue(entry.file, forKey: id) {
        problems.add(.sameAddress("posts/\(id)/", file: entry.file, other: other))
      }
      let fields = entry.fields
      let reason = publication.reasonToWithhold(
        draft: fields.draft ?? false, audience: fields.audience?.value ?? journal.settings.audience, date: entry.date)
      if let reason {
        for name in [entry.name, id] { withheldPosts.insert(foldedKey(name)) }
        for question in fields.asks.map(\.value) {
          for name in [question, slug(question)] { withheldQuestions.insert(foldedKey(name)) }
        }
        journal.withheld.append(Withheld(file: entry.file, id: id, title: entry.title, reason: reason))
      } else {
        chosen.append((id, entry))
      }
    }
    journal.withheld.sort { $0.file < $1.file }
    chosen.sort { a, b in a.entry.date != b.entry.date ? b.entry.date < a.entry.date : a.slug < b.slug }
    for (slug, entry) in chosen { add(entry, slug: slug) }
  }

  private mutating func add(_ entry: PostEntry, slug: String) {
    let fields = entry.fields
    let index = PostIndex(journal.posts.count)
    for name in [entry.name, slug] { postsByName[foldedKey(name)] = postsByName[foldedKey(name)] ?? index }
    entries.append(entry)
    journal.posts.append(
      Post(
        id: slug, name: entry.name, file: entry.file, route: "posts/\(slug)/", title: entry.title, date: entry.date,
        updated: fields.updated?.value, summary: fields.summary?.value ?? entry.excerpt,
        hasOwnSummary: fields.summary != nil, lang: fields.lang?.value,
        audience: fields.audience?.value ?? journal.settings.audience, isDraft: fields.draft ?? false, aliases: fields.aliases,
        image: fields.image, imageText: fields.alt?.value, wordCount: entry.wordCount, body: entry.body))
  }

  private mutating func checkSlug(of entry: PostEntry) {
    guard let wanted = entry.fields.slug else { return }
    let plain = slug(wanted.value)
    if Array(plain.utf8) != Array(wanted.value.utf8) { problems.add(.badSlug(wanted, plain: plain, file: entry.file)) }
  }
}
