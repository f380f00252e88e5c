/// One change of a place, after which no page there leads to a file that isn't there.
enum CarryStep: Hashable, Sendable {
  case put(CarryPlan.File)
  /// A page that says it will be here in a moment: another one, which comes first, leads to it.
  case stub(String)
}
