internal import Diagnostics

// Step 1: what is published.
extension JournalAssembly {
  mutating func catalogueThings(_ things: [ThingEntry], for publication: Publication) {
    var published: [ThingEntry] = []
    for entry in things {
      if let withheld = entry.withheld(by: publication, settings: journal.settings) {
        catalogue.withhold(entry)
        for item in entry.fields.items { withheldItems.formUnion(Self.keys(ofItem: item.title.value)) }
        journal.withheld.append(withheld)
      } else {
        published.append(entry)
      }
    }
    problems.add(catalogue.add(described: published))
  }

  mutating func choosePosts(_ all: [PostEntry], for publication: Publication) {
    let slugs = addresses(of: all)
    var chosen: [Int] = []
    for index in all.indices {
      let (entry, id) = (all[index], slugs[index])
      if let withheld = entry.withheld(by: publication, settings: journal.settings) {
        for name in [entry.name, id] { withheldPosts.insert(foldedKey(name)) }
        withheldTitles.insert(entry.title)
        for question in entry.fields.asks.map(\.value) {
          for name in [question, slug(question)] { withheldQuestions.insert(foldedKey(name)) }
        }
        journal.withheld.append(withheld)
      } else {
        chosen.append(index)
      }
    }
    journal.withheld.sort { $0.file < $1.file }
    let order = chosen.sorted { a, b in
      all[a].date != all[b].date ? all[b].date < all[a].date : slugs[a] < slugs[b]
    }
    entries.reserveCapacity(order.count)
    journal.posts.reserveCapacity(order.count)
    for index in order { add(all[index], slug: slugs[index]) }
  }

  private mutating func add(_ entry: PostEntry, slug: String) {
    let fields = entry.fields
    entries.append(entry)
    journal.posts.append(
      Post(
        id: slug, name: entry.name, file: entry.file, route: "posts/\(slug)/", title: entry.title, date: entry.date,
        updated: updated(entry), summary: fields.summary?.value ?? entry.excerpt,
        hasOwnSummary: fields.summary != nil, lang: fields.lang?.value,
        audience: fields.audience?.value ?? journal.settings.audience, isDraft: fields.draft ?? false,
        window: fields.window,
        isFuture: publication.includesFuture
          && (publication.isFuture(entry.date) || fields.window?.opens.contains(where: publication.isFuture) == true),
        aliases: fields.aliases, feedID: fields.id,
        image: fields.image, imageText: fields.alt?.value, wordCount: entry.wordCount, body: entry.body))
  }

  /// The day of the last change, when it comes after the post's own day: on that day a post is simply new.
  private mutating func updated(_ entry: PostEntry) -> PostDate? {
    guard let updated = entry.fields.updated, updated.value.day <= entry.date.day else {
      return entry.fields.updated?.value
    }
    if updated.value.day < entry.date.day {
      problems.add(.updatedBeforeDate(updated, entry.date.day, file: entry.file))
    }
    return nil
  }

  /// Each post's own last part of its address.
  ///
  /// A name may come back on another day (`weekly-notes`): the oldest post keeps it plain, later ones add their day.
  private mutating func addresses(of entries: [PostEntry]) -> [String] {
    entries.forEach { checkSlug(of: $0) }
    var slugs = entries.map(\.id)
    // Nearly always each name is there once.
    if Set(slugs).count == slugs.count { return slugs }
    var taken: [String: Int] = [:]
    let order = entries.indices.sorted { a, b in
      let (x, y) = (entries[a].dayInName, entries[b].dayInName)
      guard let x, let y, x != y else { return (x == nil ? 1 : 0, a) < (y == nil ? 1 : 0, b) }
      return x < y
    }
    for index in order {
      guard let other = taken[slugs[index]] else {
        taken[slugs[index]] = index
        continue
      }
      if let day = entries[index].dayInName, let otherDay = entries[other].dayInName, day != otherDay,
        entries[index].fields.slug == nil
      {
        slugs[index] += "-\(day)"
      }
      if let clash = taken.updateValue(index, forKey: slugs[index]) {
        problems.add(.sameAddress("posts/\(slugs[index])/", file: entries[index].file, other: entries[clash].file))
      }
    }
    return slugs
  }

  private mutating func checkSlug(of entry: PostEntry) {
    guard let wanted = entry.fields.slug else { return }
    let plain = slug(wanted.value)
    if Array(plain.utf8) != Array(wanted.value.utf8) { problems.add(.badSlug(wanted, plain: plain, file: entry.file)) }
  }
}
