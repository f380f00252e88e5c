/// People, bodies and students of the generated journal, their teams and goals, and what they say about themselves.
extension GeneratedJournal {
  mutating func makePeople() {
    let levels = routes("levels")
    for (place, route) in routes("people").enumerated() {
      let isStudent = paths[route] != nil
      let own = isStudent ? ["levels/level-3"] : some(levels, 0...2)
      let kind =
        isStudent
        ? ["kind: student", "shown_as: a Grade \(route.split(separator: "-")[2]) student"]
        : titled(route) + (place % 9 == 0 ? ["kind: body"] : [])
      // A withheld student would give its number to the next one.
      write(route, title: "", isStudent ? .public : visibility(8), relations: ["levels": own], fields: kind)
    }
    for route in routes("teams") {
      write(
        route, title: names[route]?[1] ?? "", visibility(8),
        relations: ["members": some(routes("people"), 0...9), "levels": some(levels, 0...2)], fields: titled(route))
    }
  }

  mutating func makeGoals() {
    let (skills, levels, posts) = (routes("skills"), routes("levels"), routes("posts"))
    for (place, route) in routes("goals").enumerated() {
      let status = ["open", "met", "changed", "dropped"][place % 4]
      let owner = place % 3
      write(
        route, title: names[route]?[1] ?? "", visibility(8),
        relations: [
          "team": owner == 0 ? some(routes("teams"), 1...1) : [],
          "person": owner == 1 ? some(routes("people"), 1...1) : [],
          "leverages": some(skills, 0...2), "grows": some(skills, 0...2), "supports": some(levels, 0...1),
          "levels": some(levels, 0...1), "framework": some(Self.items, 0...2), "links": some(posts, 0...1),
        ],
        fields: titled(route) + ["status: \(status)", "checks: {2026-01-05: Looked once}"])
    }
  }

  /// Up to four for each of some people, of days before and after that of the build.
  mutating func makeReflections() {
    let (skills, posts) = (routes("skills"), routes("posts"))
    let days = ["2024-08-20", "2025-08-20", "2026-05-04", "2026-07-01", "2026-07-02"]
    for person in routes("people") where !chance(4) {
      for day in some(days, 1...4).sorted() {
        let visibility = visibility(5)
        var lines = ["skills:"]
        var said: [JournalRecord.Line] = []
        for skill in some(skills, 1...5) {
          var line = JournalRecord.Line(skill: skill)
          let mark = "\(person.dropFirst(7)) \(day) \(skill.dropFirst(7))"
          if chance(2) { line.now = "Now \(mark)" }
          if line.now == nil || chance(2) { line.offer = "Offer \(mark)" }
          line.evidence = some(posts, 0...2)
          lines.append("  \"\(called([skill]))\":")
          if let now = line.now { lines.append("    now: \(now)") }
          if let offer = line.offer { lines.append("    offer: \(offer)") }
          if !line.evidence.isEmpty {
            lines.append("    evidence: [\(line.evidence.map { $0.dropFirst(6) }.joined(separator: ", "))]")
          }
          said.append(line)
        }
        let shared = said.map(\.skill).filter { _ in !chance(3) }
        if !shared.isEmpty { lines.append("share: \(called(shared))") }
        lines += Self.fields(of: visibility)
        add(
          "content/self/\(names[person]?[0] ?? "")/\(day).md",
          "---\n\(lines.joined(separator: "\n"))\n---\n\nOnly for me.")
        update {
          $0.reflections.append(
            JournalRecord.Reflection(person: person, day: day, visibility: visibility, lines: said, shared: shared))
        }
      }
    }
  }
}
