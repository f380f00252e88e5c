internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let threadPost = Shape(
    "a post of a thread",
    [
      .text("title", "its title"),
      .route("url", "its address"),
      .text("date", "its day in words"),
      .text("iso_date", "the same for machines"),
      .text("lang", "its language when it is not the journal's"),
      .flag("current", "whether it is the post of this page"),
    ])
}

extension SiteViews {
  /// How far a post's page looks back and ahead: all of a long thread on each of its posts would be quadratic.
  private static let reach = 12

  /// The posts that take each other up, in order: those before this one, itself, and what followed; nothing when they are
  /// fewer than three, or too many follow this very post.
  func thread(around index: PostIndex) -> Value {
    let journal = site.journal
    let followers = journal.followers[index] ?? []
    if journal[index].follows == nil, followers.isEmpty { return .none }
    // So many are a list of their own.
    if followers.count > MentionList.mostOnPage { return .none }
    var seen: Set<PostIndex> = [index]
    var earlier: [PostIndex] = []
    var post = index
    while earlier.count < Self.reach, let next = journal[post].follows, seen.insert(next).inserted {
      earlier.append(next)
      post = next
    }
    var later: [PostIndex] = []
    // Those that follow this very post are always among them.
    var waiting = followers
    let most = max(Self.reach, waiting.count)
    while later.count < most, !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard seen.insert(next).inserted else { continue }
      later.append(next)
      waiting.append(contentsOf: (journal.followers[next] ?? []).prefix(Self.reach))
    }
    let thread = earlier.reversed() + [index] + later.sorted(by: >)
    guard thread.count > 2 else { return .none }
    return .list(
      thread.map { post in
        let card = cards[post.value].values
        return Record(.threadPost, [card[0], card[1], card[2], card[3], card[5], .flag(post == index)])
      })
  }
}
