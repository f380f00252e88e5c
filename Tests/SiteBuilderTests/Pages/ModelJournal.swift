import Foundation
import TestJournals
import Testing

/// A small journal that uses the leadership model: school leaders support classroom leaders, who support future leaders.
///
/// What must not be published bears words that begin with `zq`.
struct ModelJournal {
  let journal: TestJournal

  static let files: [String: String] = [
    "daybook.yml": "title: J\nurl: https://a.example/\nauthor: jo\nvision: A voice for everyone\nplan: public\n",
    "content/levels/school.md": "---\ntitle: School leaders\norder: 1\nsupports: classroom\nroles: principal\n---\n",
    "content/levels/classroom.md":
      "---\ntitle: Classroom leaders\norder: 2\nsupports: future\nneeds: [coaching, listening]\n---\n",
    "content/levels/future.md": "---\ntitle: Future leaders\norder: 3\n---\n",
    "content/skills/coaching.md":
      "---\ntitle: Coaching\nframework: ways/outreach\nlooks_like:\n  school: Asks first\n  classroom: Waits\n---\nAsking.\n",
    "content/skills/listening.md": "---\ntitle: Listening\n---\n",
    "content/skills/drawing.md": "---\ntitle: Drawing\n---\n",
    "content/skills/zqhidden.md": "---\ntitle: zqskill\ndraft: yes\nlooks_like: {school: zqlooks}\n---\n",
    "content/frameworks/ways.md": "---\ntitle: Ways\nitems:\n  Outreach: Goes out\n---\n",
    "content/people/jo.md": "---\nname: Jo Ash\nrole: Principal\nlevel: school\n---\n",
    "content/people/pat.md": "---\nname: Pat Lee\nrole: Teacher\nlevel: classroom\n---\n",
    "content/people/council.md": "---\nkind: body\nname: Student council\nlevel: future\n---\n",
    "content/people/zqrobin.md":
      "---\nkind: student\nshown_as: a Grade 7 student\naliases: zqrob\nlevel: future\n---\n",
    "content/people/zqstaff.md": "---\nname: zqsecret\nlevel: school\naudience: staff\n---\n",
    "content/teams/core.md": "---\ntitle: Core team\nmembers: [jo, pat, council, zqstaff]\nlevels: school\n---\n",
    "content/teams/empty.md": "---\ntitle: Empty team\n---\n",
    "content/goals/first.md": """
    ---
    title: First goal
    team: core
    supports: classroom
    leverages: [coaching, zqhidden]
    grows: listening
    framework: ways/outreach
    by: 2026-05-20
    checks: {2026-02-01: Second look, 2025-11-01: First look}
    ---
    """,
    "content/goals/old.md": "---\ntitle: An old goal\nperson: pat\nsupports: future\nstatus: met\n---\n",
    "content/goals/aside.md": "---\ntitle: Aside\nsupports: classroom\nstatus: dropped\n---\n",
    "content/goals/alone.md": "---\ntitle: Alone\n---\n",
    "content/goals/zqgoal.md": "---\ntitle: zqgoal\nteam: core\nsupports: classroom\naudience: staff\n---\n",
    "content/questions/help.md": "---\ntitle: What would help?\nfor: classroom\nuntil: 2026-06-01\n---\n",
    "content/questions/over.md": "---\ntitle: Too late?\nfor: classroom\nuntil: 2026-01-01\n---\n",
    "content/questions/asked-by-jo.md": "---\ntitle: Whom did I miss?\nfrom: Jo Ash\nuntil: 2026-06-01\n---\n",
    "content/questions/asked-by-council.md": "---\ntitle: Who eats alone?\nfrom: council\nuntil: 2026-01-01\n---\n",
    "content/questions/asked-by-student.md": "---\ntitle: May I sit here?\nfrom: zqrob\n---\n",
    "content/questions/asked-by-team.md": "---\ntitle: What is in the way?\nfrom: core\n---\n",
    "content/questions/asked-by-level.md": "---\ntitle: What shall we stop?\nfrom: school\n---\n",
    "content/questions/asked-by-series.md": "---\ntitle: What comes next?\nfrom: mornings\n---\n",
    "content/questions/zqquestion.md": "---\ntitle: zqquestion\nfrom: jo\naudience: staff\n---\n",
    "content/series/mornings.md": "---\ntitle: Mornings\n---\n",
    "content/posts/2026-01-05-answer.md": "---\ntitle: An answer\nanswers: asked-by-team\n---\nThe door.\n",
    "content/self/jo/2026-01-10.md": """
    ---
    skills:
      coaching: {now: I ask first, offer: I sit in on lessons, evidence: [two-rooms, What people said]}
      drawing: {now: zqunshared, offer: zqunshared}
    share: coaching
    ---
    zqbody
    """,
    "content/self/jo/2026-09-10.md": "---\nskills: {coaching: {offer: zqfuture}}\nshare: coaching\n---\n",
    "content/self/pat/2026-01-10.md": "---\nskills: {listening: {now: Better before lunch}}\nshare: listening\n---\n",
    "content/self/zqstaff/2026-01-10.md": "---\nskills: {coaching: {offer: zqoffer}}\nshare: coaching\n---\n",
    "content/posts/2026-01-02-two-rooms.md": """
    ---
    title: Two rooms
    levels: school
    skills: coaching
    goals: first
    next: {text: Visit a third room, goal: first}
    promises:
      - {text: Bring the plan, to: pat}
      - {text: Buy a kettle, to: core}
      - {text: Ask before telling, to: classroom}
    ---
    Quiet.
    """,
    "content/posts/2026-01-03-mine.md":
      "---\ntitle: Mine\nauthors: [pat, zqrob]\nlevels: classroom\n---\nSee [it](../goals/first.md).\n",
    "content/posts/2026-01-04-zqdraft.md":
      "---\ntitle: zqdraft\nlevels: school\nskills: coaching\ngoals: first\ndraft: yes\n---\n",
  ]

  /// - Parameter changes: files to add or to put in the place of others; an empty text takes one away.
  init(_ changes: [String: String] = [:], forWriters: Bool = false) async throws {
    let files = Self.files.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    journal = try TestJournal(files)
    try await journal.build(forWriters: forWriters)
  }

  func page(_ route: String) throws -> String { try #require(journal.text("\(route)index.html"), "\(route)") }

  /// The section of a page whose heading has that id; `nil` when there is none.
  func section(_ id: String, of route: String) throws -> String? {
    let page = try page(route)
    guard let start = page.range(of: "aria-labelledby=\"\(id)\">")?.upperBound else { return nil }
    let end = page.range(of: "</section>", range: start..<page.endIndex)?.lowerBound
    return String(page[start..<(end ?? page.endIndex)])
  }
}
