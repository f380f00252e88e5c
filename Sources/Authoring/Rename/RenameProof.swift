internal import Diagnostics
internal import Disk
internal import SiteAssembly

/// Puts the journal together as it would be afterwards, and compares who is connected with whom: nothing but the name may differ.
struct RenameProof {
  private let plan: RenamePlan
  private let name: RenamedName
  private let before: JournalState

  init(_ plan: RenamePlan, _ name: RenamedName, of before: JournalState) {
    (self.plan, self.name, self.before) = (plan, name, before)
  }

  func check(at moment: BuildOptions.Moment, jobs: Int) async throws(Problems) {
    let after = try await JournalState(try changedFiles(), at: moment, jobs: jobs)
    let (old, new) = (connections(before.graph, renaming: true), connections(after.graph, renaming: false))
    if let lost = old.first(where: { new[$0.key] != $0.value }) {
      throw Problems([.renameChangesMore(plan.target.file ?? plan.target.id, lost.key)])
    }
    if let added = new.first(where: { old[$0.key] == nil }) {
      throw Problems([.renameChangesMore(plan.target.file ?? plan.target.id, added.key)])
    }
    let known = Dictionary(grouping: before.site.warnings, by: \.code).mapValues(\.count)
    for (code, found) in Dictionary(grouping: after.site.warnings, by: \.code) where found.count > known[code] ?? 0 {
      throw Problems(found.map { Diagnostic(.error, code, file: $0.file, message: $0.message, hint: $0.hint) })
    }
  }

  private func changedFiles() throws(Problems) -> JournalFiles {
    var (contents, moves) = ([String: [UInt8]](), [String: String]())
    for change in plan.changes { contents[plan.newPath(of: change.path)] = change.after }
    let files = before.files
    let texts = files.posts + files.things.map(\.path) + files.selfReflections.map(\.path)
    for path in texts + files.media.suggestions {
      let new = plan.newPath(of: path)
      guard new != path else { continue }
      moves[path] = new
      guard contents[new] == nil, texts.contains(path) else { continue }
      do throws(Diagnostic) { contents[new] = try files.folder.readFile(path) } catch { throw Problems([error]) }
    }
    return try files.with(changes: contents, moves: moves)
  }

  /// Every node and edge as a line, with how often it is there; places move and are left out, and so are titles that change.
  private func connections(_ graph: JournalGraph, renaming: Bool) -> [String: Int] {
    let kind = plan.target.kindWord
    let (oldID, newID) = ("\(kind):\(name.oldID)", "\(kind):\(name.newID)")
    func id(_ id: String) -> String { renaming && id == oldID ? newID : id }
    var lines: [String: Int] = [:]
    for node in graph.nodes {
      let title = id(node.id) == newID ? "" : node.title
      lines[
        [id(node.id), title, node.date, node.language, node.status, node.personKind, node.audience]
          .map { $0 ?? "" }.joined(separator: " | "), default: 0] += 1
    }
    for edge in graph.edges {
      let label = edge.to == oldID || edge.to == newID ? nil : edge.label
      lines[
        [
          edge.type.rawValue, id(edge.from), id(edge.to), label, edge.part.map(String.init), edge.locator,
          edge.skill.map(id),
        ]
        .map { $0 ?? "" }.joined(separator: " | "), default: 0] += 1
    }
    return lines
  }
}
