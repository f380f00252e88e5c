internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// A post among those that take each other up.
struct ThreadPost: Sendable {
  let post: PostIndex
  /// Whether it is the post of the page.
  let isCurrent: Bool
}

let threadPostShape: Shape<ThreadPost> = Shape("a post of a thread") {
  same("title", as: cardShape, "its title") { member, _ in member.post }
  same("url", as: cardShape, "its address") { member, _ in member.post }
  same("date", as: cardShape, "its day in words") { member, _ in member.post }
  same("iso_date", as: cardShape, "the same for machines") { member, _ in member.post }
  same("lang", as: cardShape, "its language when it is not the journal's") { member, _ in member.post }
  flag("current", "whether it is the post of this page") { member, _ in member.isCurrent }
}

/// How far a post's page looks back and ahead: all of a long thread on each of its posts would be quadratic.
private let reach = 12

/// The posts that take each other up, in order: those before this one, itself, and what followed; nothing when they are
/// fewer than three, or too many follow this very post.
func thread(around index: PostIndex, in journal: Journal) -> [ThreadPost] {
  let followers = journal.followers[index] ?? []
  if journal.posts[index.value].follows == nil, followers.isEmpty { return [] }
  // So many are a list of their own.
  if followers.count > MentionList.mostOnPage { return [] }
  var seen: Set<PostIndex> = [index]
  var earlier: [PostIndex] = []
  var post = index
  while earlier.count < reach, let next = journal[post].follows, seen.insert(next).inserted {
    earlier.append(next)
    post = next
  }
  var later: [PostIndex] = []
  // Those that follow this very post are always among them.
  var waiting = followers
  let most = max(reach, waiting.count)
  while later.count < most, !waiting.isEmpty {
    let next = waiting.removeFirst()
    guard seen.insert(next).inserted else { continue }
    later.append(next)
    waiting.append(contentsOf: (journal.followers[next] ?? []).prefix(reach))
  }
  let thread = earlier.reversed() + [index] + later.sorted(by: >)
  return thread.count > 2 ? thread.map { ThreadPost(post: $0, isCurrent: $0 == index) } : []
}
