internal import JournalModel
internal import SiteAssembly
internal import Templates

/// For each goal the steps towards it, for each person, team and level the promises made to them; nothing in a build whose readers
/// may not see the plan.
struct StepTargets: Sendable {
  /// Places in `FollowUps.steps`: what is open, then the rest; of both the newest post first.
  private var places: [ThingIndex: [Int]] = [:]

  init(of journal: Journal) {
    guard journal.showsPlan else { return }
    let steps = journal.followUps.steps
    let open = steps.indices.filter { steps[$0].state == .open }
    let closed = steps.indices.filter { steps[$0].state != .open }
    for place in open + closed {
      for target in [steps[place].goal, steps[place].to] {
        if let target { places[target, default: []].append(place) }
      }
    }
  }

  subscript(target: ThingIndex) -> [Int] { places[target] ?? [] }
}

extension SiteViews {
  private static let stepsOnPage = 20

  /// At most twenty; the post of each has the rest.
  func steps(for target: ThingIndex) -> Value {
    let places = stepTargets[target]
    if places.isEmpty { return .none }
    return steps(places.prefix(Self.stepsOnPage).map { site.journal.followUps.steps[$0] })
  }
}
