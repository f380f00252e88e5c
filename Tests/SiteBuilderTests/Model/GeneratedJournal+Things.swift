import Foundation

/// What the generated journal has besides posts, people and goals.
extension GeneratedJournal {
  /// Names first, for a file may name what another file describes.
  mutating func planNames(posts: Int) {
    func plan(_ folder: String, _ words: String, _ count: Int, hasAlias: Bool = true) {
      for number in 0..<count {
        let id = "\(words)-\(number)"
        names["\(folder)/\(id)"] = [id, "The \(words) no \(number)"] + (hasAlias ? ["aka \(words) \(number)"] : [])
      }
    }
    plan("levels", "level", 7)
    plan("tags", "tag", 24)
    plan("skills", "skill", 12)
    plan("sources", "source", 14)
    plan("series", "series", 9)
    plan("questions", "question", 24, hasAlias: false)
    plan("goals", "goal", 40)
    plan("teams", "team", 8)
    plan("people", "person", 36)
    for place in Self.sizes.indices { names["frameworks/frame-\(place)"] = ["frame-\(place)", "Frame \(place)"] }
    for item in Self.items {
      let parts = item.split { "/#".contains($0) }
      // By its framework, and alone, for only one has it.
      names[item] = ["\(parts[1])/\(parts[2])", String(parts[2]), parts[2].replacing("-", with: " ").capitalized]
    }
    planPosts(posts)
    // Found by the file's name, shown as something else. The second student of a grade is the grade's second in the list of files.
    for number in 0..<24 {
      let grade = number % 5 + 6
      let before = number / 5
      let route = "people/a-grade-\(grade)-student" + (before == 0 ? "" : "-\(before + 1)")
      let file = "maya-\(Character(Unicode.Scalar(UInt8(97 + number))))"
      names[route] = [file]
      paths[route] = "people/\(file).md"
    }
  }

  func routes(_ folder: String) -> [String] {
    names.keys.filter { $0.hasPrefix(folder + "/") && !$0.contains("#") }.sorted()
  }

  func titled(_ route: String) -> [String] {
    let own = names[route] ?? []
    return ["title: \(own[1])"] + (own.count > 2 ? ["aliases: \(own[2])"] : [])
  }

  /// A chain of four that two more levels join as in a tree, and one level that supports nobody.
  mutating func makeLevels() {
    let skills = routes("skills")
    for (place, supported) in [1, 2, 3, nil, 2, 2, nil].enumerated() {
      let route = "levels/level-\(place)"
      let needs = some(skills, 2...4)
      write(
        route, title: names[route]?[1] ?? "", place == 5 ? .staff : .public,
        relations: ["supports": supported.map { ["levels/level-\($0)"] } ?? [], "needs": needs],
        fields: titled(route) + ["order: \(place)"])
    }
  }

  /// Themes, skills, sources and series; some themes and skills have no file.
  mutating func makeWords() {
    let (levels, posts) = (routes("levels"), routes("posts"))
    for (place, route) in routes("tags").enumerated() {
      if place % 6 == 5 {
        names[route] = [String(route.dropFirst(5))]
        undescribed.insert(route)
        update { $0.entries[route] = JournalRecord.Entry(route: route) }
        continue
      }
      write(
        route, title: names[route]?[1] ?? "", visibility(8), relations: ["links": some(posts, 0...2)],
        fields: titled(route))
    }
    for route in routes("sources") + routes("series") {
      write(route, title: names[route]?[1] ?? "", visibility(8), fields: titled(route))
    }
    for route in routes("skills") {
      let looks = some(levels, 0...3)
      let lines = looks.map { "  \(names[$0]?[0] ?? ""): Looks like \(route) there" }
      write(
        route, title: names[route]?[1] ?? "", visibility(8),
        relations: ["levels": some(levels, 0...2), "framework": some(Self.items, 0...2), "links": some(posts, 0...1)],
        fields: titled(route) + (looks.isEmpty ? [] : [(["looks_like:"] + lines).joined(separator: "\n")]))
      if !looks.isEmpty { update { $0.entries[route]?.relations["looks_like"] = looks } }
    }
  }

  /// The first has 21 items, the second 8, the third, for staff only, 2.
  static let sizes = [21, 8, 2]
  static let items = sizes.indices.flatMap { place in
    (0..<sizes[place]).map { "frameworks/frame-\(place)#way-\(place)-\($0)" }
  }

  mutating func makeFrameworks() {
    for (place, size) in Self.sizes.enumerated() {
      let lines = (0..<size).map { "  Way \(place) \($0): Means the \($0)th thing" }
      write(
        "frameworks/frame-\(place)", title: "Frame \(place)", place == 2 ? .staff : .public,
        fields: ["title: Frame \(place)", (["items:"] + lines).joined(separator: "\n")],
        items: (0..<size).map { "frameworks/frame-\(place)#way-\(place)-\($0)" })
    }
  }

  mutating func makeQuestions() {
    let (levels, posts) = (routes("levels"), routes("posts"))
    for (place, route) in routes("questions").enumerated() {
      let until = ["", "2026-06-30", "2026-07-01", "2027-01-31"][place % 4]
      write(
        route, title: names[route]?[1] ?? "", day: until, visibility(8),
        relations: ["for": some(levels, 0...3), "links": some(posts, 0...1)],
        fields: titled(route) + (until.isEmpty ? [] : ["until: \(until)"]))
    }
  }
}
