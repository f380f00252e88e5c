internal import FrontMatter
internal import Letters

/// Finds, for each post, others that share what few share.
///
/// Something that two posts share counts by its rarity (the logarithm of posts per post that names it); a source counts twice,
/// a level half. One thing that half of all posts name isn't enough: what two posts share must weigh more than that, unless the
/// journal is so small that the list has room for all of them. Posts that are linked in either direction, are in the same
/// series, or follow each other are left out, because their pages already show them. For each thing, only the 40 nearest posts
/// by date on either side are weighed, so the cost is things × 80, not posts².
struct RelatedPosts {
  private static let reach = 40
  private static let most = 5
  /// The weight of a tag that half of all posts name.
  private static let weightOfHalf: Int32 = 16

  private let journal: Journal
  private let neighbours: [[PostIndex]]
  private let floor: Int32
  private var scores: [Int32]
  private var touched: [Int] = []

  /// - Parameter neighbours: for each post, those that its page shows for another reason.
  init(in journal: Journal, besides neighbours: [[PostIndex]]) {
    self.journal = journal
    self.neighbours = neighbours
    floor = journal.posts.count > 2 * (Self.most + 1) ? Self.weightOfHalf : 0
    scores = Array(repeating: 0, count: journal.posts.count)
  }

  /// At most five, the strongest first, then the nearest in time, then the newest.
  mutating func related(to index: PostIndex) -> [PostIndex] {
    weigh(neighboursOf: index)
    defer {
      for other in touched { scores[other] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    let excluded = neighbours[index.value]
    // A list of a few is searched faster than a set is made.
    let excludedSet = excluded.count > 24 ? Set(excluded) : nil
    let series = journal.posts[index.value].series
    var best: [PostIndex] = []
    for other in touched.lazy.map({ PostIndex($0) }) where other != index && scores[other.value] > floor {
      if best.count == Self.most, !isCloser(other, best[Self.most - 1], to: index) { continue }
      if series != nil && journal.posts[other.value].series == series { continue }
      if excludedSet?.contains(other) ?? excluded.contains(other) { continue }
      let place = best.firstIndex { isCloser(other, $0, to: index) } ?? best.count
      best.insert(other, at: place)
      if best.count > Self.most { best.removeLast() }
    }
    return best
  }

  private func isCloser(_ a: PostIndex, _ b: PostIndex, to index: PostIndex) -> Bool {
    if scores[a.value] != scores[b.value] { return scores[a.value] > scores[b.value] }
    let (near, far) = (abs(a.value - index.value), abs(b.value - index.value))
    return (near, a.value) < (far, b.value)
  }

  private mutating func weigh(neighboursOf index: PostIndex) {
    for thing in journal.subjects(of: index) {
      let posts = journal.things[thing.value].posts
      let weight = Self.weight(of: journal.things[thing.value].kind, posts: posts.count, of: journal.posts.count)
      guard weight > 0, posts.count > 1 else { continue }
      let place = posts.partitioningIndex(where: { $0 >= index })
      let near = posts[max(0, place - Self.reach)..<min(posts.count, place + Self.reach + 1)]
      Self.add(weight, to: near, in: &scores, touched: &touched)
    }
  }

  private static func add(
    _ weight: Int32, to posts: ArraySlice<PostIndex>, in scores: inout [Int32], touched: inout [Int]
  ) {
    var scores = scores.mutableSpan
    for post in posts {
      if scores[post.value] == 0 { touched.append(post.value) }
      scores[post.value] += weight
    }
  }

  /// 16 times the binary logarithm of `all / posts`, in whole numbers so that every machine agrees.
  static func weight(of kind: ThingKind, posts: Int, of all: Int) -> Int32 {
    guard posts > 0 else { return 0 }
    let ratio = (all << 8) / posts
    guard ratio > 256 else { return 0 }
    let whole = Int.bitWidth - 1 - ratio.leadingZeroBitCount
    let fraction = ((ratio << 4) >> whole) & 15
    let rarity = Int32((whole - 8) * 16 + fraction)
    switch kind {
    case .source: return rarity * 2
    case .level: return rarity / 2
    default: return rarity
    }
  }
}

extension Journal {
  /// For each post in the range, at most five others that share what few posts share.
  ///
  /// - Parameter neighbours: for each post in the journal, those that its page shows for another reason (links in either direction).
  package func relatedPosts(to range: Range<Int>, besides neighbours: [[PostIndex]]) -> [[PostIndex]] {
    relatedPosts(to: range.map { PostIndex($0) }, besides: neighbours)
  }

  /// The same for some posts; only their neighbors need to be known.
  package func relatedPosts(to posts: [PostIndex], besides neighbours: [[PostIndex]]) -> [[PostIndex]] {
    var finder = RelatedPosts(in: self, besides: neighbours)
    return posts.map { finder.related(to: $0) }
  }
}
