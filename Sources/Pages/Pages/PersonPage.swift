internal import FrontMatter
internal import JournalModel
internal import Letters
internal import SiteAssembly
internal import Templates

extension Shape {
  static let person = Shape(
    "a person",
    Field.ofEveryThing + [
      .text("role", "what the person does"),
      .record("level", .link, "the first level the person belongs to"),
      .list("web", .webLink, "the person's pages elsewhere"),
      .list("tags", .link, "the themes of the person's posts, the most frequent first"),
      .list("levels", .link, "all levels the person belongs to"),
      .flag("is_body", "whether it is a council, an office, a team of unnamed people"),
      .flag("is_student", "whether it is a student, who is never named"),
      .list("teams", .link, "the teams the person is in"),
      .list("goals", .goalEntry, "the person's own goals, the open ones first"),
      .list("strengths", .offer, "what the person shares of a self-reflection, by skill"),
      .list(
        "steps", .step, "promises made to the person, the open ones first; at most 20; only where the plan is shown"),
      .list("asks", .questionEntry, "the questions whose files say that the person asks them"),
      .record("chart", .chart, "how many posts each month or year has; nothing for a few posts"),
    ])
}

extension Shape {
  static let webLink = Shape(
    "a page elsewhere",
    [.text("title", "the author's word for it, or its address"), .text("url", "its address")])
}

extension SiteViews {
  private func webLinks(_ links: [LinkEntry]) -> Value {
    .list(
      links.map { link in
        Record(.webLink, [.text(link.title ?? link.target.value), .text(LinkAddress.linked(link.target.value))])
      })
  }

  func ownValues(ofPerson index: ThingIndex, isFirstPage: Bool) -> [Value] {
    let person = site.journal[index]
    let fields = person.described?.fields
    let detail = person.personDetail
    let plain: [Value] = [
      .text(fields?.role?.value ?? ""), link(person.levels.first), webLinks(fields?.links ?? []),
      .list(frequent(isFirstPage ? person.posts : []) { site.journal.posts[$0].tags }),
      .list(links(to: person.levels)), .flag(detail?.kind == .body), .flag(detail?.kind == .student),
    ]
    guard isFirstPage else { return plain + [.none, .none, .none, .none, .none, .none] }
    return plain + [
      .list(links(to: detail?.teams ?? [])), .list(goals(detail?.goals ?? [])),
      .list((detail?.shared ?? []).map { offer($0, of: index) }),
      steps(for: index), questions(askedBy: index), chart(of: person.posts),
    ]
  }
}
