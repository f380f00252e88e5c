internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

// Adds what things say in their front matter.
extension GraphMaker {
  mutating func addEdges(of index: ThingIndex) {
    let thing = site.journal[index]
    guard let described = thing.described else {
      // Some levels without files have a known level that they support.
      return connect(.supports, from: thing.graphID, to: list(thing.supports), named: [], .level, in: nil)
    }
    let (id, fields, file) = (thing.graphID, described.fields, thing.graphFile)
    let type: GraphEdge.Kind = thing.kind == .question ? .for : .level
    connect(type, from: id, to: thing.levels, named: fields.levels, .level, in: file)
    connect(.supports, from: id, to: list(thing.supports), named: list(fields.supports), .level, in: file)
    switch thing.detail {
    case .level(let level): connect(.needs, from: id, to: level.needs, named: fields.level.needs, .skill, in: file)
    case .team(let team): connect(.member, from: id, to: team.members, named: fields.team.members, .person, in: file)
    case .goal(let goal): addEdges(of: goal, id, fields, file)
    case .skill(let skill): addEdges(of: skill, id, fields, file)
    case .person(let person): addEdges(of: person, id)
    case .framework(let framework): addItems(of: framework, thing)
    case .question(let question): addAsker(of: question, id, fields, file)
    case nil: break
    }
    if thing.kind == .tag { addRelations(ofTag: index, id, fields, file) }
    addLinks(of: .thing(index), body: described.body, file: file)
  }

  private mutating func addEdges(of goal: GoalDetail, _ id: String, _ fields: ThingFields, _ file: String?) {
    connect(.team, from: id, to: list(goal.team), named: list(fields.goal.team), .team, in: file)
    connect(.person, from: id, to: list(goal.person), named: list(fields.goal.person), .person, in: file)
    connect(.leverages, from: id, to: goal.leverages, named: fields.goal.leverages, .skill, in: file)
    connect(.grows, from: id, to: goal.grows, named: fields.goal.grows, .skill, in: file)
    connect(to: goal.framework, from: id, named: fields.frameworkItems, in: file)
  }

  private mutating func addEdges(of skill: SkillDetail, _ id: String, _ fields: ThingFields, _ file: String?) {
    connect(to: skill.framework, from: id, named: fields.frameworkItems, in: file)
    for look in skill.looksLike {
      let name = fields.skill.looksLike.first { names.find($0.level.value, .level) == look.level }?.level
      add(
        GraphEdge(
          type: .looksLike, from: id, to: self.id(of: look.level), place: place(of: name, in: file),
          label: look.text.isEmpty ? nil : look.text))
    }
  }

  /// A post that is named as the asker asks the question itself.
  private mutating func addAsker(of question: QuestionDetail, _ id: String, _ fields: ThingFields, _ file: String?) {
    guard case .thing(let asker)? = question.from else { return }
    add(
      GraphEdge(type: .askedBy, from: id, to: self.id(of: asker), place: place(of: fields.question.from, in: file)))
  }

  /// A relation that two tags both name is told from each of the two texts.
  private mutating func addRelations(ofTag index: ThingIndex, _ id: String, _ fields: ThingFields, _ file: String?) {
    let related = site.journal.relations(ofTag: index)
    func named(_ tags: [ThingIndex], by found: [Located<String>]) -> [ThingIndex] {
      tags.filter { tag in found.contains { names.find($0.value, .tag) == tag } }
    }
    let opposite = list(fields.tag.opposite)
    connect(.opposite, from: id, to: named(related.opposites, by: opposite), named: opposite, .tag, in: file)
    connect(.see, from: id, to: named(related.see, by: fields.tag.see), named: fields.tag.see, .tag, in: file)
  }

  private mutating func addItems(of framework: FrameworkDetail, _ thing: Thing) {
    let entries = thing.described?.fields.framework.items ?? []
    for item in framework.items {
      let title = entries.first { $0.title.value == item.title }?.title
      add(
        GraphEdge(
          type: .item, from: thing.graphID, to: thing.graphID(of: item), place: place(of: title, in: thing.graphFile)))
    }
  }

  /// What a person shares from their own reflection, without its place, because the rest of that file is private.
  private mutating func addEdges(of person: PersonDetail, _ id: String) {
    for line in person.shared {
      let skill = self.id(of: line.skill)
      if let offer = line.offer { add(GraphEdge(type: .offers, from: id, to: skill, label: offer)) }
      var seen: Set<PostIndex> = []
      for case let post? in line.evidence.map(\.post) where seen.insert(post).inserted {
        add(GraphEdge(type: .evidence, from: id, to: self.id(of: post), skill: skill))
      }
    }
  }

  private func list<Value>(_ value: Value?) -> [Value] { value.map { [$0] } ?? [] }
}
