/// All posts in outline, oldest first, and the series that some of them belong to.
struct CorpusPlan {
  let seed: UInt64
  private(set) var posts: [PostOutline] = []
  private(set) var series: [Term] = []

  /// - Parameter count: the number of posts, at least 1.
  init(count: Int, seed: UInt64) {
    self.seed = seed
    var random = SplitMix64(seed: seed, stream: -1)
    var titles = TitleMaker()
    let tagRanks = Zipf(count: Cast.tags.count)
    let authorRanks = Zipf(count: Cast.people.count)
    posts = (0..<count).map { index in
      let (title, slug) = titles.next(&random)
      let day = Self.day(of: index, count: count)
      return PostOutline(
        title: title, slug: slug, day: day, date: Self.date(on: day, &random),
        authors: Self.ranks(random.chance(12) ? 2 : 1, authorRanks, &random),
        tags: Self.ranks(random.within(1...4), tagRanks, &random),
        levels: Self.levels(&random))
    }
    formSeries(&random)
  }

  /// The days from 2012 to 2025, evenly; a large corpus has several posts on one.
  private static func day(of index: Int, count: Int) -> CalendarDay {
    let first = 15_340
    let days = 5_114
    return CalendarDay(daysSince1970: first + index * days / count)
  }

  private static func date(on day: CalendarDay, _ random: inout SplitMix64) -> String {
    guard random.chance(20) else { return day.text }
    return "\(day.text)T\(twoDigits(random.within(7...18))):\(twoDigits(random.below(60))):00+01:00"
  }

  private static func ranks(_ count: Int, _ zipf: Zipf, _ random: inout SplitMix64) -> [Int] {
    var drawn: [Int] = []
    while drawn.count < count {
      let rank = zipf.draw(&random)
      if !drawn.contains(rank) { drawn.append(rank) }
    }
    return drawn
  }

  private static func levels(_ random: inout SplitMix64) -> [Int] {
    let level = random.below(Cast.levels.count)
    return random.chance(30) ? [level, (level + 1) % Cast.levels.count] : [level]
  }

  /// One series of 3 to 8 parts for every 40 posts, a few posts apart; too few posts for 3 parts are no series.
  private mutating func formSeries(_ random: inout SplitMix64) {
    var titles: Set<String> = []
    for _ in 0..<posts.count / 40 {
      let members = freePosts(upTo: random.within(3...8), &random)
      let title = "On \(random.pick(Vocabulary.nouns)) and \(random.pick(Vocabulary.nouns))"
      guard members.count >= 3, titles.insert(title).inserted else { continue }
      for (index, post) in members.enumerated() {
        posts[post].part = PostOutline.Part(series: series.count, number: index + 1)
      }
      series.append(Term(title))
    }
  }

  private func freePosts(upTo count: Int, _ random: inout SplitMix64) -> [Int] {
    var free: [Int] = []
    var next = random.below(posts.count)
    while free.count < count, next < posts.count {
      if posts[next].part == nil { free.append(next) }
      next += random.within(1...6)
    }
    return free
  }
}
