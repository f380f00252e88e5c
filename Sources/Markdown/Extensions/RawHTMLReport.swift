internal import Diagnostics

/// The HTML omitted from a text: one report per text, with the first place.
struct RawHTMLReport {
  var tags = 0
  var position: Position?
  var length = 1

  var problem: BodyProblem? {
    position.map { BodyProblem(kind: .rawHTML(tags: tags), position: $0, length: length) }
  }

  mutating func add(_ count: Int, at position: Position, length: Int) {
    guard count > 0 else { return }
    if self.position == nil { (self.position, self.length) = (position, length) }
    tags += count
  }
}
