internal import Diagnostics
internal import FrontMatter
internal import Letters

// Step 1: what is published.
extension JournalAssembly {
  mutating func catalogueThings(_ things: [ThingEntry], for publication: Publication) {
    var published: [ThingEntry] = []
    for entry in things {
      if let withheld = entry.withheld(by: publication, settings: journal.settings) {
        catalogue.withhold(entry)
        for item in entry.fields.framework.items { withheldItems.formUnion(FrameworkItem.keys(of: item.title.value)) }
        journal.withheld.append(withheld)
      } else {
        published.append(entry)
      }
    }
    problems.add(catalogue.add(described: published))
  }

  mutating func choosePosts(_ all: [PostEntry], for publication: Publication) {
    let addresses = PostAddresses(of: all)
    problems.add(addresses.problems)
    let slugs = addresses.slugs
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
}
