internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// A line of a self-reflection that a person shares.
struct Offer: Sendable {
  let person: ThingIndex
  let shared: SharedSkill

  /// `nil` for a line that is not there.
  init?(_ line: SharedReflection, in journal: Journal) {
    guard let shared = journal.shared(line) else { return nil }
    self.init(person: line.person, shared: shared)
  }

  init(person: ThingIndex, shared: SharedSkill) {
    self.person = person
    self.shared = shared
  }

  /// Where it stands on the person's page.
  func anchor(in journal: Journal) -> String { "_skill-\(journal[shared.skill].id)" }
  func route(in journal: Journal) -> String { "\(journal[person].route)#\(anchor(in: journal))" }
}

let evidenceShape: Shape<Evidence> = Shape("a piece of evidence") {
  text("text", "its words; of a post its title") { piece, _ in piece.text }
  card("post", "the post, if it is one") { piece, _ in piece.post }
}

let offerShape: Shape<Offer> = Shape("a shared strength") {
  link("person", "who shares it") { offer, _ in offer.person }
  link("skill", "the skill") { offer, _ in offer.shared.skill }
  link("level", "the first level the person belongs to") { offer, context in
    context.journal[offer.person].levels.first
  }
  text("now", "how the person does now") { offer, _ in offer.shared.now }
  text("offer", "what the person can do for others") { offer, _ in offer.shared.offer }
  list("evidence", evidenceShape, "what it rests on: posts and texts") { offer, _ in offer.shared.evidence }
  text("date", "the day of the self-reflection in words") { offer, context in
    context.words.dates.long(offer.shared.date)
  }
  text("iso_date", "the same for machines") { offer, _ in offer.shared.date.description }
  text("anchor", "its id on the person's page") { offer, context in offer.anchor(in: context.journal) }
  route("url", "its place on the person's page") { offer, context in offer.route(in: context.journal) }
}
