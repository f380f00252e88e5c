package import Diagnostics

/// Changes to the last site that a build may make by accident: replacing it with another one, or removing most of it.
struct SiteAccidents {
  /// So many pages must go before a build asks: a small site is soon another one.
  private static let fewestPages = 10
  /// The same for the posts of a site that would have none left.
  private static let fewestPosts = 3

  private let last: Manifest
  private let next: Manifest

  init(from last: Manifest, to next: Manifest) {
    (self.last, self.next) = (last, next)
  }

  /// Cost: one pass over the paths of both sites.
  func problem(in output: String) -> Diagnostic? {
    if let was = last.mark, let will = next.mark {
      if was.audience != will.audience { return .otherAudience(output, was: was.audience, will: will.audience) }
    }
    let (pages, gone, posts) = counts
    // A journal may change both its names, but then it keeps its posts.
    if let was = last.mark, let will = next.mark, was.isOtherJournal(than: will), gone * 2 > posts {
      return .otherJournal(output, was: was.title)
    }
    if pages.gone >= Self.fewestPages, pages.gone * 2 > pages.all {
      return .removesPages(output, gone: pages.gone, of: pages.all)
    }
    return posts >= Self.fewestPosts && gone == posts && !next.paths.contains(where: Self.isPost)
      ? .removesPosts(output, count: posts) : nil
  }

  /// The pages of the last site, and how many of its posts would go, of how many.
  private var counts: (pages: (all: Int, gone: Int), gonePosts: Int, posts: Int) {
    var (pages, gonePosts, posts) = ((all: 0, gone: 0), 0, 0)
    var place = 0
    for path in last.paths where path.hasSuffix(".html") {
      while place < next.paths.count, ByteOrder.precedes(next.paths[place], path) { place += 1 }
      let isGone = place == next.paths.count || ByteOrder.compare(next.paths[place], path) != 0
      pages.all += 1
      if isGone { pages.gone += 1 }
      guard Self.isPost(path) else { continue }
      posts += 1
      if isGone { gonePosts += 1 }
    }
    return (pages, gonePosts, posts)
  }

  /// `posts/fog/index.html`; further pages of their list lie one folder deeper.
  private static func isPost(_ path: String) -> Bool {
    guard path.utf8.starts(with: "posts/".utf8), path.hasSuffix("/index.html") else { return false }
    return path.utf8.count { $0 == UInt8(ascii: "/") } == 2
  }
}

extension SiteWriter {
  /// - Throws: before anything is written.
  package func refuseAccidents() throws(Problems) {
    guard let problem = SiteAccidents(from: output.manifest, to: plan.manifest).problem(in: output.name) else { return }
    throw Problems([problem])
  }
}
