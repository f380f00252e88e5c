internal import Diagnostics
internal import JournalModel

// What things say in their front matter.
extension GraphMaker {
  mutating func addEdges(of index: ThingIndex) {
    let thing = site.journal[index]
    guard let described = thing.described else { return }
    let (id, fields, file) = (thing.graphID, described.fields, thing.graphFile)
    let type: GraphEdge.Kind = thing.kind == .question ? .for : .level
    connect(type, from: id, to: thing.levels, named: fields.levels + fields.askedLevels, .level, in: file)
    connect(.supports, from: id, to: list(thing.supports), named: list(fields.supports), .level, in: file)
    switch thing.detail {
    case .level(let level): connect(.needs, from: id, to: level.needs, named: fields.skills, .skill, in: file)
    case .team(let team): connect(.member, from: id, to: team.members, named: [], .person, in: file)
    case .goal(let goal): addEdges(of: goal, id, fields, file)
    case .skill(let skill): connect(to: skill.framework, from: id, in: file)
    case .person(let person): addEdges(of: person, id)
    case .framework(let framework):
      for item in framework.items { add(GraphEdge(type: .item, from: id, to: thing.graphID(of: item))) }
    case .question, nil: break
    }
    addLinks(of: .thing(index), body: described.body, file: file)
  }

  private mutating func addEdges(of goal: GoalDetail, _ id: String, _ fields: ThingFields, _ file: String?) {
    connect(.team, from: id, to: list(goal.team), named: [], .team, in: file)
    connect(.person, from: id, to: list(goal.person), named: [], .person, in: file)
    connect(.leverages, from: id, to: goal.leverages, named: fields.skills, .skill, in: file)
    connect(.grows, from: id, to: goal.grows, named: [], .skill, in: file)
    connect(to: goal.framework, from: id, in: file)
  }

  /// What a person shares of the own reflection. Where it stands is not told: the rest of that file is private.
  private mutating func addEdges(of person: PersonDetail, _ id: String) {
    for line in person.shared {
      let skill = self.id(of: line.skill)
      if let offer = line.offer { add(GraphEdge(type: .offers, from: id, to: skill, label: offer)) }
      for case let post? in line.evidence.map(\.post) {
        add(GraphEdge(type: .evidence, from: id, to: self.id(of: post), skill: skill))
      }
    }
  }

  mutating func connect(to items: [FrameworkItemIndex], from: String, in file: String?) {
    for item in items {
      guard let to = id(of: item) else { continue }
      add(GraphEdge(type: .framework, from: from, to: to))
    }
  }

  private func list<Value>(_ value: Value?) -> [Value] { value.map { [$0] } ?? [] }
}
