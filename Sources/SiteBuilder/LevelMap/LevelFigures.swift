internal import JournalModel

/// What the map of the levels and the list below it count, once for a site.
///
/// A *link* is one post that links to another in its text, however often it does; it is a link from each level of the one
/// to each level of the other, save from a level to itself. Costs a look at every such pair, and nothing without levels.
struct LevelFigures: Sendable {
  /// In their order.
  let levels: [ThingIndex]
  /// For each level, how many goals support it.
  private(set) var goals: [Int]
  private var links: [Int: Int] = [:]
  private let places: [ThingIndex: Int]

  init?(of site: Site) {
    let journal = site.journal
    levels = journal.things(of: .level)
    if levels.isEmpty { return nil }
    goals = Array(repeating: 0, count: levels.count)
    places = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0) })
    for goal in journal.things(of: .goal) {
      if let supported = journal[goal].supports, let place = places[supported] { goals[place] += 1 }
    }
    guard levels.count > 1 else { return }
    let ofPosts = Self.places(of: journal.posts, places)
    for target in ofPosts.indices where !ofPosts[target].isEmpty {
      for backlink in site.postBacklinks[target] {
        guard case .post(let source) = backlink.from else { continue }
        for from in ofPosts[source.value] {
          for to in ofPosts[target] where from != to { links[from * levels.count + to, default: 0] += 1 }
        }
      }
    }
  }

  /// For each post, the places of its levels, each once.
  private static func places(of posts: [Post], _ places: [ThingIndex: Int]) -> [[Int]] {
    posts.map { post in
      var found: [Int] = []
      for level in post.levels {
        if let place = places[level], !found.contains(place) { found.append(place) }
      }
      return found
    }
  }

  func place(of level: ThingIndex) -> Int? { places[level] }

  /// How many links lead from the posts of one level to those of another, both by their places.
  func links(from: Int, to: Int) -> Int { links[from * levels.count + to] ?? 0 }

  var hasLinks: Bool { !links.isEmpty }

  /// The levels that a level's posts link to, in their order.
  func linked(from: Int) -> [(level: Int, count: Int)] {
    if links.isEmpty { return [] }
    return levels.indices.compactMap { to in links[from * levels.count + to].map { (to, $0) } }
  }
}
