internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

// Adds what posts plan and promise, and what they say became of it. If the plan isn't shown, the journal has none of this.
extension GraphMaker {
  /// Adds what a post plans, promises, has done, and drops.
  mutating func addSteps(of index: PostIndex, _ id: String) {
    let followUps = site.journal.followUps
    for step in followUps.steps(of: index) {
      let place = entry(of: step).map { GraphPlace(site.journal[index].file, $0.text) }
      add(GraphEdge(type: step.kind == .step ? .next : .promise, from: id, to: self.id(of: step), place: place))
    }
    for step in followUps.steps(closedBy: index) {
      let place = step.closing.map { GraphPlace(site.journal[index].file, $0) }
      switch step.state {
      case .open: break
      case .done: add(GraphEdge(type: .done, from: id, to: self.id(of: step), place: place))
      case .dropped(_, let reason):
        add(GraphEdge(type: .dropped, from: id, to: self.id(of: step), place: place, label: reason))
      }
    }
  }

  /// The goal that a step serves, or whom a promise was made to.
  mutating func addEdges(of step: Step) {
    let (entry, file) = (entry(of: step), site.journal[step.post].file)
    if let goal = step.goal {
      add(GraphEdge(type: .towards, from: id(of: step), to: id(of: goal), place: place(of: entry?.goal, in: file)))
    }
    if let receiver = step.to {
      add(GraphEdge(type: .to, from: id(of: step), to: id(of: receiver), place: place(of: entry?.to, in: file)))
    }
  }

  private func id(of step: Step) -> String { step.graphID(in: site.journal[step.post]) }

  /// The step as its post says it.
  private func entry(of step: Step) -> StepEntry? {
    guard let fields = entries[site.journal[step.post].file]?.fields.followUp else { return nil }
    let all = fields.next + fields.promises
    return all.indices.contains(step.number - 1) ? all[step.number - 1] : nil
  }
}
