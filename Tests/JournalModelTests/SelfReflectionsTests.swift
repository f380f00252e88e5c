import Testing
@testable import FrontMatter
@testable import JournalModel

/// What leaves a self-reflection: the shared lines of the newest one that counts.
@Suite struct SelfReflectionsTests {
  private func shared(
    _ files: KeyValuePairs<String, String>, on day: String = "2026-06-01", for audience: Audience = .public,
    settings: String = "title: J"
  ) throws -> [String] {
    let sketch = try JournalSketch(files, on: day, for: audience, settings: settings)
    #expect(sketch.problems == [])
    return sketch.journal.things(of: .person).flatMap { index in
      (sketch.journal[index].personDetail?.shared ?? []).map { line in
        let evidence = line.evidence.map { $0.text + ($0.post.map { " → " + sketch.journal[$0].id } ?? "") }
        let parts = [line.now ?? "–", line.offer ?? "–"] + evidence
        return "\(sketch.journal[index].id) \(line.date) \(sketch.journal[line.skill].id): "
          + parts.joined(separator: ", ")
      }
    }
  }

  private static let files: KeyValuePairs<String, String> = [
    "people/pat-lee.md": "name: Pat Lee\naliases: pl",
    "posts/2026-01-05-a-lesson.md": "title: A lesson",
    "posts/2026-01-06-hidden-lesson.md": "title: Hidden words\ndraft: yes",
    "self/pl/2026-01-01.md": "skills: {coaching: {now: Old}}\nshare: coaching",
    "self/Pat Lee/2026-02-01.md":
      "skills: {coaching: {now: New, offer: Help, evidence: [a-lesson, 2026-01-05-a-lesson.md, hidden-lesson, "
      + "Hidden words, In words]}, secret: {now: Mine}}\nshare: coaching",
    "self/pat-lee/2026-03-01.md": "draft: yes\nskills: {coaching: {now: Draft}}\nshare: coaching",
    "self/pat-lee/2026-04-01.md": "audience: staff\nskills: {coaching: {now: Staff}}\nshare: coaching",
    "self/pat-lee/2026-07-01.md": "skills: {coaching: {now: Future}}\nshare: coaching",
  ]

  @Test func theNewestThatCountsIsShown() throws {
    #expect(
      try shared(Self.files)
        == ["pat-lee 2026-02-01 coaching: New, Help, A lesson → a-lesson, A lesson → a-lesson, In words"])
    #expect(try shared(Self.files, on: "2026-01-31") == ["pat-lee 2026-01-01 coaching: Old, –"])
    #expect(try shared(Self.files, on: "2026-07-01") == ["pat-lee 2026-07-01 coaching: Future, –"])
    #expect(try shared(Self.files, for: .staff) == ["pat-lee 2026-04-01 coaching: Staff, –"])
    #expect(try shared(Self.files, settings: "title: J\naudience: staff") == [], "the journal's own audience")
  }

  @Test func thoseLeftOutAreNamedWithTheReason() throws {
    func leftOut(on day: String, for audience: Audience = .public) throws -> [String] {
      try JournalSketch(Self.files, on: day, for: audience).journal.withheld.filter { $0.file.contains("/self/") }
        .map { "\($0.title): \($0.reason)" }
    }
    let (draft, staff) = (
      "Self-reflection of 2026-03-01: draft", "Self-reflection of 2026-04-01: audience(FrontMatter.Audience.staff)"
    )
    let later = try leftOut(on: "2026-06-01")
    #expect(later.prefix(2) == [draft, staff] && later.count == 3)
    #expect(later.last?.hasPrefix("Self-reflection of 2026-07-01: future") == true)
    #expect(try leftOut(on: "2026-07-01") == [draft, staff])
    #expect(try leftOut(on: "2026-07-01", for: .staff) == [draft])
  }

  @Test func whatIsNotSharedMakesNoPage() throws {
    let sketch = try JournalSketch(Self.files, on: "2026-06-01")
    #expect(sketch.ids(of: .skill) == ["coaching"])
  }

  @Test func sharingMayUseAnotherNameOfTheSkill() throws {
    #expect(
      try shared([
        "people/pat.md": "name: Pat", "skills/coaching.md": "title: Coaching\naliases: asking",
        "self/pat/2026-01-01.md": "skills: {coaching: {now: Yes}}\nshare: asking",
      ]) == ["pat 2026-01-01 coaching: Yes, –"])
  }

  @Test func aWithheldPersonSharesNothing() throws {
    #expect(
      try shared([
        "people/pat.md": "name: Pat\ndraft: yes", "posts/2026-01-05-a.md": "authors: pat",
        "self/pat/2026-01-01.md": "skills: {coaching: {now: Yes}}\nshare: coaching",
      ]) == [])
  }
}
