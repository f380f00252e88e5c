/// Questions, goals and skills: every seventh post asks one of some hundreds of questions, every third answers one, every second
/// names a goal and a skill.
enum LeadershipModel {
  private static let goalCount = 40
  private static let skillCount = 12

  static func files(of plan: CorpusPlan) -> [SiteFile] {
    let questions = (0..<questions(in: plan)).map { number in
      file("questions/q-\(number)", [("title", "What did we learn in week \(number)?"), ("for", level(number))])
    }
    let goals = (0..<goalCount).map { number in
      file(
        "goals/g-\(number)",
        [("title", "Goal number \(number)"), ("supports", level(number)), ("skills", "s-\(number % skillCount)")])
    }
    let skills = (0..<skillCount).map { number in file("skills/s-\(number)", [("title", "Skill number \(number)")]) }
    return questions + goals + skills
  }

  static func add(to front: inout FrontMatter, of post: PostOutline, in plan: CorpusPlan) {
    // By the length of the title and the day, so that the same post has the same.
    let draw = post.title.utf8.reduce(post.day.year) { ($0 &* 31 &+ Int($1)) & 0xFFFFFF }
    let question = "q-\(draw / 16 % questions(in: plan))"
    if draw.isMultiple(of: 7) {
      front.add("asks", list: [question])
    } else if draw.isMultiple(of: 3) {
      front.add("answers", list: [question])
    }
    guard draw.isMultiple(of: 2) else { return }
    front.add("goals", list: ["g-\(draw / 32 % goalCount)"])
    front.add("skills", list: ["s-\(draw / 64 % skillCount)"])
  }

  private static func questions(in plan: CorpusPlan) -> Int { plan.posts.count / 50 + 1 }

  private static func level(_ number: Int) -> String { Cast.levels[number % Cast.levels.count].id }

  private static func file(_ path: String, _ fields: [(String, String)]) -> SiteFile {
    var front = FrontMatter()
    for (name, value) in fields { front.add(name, text: value) }
    return SiteFile(path: "content/\(path).md", text: front.closed())
  }
}
