internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// The numbers on the level map and in the list below it, computed once for a site.
///
/// A *link* is one post that links to another in its text, however often it does; it is a link from each level of the one
/// to each level of the other, save from a level to itself. Costs a look at every such pair, and nothing without levels.
struct LevelFigures: Sendable {
  /// In their order.
  let levels: [ThingIndex]
  /// For each level, how many goals support it.
  private(set) var goals: [Int]
  private var links: [Int: Int] = [:]
  /// By `ThingIndex`: a level's place among the levels.
  private var places: [Int?]

  init?(of site: Site) {
    let journal = site.journal
    levels = journal.things(of: .level)
    if levels.isEmpty { return nil }
    goals = Array(repeating: 0, count: levels.count)
    places = Array(repeating: nil, count: journal.things.count)
    for (place, level) in levels.enumerated() { places[level.value] = place }
    for goal in journal.things(of: .goal) {
      if let supported = journal[goal].supports, let place = place(of: supported) { goals[place] += 1 }
    }
    guard levels.count > 1 else { return }
    for target in journal.posts.indices where !journal.posts[target].levels.isEmpty {
      for backlink in site.postBacklinks[target] {
        guard case .post(let source) = backlink.from else { continue }
        // By place: a copy of a post counts the references of each of its lists.
        count(journal.posts[source.value].levels, journal.posts[target].levels)
      }
    }
  }

  private mutating func count(_ sources: [ThingIndex], _ targets: [ThingIndex]) {
    for source in sources {
      guard let from = place(of: source) else { continue }
      for target in targets where target != source {
        if let to = place(of: target) { links[from * levels.count + to, default: 0] += 1 }
      }
    }
  }

  func place(of level: ThingIndex) -> Int? { places[level.value] }

  /// The number of links from one level's posts to another's, both by index.
  func links(from: Int, to: Int) -> Int { links[from * levels.count + to] ?? 0 }

  var hasLinks: Bool { !links.isEmpty }

  /// The levels that a level's posts link to, in their order.
  func linked(from: Int) -> [(level: Int, count: Int)] {
    if links.isEmpty { return [] }
    return levels.indices.compactMap { to in links[from * levels.count + to].map { (to, $0) } }
  }
}
