/// The lists that pages show, made from the plain record alone.
extension JournalRecord {
  /// In the order of their addresses.
  func all(_ folder: String) -> [Entry] {
    entries.values.filter { $0.folder == folder }.sorted { $0.route < $1.route }
  }

  /// The newest first.
  func newestFirst(_ posts: [Entry]) -> [String] {
    posts.sorted { ($1.day, $0.route) < ($0.day, $1.route) }.map(\.route)
  }

  func posts(_ field: String, _ route: String) -> [String] {
    newestFirst(all("posts").filter { $0.names(field, route) })
  }

  func things(_ folder: String, _ field: String, _ route: String) -> [String] {
    all(folder).filter { $0.names(field, route) }.map(\.route)
  }

  func named(_ field: String, by route: String) -> [String] { entries[route]?.relations[field] ?? [] }

  /// Whose text links here: posts, the newest first, and others.
  func linking(to route: String) -> [String] {
    let others = entries.values.filter { $0.folder != "posts" && $0.names("links", route) }
    return posts("links", route) + others.map(\.route).sorted()
  }

  func supporters(of level: String) -> [String] { things("levels", "supports", level) }

  /// What others write for a level.
  func writtenFor(_ level: String) -> [String] {
    let supporters = supporters(of: level)
    return newestFirst(all("posts").filter { post in supporters.contains { post.names("levels", $0) } })
  }

  func owners(of goal: Entry) -> [String] {
    Array((goal.relations["team"] ?? goal.relations["person"] ?? []).prefix(1))
  }

  func goals(of level: String) -> [String] {
    all("goals").filter { goal in
      let isOfOwner = owners(of: goal).contains { named("levels", by: $0).contains(level) }
      return isOfOwner || goal.names("levels", level)
    }.map(\.route)
  }

  func answers(to question: String) -> [String] { posts("answers", question) }

  func isOpen(_ question: Entry) -> Bool {
    answers(to: question.route).isEmpty && (question.day.isEmpty || question.day >= today)
  }

  func openQuestions(for level: String? = nil) -> [String] {
    all("questions").filter { isOpen($0) && (level.map($0.relations["for", default: []].contains) ?? true) }.map(
      \.route)
  }

  func settledQuestions(for level: String) -> [String] {
    all("questions").filter { !isOpen($0) && $0.names("for", level) }.map(\.route)
  }

  /// What people share in their newest reflection.
  func shared() -> [(person: String, day: String, line: Line)] {
    var newest: [String: Reflection] = [:]
    for reflection in reflections where newest[reflection.person].map({ $0.day < reflection.day }) ?? true {
      newest[reflection.person] = reflection
    }
    return newest.values.sorted { $0.person < $1.person }.flatMap { reflection in
      reflection.lines.filter { reflection.shared.contains($0.skill) && entries[$0.skill] != nil }
        .map { (reflection.person, reflection.day, $0) }
    }
  }

  /// What those who support a level offer of a skill that it needs.
  func offers(of skill: String, for level: String) -> [(person: String, line: Line)] {
    let supporters = supporters(of: level)
    return shared().filter { person, _, line in
      line.skill == skill && line.offer != nil && named("levels", by: person).contains(where: supporters.contains)
    }.map { ($0.person, $0.line) }
  }

  /// The first post that names a step decides.
  func closing(of step: Step) -> Closing? { closings.first { $0.of == step.post && $0.number == step.number } }

  var openSteps: [Step] { steps.filter { closing(of: $0) == nil } }

  /// Links from posts of one level to posts of another; a pair of posts counts once.
  func crossLinks(from: String, to: String) -> Int {
    all("posts").filter { $0.names("levels", from) }.reduce(0) { sum, post in
      sum
        + Set(post.relations["links"] ?? []).count {
          entries[$0]?.folder == "posts" && entries[$0]?.names("levels", to) == true
        }
    }
  }

  /// The posts of a theme and a level between two days.
  func cell(tag: String, level: String?, in days: ClosedRange<String>) -> Int {
    all("posts").count { post in
      post.names("tags", tag) && days.contains(post.day) && !(post.relations["levels"] ?? []).isEmpty
        && (level.map { post.names("levels", $0) } ?? true)
    }
  }
}
