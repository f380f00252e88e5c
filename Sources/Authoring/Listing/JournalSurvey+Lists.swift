internal import Diagnostics
internal import FrontMatter
internal import JournalModel

extension JournalSurvey {
  /// Posts newest first, things in the order of their list on the site.
  package func list(_ kind: ListKind, _ filter: ListFilter) -> [ListEntry] {
    var filter = filter
    if kind == .drafts { filter.onlyDrafts = true }
    let entries = kind.thing.map { things($0, filter) } ?? journal.posts.filter(filter.admits).map(entry)
    guard let status = filter.status else { return entries }
    return entries.filter { $0.status == status }
  }

  private func entry(_ post: Post) -> ListEntry {
    var entry = ListEntry(id: post.id, title: post.title, file: post.file)
    entry.date = post.date.day.description
    entry.status = status(of: post)
    entry.authors = ids(post.authors)
    entry.levels = ids(post.levels)
    entry.tags = ids(post.tags)
    entry.series = post.series.map { journal[$0].id }
    return entry
  }

  private func things(_ kind: ThingKind, _ filter: ListFilter) -> [ListEntry] {
    journal.things(of: kind).compactMap { index in
      let thing = journal[index]
      let posts = thing.posts.count { filter.admits(journal[$0]) }
      let isOfLevel = !filter.levels.isEmpty && filter.levels.allSatisfy(thing.levels.contains)
      guard posts > 0 || !filter.asksForPosts || isOfLevel else { return nil }
      return entry(thing, posts: posts)
    }
  }

  private func entry(_ thing: Thing, posts: Int) -> ListEntry {
    var entry = ListEntry(id: thing.id, title: thing.title, file: thing.described?.file)
    entry.posts = posts
    if !thing.levels.isEmpty { entry.levels = ids(thing.levels) }
    switch thing.kind {
    case .question:
      entry.status = thing.questionDetail?.status.rawValue
      entry.until = thing.questionDetail?.until?.description
    case .goal:
      entry.status = thing.goalDetail?.status.rawValue
      entry.until = thing.goalDetail?.by?.description
    default:
      if thing.described?.fields.draft == true { entry.status = "draft" }
    }
    return entry
  }

  /// Why readers do not see it yet; `nil` when they do.
  private func status(of post: Post) -> String? {
    let publication = Publication(audience: .public, includesDrafts: false, now: now)
    switch publication.reasonToWithhold(
      post.file, draft: post.isDraft, audience: post.audience, date: post.date, window: post.window)
    {
    case .draft: return "draft"
    case .future: return "future"
    case .expired: return "expired"
    case .audience(let audience): return audience.rawValue
    case .undated: return "undated"
    case .mistakes, nil: return nil
    }
  }

  private func ids(_ things: [ThingIndex]) -> [String] { things.map { journal[$0].id } }
}
