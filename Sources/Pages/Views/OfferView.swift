internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let evidence = Shape(
    "a piece of evidence",
    [
      .text("text", "its words; of a post its title"),
      .record("post", .card, "the post, if it is one"),
    ])

  static let offer = Shape(
    "a shared strength",
    [
      .record("person", .link, "who shares it"),
      .record("skill", .link, "the skill"),
      .record("level", .link, "the first level the person belongs to"),
      .text("now", "how the person does now"),
      .text("offer", "what the person can do for others"),
      .list("evidence", .evidence, "what it rests on: posts and texts"),
      .text("date", "the day of the self-reflection in words"),
      .text("iso_date", "the same for machines"),
      .text("anchor", "its id on the person's page"),
      .route("url", "its place on the person's page"),
    ])
}

extension SiteViews {
  /// Nothing for a line that is not there.
  func offers(_ lines: some Sequence<SharedReflection>) -> [Record] {
    lines.compactMap { line in site.journal.shared(line).map { offer($0, of: line.person) } }
  }

  func offer(_ shared: SharedSkill, of index: ThingIndex) -> Record {
    let person = site.journal[index]
    let evidence = shared.evidence.map { piece in
      Record(.evidence, [.text(piece.text), piece.post.map { .record(cards[$0.value]) } ?? .none])
    }
    let anchor = Self.anchor(ofSkill: site.journal[shared.skill])
    return Record(
      .offer,
      [
        link(index), link(shared.skill), link(person.levels.first), .text(shared.now ?? ""),
        .text(shared.offer ?? ""), .list(evidence), .text(dateText.long(shared.date)),
        .text(shared.date.description), .text(anchor), .route("\(person.route)#\(anchor)"),
      ])
  }

  /// Where a shared line about the skill stands on the person's page.
  static func anchor(ofSkill skill: Thing) -> String { "_skill-\(skill.id)" }
}
