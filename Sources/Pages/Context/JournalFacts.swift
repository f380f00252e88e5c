internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly

/// What is counted and looked up in a journal once, since many pages ask for it.
package struct JournalFacts: Sendable {
  /// By `ThingIndex`: where a thing stands among all as lists have them.
  let listPlaces: [Int]
  let seriesParts: SeriesParts
  let years: [JournalYear]
  /// Where charts lead.
  let archivePlaces: ArchivePlaces
  /// Which parts of the leadership model the journal uses.
  package let modelUse: ModelUse
  let stepTargets: StepTargets
  let askedQuestions: AskedQuestions
  let evidenceUses: EvidenceUses

  init(of journal: Journal) {
    var places = [Int](repeating: 0, count: journal.things.count)
    let listed = ThingKind.allCases.flatMap { journal.things(of: $0) }
    for (place, thing) in listed.enumerated() { places[thing.value] = place }
    listPlaces = places
    seriesParts = SeriesParts(in: journal)
    years = JournalYear.all(of: journal.posts)
    archivePlaces = ArchivePlaces(of: journal.posts)
    modelUse = ModelUse(of: journal)
    stepTargets = StepTargets(of: journal)
    askedQuestions = AskedQuestions(in: journal)
    evidenceUses = EvidenceUses(in: journal)
  }
}
