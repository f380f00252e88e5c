internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// Skill by member, from shared lines alone; a member who shares nothing has no column.
struct StrengthTable: Sendable {
  struct Column: Sendable {
    let member: ThingIndex
    let shared: [ThingIndex: SharedSkill]
  }

  let columns: [Column]

  /// `nil` when nobody shares a line.
  init?(of members: [ThingIndex], in journal: Journal) {
    columns = members.compactMap { index in
      guard let shared = journal[index].personDetail?.shared, !shared.isEmpty else { return nil }
      return Column(
        member: index, shared: Dictionary(shared.map { ($0.skill, $0) }, uniquingKeysWith: { first, _ in first }))
    }
    if columns.isEmpty { return nil }
  }
}

struct StrengthRow: Sendable {
  let skill: ThingIndex
  let table: StrengthTable
}

struct StrengthCell: Sendable {
  let member: ThingIndex
  let shared: SharedSkill?
}

/// In letters; the whole text stands on the person's page.
private let lettersOfCell = 60

let strengthCellShape: Shape<StrengthCell> = Shape("a cell of a team's strengths") {
  flag("shared", "whether the member shares a line about the skill") { cell, _ in cell.shared != nil }
  flag("offers", "whether the member offers something") { cell, _ in cell.shared?.offer != nil }
  text("text", "what the member offers, or else how the member does now; cut at a word") { cell, _ in
    cell.shared.map { Excerpt.cut($0.offer ?? $0.now ?? "", letters: lettersOfCell) }
  }
  route("url", "the line on the member's page") { cell, context in
    cell.shared.map { Offer(person: cell.member, shared: $0).route(in: context.journal) }
  }
}

let strengthRowShape: Shape<StrengthRow> = Shape("a row of a team's strengths") {
  link("skill", "the skill") { row, _ in row.skill }
  list("cells", strengthCellShape, "one for each member that shares a line, in their order") { row, _ in
    row.table.columns.map { StrengthCell(member: $0.member, shared: $0.shared[row.skill]) }
  }
}

let strengthTableShape: Shape<StrengthTable> = Shape("the strengths of a team") {
  links("members", "the members that share lines: the columns") { table, _ in table.columns.map(\.member) }
  list("rows", strengthRowShape, "the skills that they share lines about") { table, context in
    context.journal.things(of: .skill).filter { skill in table.columns.contains { $0.shared[skill] != nil } }
      .map { StrengthRow(skill: $0, table: table) }
  }
}
