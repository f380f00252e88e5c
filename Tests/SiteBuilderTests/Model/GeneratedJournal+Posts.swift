/// The posts of the generated journal, the oldest first, so that one can follow another.
extension GeneratedJournal {
  private static let linked = [
    "posts", "tags", "levels", "people", "skills", "goals", "teams", "sources", "questions", "frameworks",
  ]

  mutating func planPosts(_ count: Int) {
    for number in 0..<count {
      let visibility = visibility(8, canBeFuture: true)
      let day = visibility == .future ? "2026-07-0\(self.number(2...9))" : Self.day(number * 900 / count)
      plannedPosts.append((day, visibility))
      paths["posts/p\(number)"] = "posts/\(day)-p\(number).md"
      names["posts/p\(number)"] = ["p\(number)"]
    }
  }

  /// Nine hundred days from October 2023 to June 2026, over three school years.
  private static func day(_ place: Int) -> String {
    let (month, day) = (place / 28 + 9, place % 28 + 1)
    return "\(2023 + month / 12)-\(two(month % 12 + 1))-\(two(day))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  mutating func makePosts() {
    let all = Self.linked.map { routes($0) }
    for (number, planned) in plannedPosts.enumerated() {
      let route = "posts/p\(number)"
      var fields = ["title: Post \(number)"]
      var follows: [String] = []
      if number > 0, chance(2), let earlier = followed(by: number) {
        follows = [earlier]
        fields += closings(by: route, on: planned.day, of: earlier)
      }
      if chance(3) { fields += steps(of: route) }
      write(
        route, title: "Post \(number)", day: planned.day, planned.visibility,
        relations: [
          "authors": some(routes("people"), 1...3), "levels": some(routes("levels"), 0...2),
          "tags": some(routes("tags"), 0...4), "skills": some(routes("skills"), 0...1),
          "goals": some(routes("goals"), 0...1), "series": some(routes("series"), 0...1),
          "sources": some(routes("sources"), 0...1), "asks": some(routes("questions"), chance(9) ? 1...1 : 0...0),
          "answers": some(Array(routes("questions").prefix(14)), chance(14) ? 1...2 : 0...0),
          "framework": some(Self.items, 0...2),
          "follows": follows, "links": links(all, besides: route),
        ], fields: fields)
    }
  }

  private mutating func links(_ all: [[String]], besides route: String) -> [String] {
    (0..<number(0...4)).reduce(into: [String]()) { found, _ in
      let link = one(all[number(0...all.count - 1)])
      if link != route, !found.contains(link) { found.append(link) }
    }
  }

  /// One of the ten posts before, of an earlier day; no two posts of one day take up the same.
  private mutating func followed(by number: Int) -> String? {
    let earlier = number - self.number(1...min(10, number))
    let route = "posts/p\(earlier)"
    let day = plannedPosts[number].day
    let taken = record.entries.values.contains { $0.day == day && $0.names("follows", route) }
    return plannedPosts[earlier].day < day && !taken ? route : nil
  }

  private mutating func steps(of route: String) -> [String] {
    let receivers = routes("people") + routes("teams") + routes("levels")
    var (next, promises): ([String], [String]) = ([], [])
    for number in 1...number(1...3) {
      let isPromise = number > 1
      let target = chance(2) ? one(isPromise ? receivers : routes("goals")) : nil
      let text = "Step \(route.dropFirst(6)) no \(number)"
      let more = target.map { "\n    \(isPromise ? "to" : "goal"): \"\(one(names[$0] ?? []))\"" } ?? ""
      if isPromise { promises.append("  - text: \(text)\(more)") } else { next.append("  - text: \(text)\(more)") }
      update { $0.steps.append(JournalRecord.Step(post: route, number: number, text: text, target: target)) }
    }
    return [(["next:"] + next).joined(separator: "\n")]
      + (promises.isEmpty ? [] : [(["promises:"] + promises).joined(separator: "\n")])
  }

  /// What a post says became of the steps of the one that it takes up, or of one further back.
  private mutating func closings(by route: String, on day: String, of earlier: String) -> [String] {
    let steps = record.steps.filter { $0.post == earlier }
    if steps.isEmpty {
      guard let before = record.entries[earlier]?.relations["follows"]?.first,
        let step = record.steps.first(where: { $0.post == before }),
        !record.closings.contains(where: { $0.of == before && record.entries[$0.post]?.day == day })
      else { return [] }
      close([step], by: route, through: [earlier])
      return ["done:\n  - \(step.text)"]
    }
    switch number(1...4) {
    case 1:
      close(steps, by: route)
      return ["done: yes"]
    case 2:
      close([steps[0]], by: route)
      return ["done: 1"]
    case 3:
      close([steps[0]], by: route)
      close(Array(steps.dropFirst()), by: route, isDropped: true)
      return ["done:\n  - \(steps[0].text)", "dropped: No time"]
    default:
      close([steps[steps.count - 1]], by: route, isDropped: true)
      return ["dropped:\n  \(steps.count): No need"]
    }
  }

  private mutating func close(
    _ steps: [JournalRecord.Step], by post: String, through: [String] = [], isDropped: Bool = false
  ) {
    let closings = steps.map {
      JournalRecord.Closing(post: post, of: $0.post, number: $0.number, through: through, isDropped: isDropped)
    }
    update { $0.closings += closings }
  }
}
