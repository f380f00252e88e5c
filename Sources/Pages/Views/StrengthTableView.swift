internal import FrontMatter
internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let strengthCell = Shape(
    "a cell of a team's strengths",
    [
      .flag("shared", "whether the member shares a line about the skill"),
      .flag("offers", "whether the member offers something"),
      .text("text", "what the member offers, or else how the member does now; cut at a word"),
      .route("url", "the line on the member's page"),
    ])

  static let strengthRow = Shape(
    "a row of a team's strengths",
    [
      .record("skill", .link, "the skill"),
      .list("cells", .strengthCell, "one for each member that shares a line, in their order"),
    ])

  static let strengthTable = Shape(
    "the strengths of a team",
    [
      .list("members", .link, "the members that share lines: the columns"),
      .list("rows", .strengthRow, "the skills that they share lines about"),
    ])
}

extension SiteViews {
  /// In letters; the whole text stands on the person's page.
  private static let lettersOfCell = 60

  /// Skill by member, from shared lines alone; a member who shares nothing has no column.
  func strengths(of members: [ThingIndex]) -> Record? {
    let columns = members.compactMap { index -> (member: ThingIndex, shared: [ThingIndex: SharedSkill])? in
      guard let shared = site.journal[index].personDetail?.shared, !shared.isEmpty else { return nil }
      return (index, Dictionary(shared.map { ($0.skill, $0) }, uniquingKeysWith: { first, _ in first }))
    }
    guard !columns.isEmpty else { return nil }
    let rows = site.journal.things(of: .skill).filter { skill in columns.contains { $0.shared[skill] != nil } }
      .map { skill in
        let cells = columns.map { strengthCell($0.shared[skill], of: $0.member) }
        return Record(.strengthRow, [link(skill), .list(cells)])
      }
    return Record(.strengthTable, [.list(links(to: columns.map(\.member))), .list(rows)])
  }

  private func strengthCell(_ shared: SharedSkill?, of member: ThingIndex) -> Record {
    guard let shared else { return Record(.strengthCell, [.flag(false), .flag(false), .none, .none]) }
    let text = Excerpt.cut(shared.offer ?? shared.now ?? "", letters: Self.lettersOfCell)
    let route = "\(site.journal[member].route)#\(Self.anchor(ofSkill: site.journal[shared.skill]))"
    return Record(.strengthCell, [.flag(true), .flag(shared.offer != nil), .text(text), .route(route)])
  }
}
