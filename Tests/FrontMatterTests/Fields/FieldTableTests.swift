import Diagnostics
import Testing

@testable import FrontMatter

/// Each row sets its own value alone, and what the other rows say about it is true.
@Suite struct FieldTableTests {
  private static let postSamples = [
    "title": "Fog", "date": "2026-03-02", "authors": "jordan", "tags": "trust", "levels": "school", "series": "fog",
    "summary": "Short", "draft": "yes", "audience": "staff", "updated": "2026-03-03", "slug": "fog", "lang": "de",
    "aliases": "/fog/", "image": "fog.jpg", "alt": "Fog", "id": "fog", "sources": "survey", "asks": "Why?",
    "answers": "why", "follows": "rain", "skills": "coaching", "goals": "calm", "framework": "ours/listening",
    "next": "Ask", "promises": "Answer", "done": "yes", "dropped": "No time",
  ]

  private static let thingSamples = [
    "title": "Fog", "aliases": "Mist", "summary": "Short", "lang": "de", "audience": "staff", "draft": "yes",
    "updated": "2026-03-03", "slug": "fog", "image": "fog.jpg", "alt": "Fog", "opposite": "sun", "see": "rain",
    "order": "3", "supports": "school", "roles": "cooks", "needs": "coaching", "kind": "body", "shown_as": "R.",
    "role": "Cook", "levels": "school", "links": "https://example.org/", "complete": "yes", "authors": "jordan",
    "year": "2020", "url": "https://example.org/", "publisher": "Oak", "locator": "p. 4", "from": "jordan",
    "for": "school", "until": "2026-03-02", "team": "kitchen", "person": "jordan", "leverages": "coaching",
    "grows": "coaching", "by": "2026-03-02", "status": "met", "checks": "{2026-03-02: fine}",
    "framework": "ours/listening", "looks_like": "{school: calm}", "members": "jordan", "source": "Oak",
    "items": "[Listening]",
  ]

  /// Words and labels are never compared: the preview exchanges them.
  private static let exchangeable: Set = ["title", "summary", "tags", "levels"]

  @Test(arguments: PostFields.table.fields.map(\.name)) func aRowOfAPostHasItsOwnPlace(_ name: String) throws {
    let value = try #require(Self.postSamples[name])
    let (fields, problems) = parsePost(try text("\(name): \(value)"), path: "p.md")
    #expect(problems.isEmpty)
    let changed = PostFields.table.fields.filter { !$0.isSame(fields, PostFields()) }.map(\.name)
    #expect(changed == (Self.exchangeable.contains(name) ? [] : [name]))
    #expect(fields != PostFields())
    #expect(fields.isSameButForWordsAndLabels(as: PostFields()) == Self.exchangeable.contains(name))
  }

  /// With a comment above it, the same field is in another place.
  @Test(arguments: PostFields.table.fields.map(\.name)) func placesDontCount(_ name: String) throws {
    let line = "\(name): \(try #require(Self.postSamples[name]))"
    let here = parsePost(try text(line), path: "p.md").0
    let below = parsePost(try text("# A note\n\(line)"), path: "p.md").0
    // Messages about other posts refer to a post's plans.
    let isPlan = ["next", "promises", "done", "dropped"].contains(name)
    #expect(here.isSameButForWordsAndLabels(as: below) == !isPlan)
  }

  @Test(arguments: ThingKind.allCases.flatMap { kind in kind.traits.table.fields.map { (kind, $0.name) } })
  func aRowOfAnotherPageHasItsOwnPlace(_ kind: ThingKind, _ name: String) throws {
    let value = try #require(Self.thingSamples[name])
    let fields = parseThing(try text("\(name): \(value)"), kind: kind, path: "t.md").0
    let changed = kind.traits.table.fields.filter { !$0.isSame(fields, ThingFields(kind: kind)) }.map(\.name)
    #expect(changed == [name])
  }

  /// What the first record lacks comes from the second; a value that both have stays the first one's.
  @Test(arguments: PostFields.table.fields.map(\.name)) func aRowMergesWhatIsAbsent(_ name: String) throws {
    let row = try #require(PostFields.table.fields.first { $0.name == name })
    // Other programs have no plans.
    guard !["next", "promises", "done", "dropped"].contains(name) else { return }
    let full = parsePost(try text("\(name): \(try #require(Self.postSamples[name]))"), path: "p.md").0
    var fields = PostFields()
    row.merge(&fields, full)
    #expect(fields == full)
    row.merge(&fields, PostFields())
    #expect(fields == full)
  }

  @Test func otherNamesMeanFieldsThatThereAre() {
    let posts = Set(PostFields.table.fields.map(\.name))
    for (name, meant) in ForeignNames.ofPosts { #expect(posts.contains(meant.field), "\(name)") }
    for (name, meant) in PostFields.table.otherNames { #expect(posts.contains(meant), "\(name)") }
    for kind in ThingKind.allCases {
      let names = Set(kind.traits.table.fields.map(\.name))
      for (name, meant) in kind.traits.table.otherNames { #expect(names.contains(meant), "\(kind) \(name)") }
      for field in kind.traits.options.values { #expect(names.contains(field), "\(kind) \(field)") }
      for (field, _) in kind.traits.hints { #expect(names.contains(field), "\(kind) \(field)") }
    }
  }

  private func text(_ yaml: String) throws(Diagnostic) -> SourceText {
    try SourceText(Array("---\n\(yaml)\n---\n".utf8), file: "p.md")
  }
}
