internal import FrontMatter
internal import JournalModel

/// Which parts of the leadership model a journal uses: a sentence on how to fill an empty part stands only where the part is used.
package struct ModelUse: Sendable {
  /// Whether a skill has a file.
  let skills: Bool
  /// Whether a level names skills that it needs.
  let needs: Bool
  let goals: Bool
  let questions: Bool
  /// Whether somebody shares a strength in this build.
  package let strengths: Bool

  init(of journal: Journal) {
    func isDescribed(_ kind: ThingKind) -> Bool {
      journal.things(of: kind).contains { journal[$0].described != nil }
    }
    skills = isDescribed(.skill)
    needs = journal.things(of: .level).contains { journal[$0].levelDetail?.needs.isEmpty == false }
    goals = isDescribed(.goal)
    questions = isDescribed(.question)
    strengths = journal.things(of: .person).contains { journal[$0].personDetail?.shared.isEmpty == false }
  }
}
