internal import Diagnostics
internal import FrontMatter

// Details from the files of skills, people, teams, and levels.
extension JournalAssembly {
  /// Each thing's own side of its relations; `relateThings` adds the other.
  mutating func resolveDetails() {
    for index in catalogue.things.indices {
      guard let described = catalogue.things[index].described else { continue }
      guard let detail = detail(of: described, at: ThingIndex(index)) else { continue }
      catalogue.update(ThingIndex(index)) { $0.detail = detail }
    }
  }

  private mutating func detail(of thing: DescribedThing, at index: ThingIndex) -> ThingDetail? {
    let (fields, file) = (thing.fields, thing.file)
    switch fields.kind {
    case .level:
      if fields.level.needs.isEmpty { return nil }
      return .level(LevelDetail(needs: find(fields.level.needs, .skill, in: file)))
    case .skill:
      if fields.frameworkItems.isEmpty && fields.skill.looksLike.isEmpty { return nil }
      return .skill(
        SkillDetail(
          framework: items(fields.frameworkItems, in: file), looksLike: looks(fields.skill.looksLike, in: file)))
    case .person:
      return fields.person.kind.flatMap { $0.value == .person ? nil : .person(PersonDetail(kind: $0.value)) }
    case .team: return .team(TeamDetail(members: find(fields.team.members, .person, in: file)))
    case .goal: return .goal(goal(fields, in: file))
    case .tag, .series, .source, .question, .framework, .page: return nil
    }
  }

  private mutating func looks(_ lines: [LevelDescription], in file: String) -> [LevelText] {
    var found: [LevelText] = []
    for line in lines {
      guard let level = known(line.level, .level, in: file) else { continue }
      if found.contains(where: { $0.level == level }) {
        problems.add(.sameLevelTwice(line.level, file: file))
      } else {
        found.append(LevelText(level: level, text: line.text))
      }
    }
    return found
  }

  private mutating func goal(_ described: ThingFields, in file: String) -> GoalDetail {
    let fields = described.goal
    if let person = fields.person, fields.team != nil { problems.add(.goalOfTwo(person, file: file)) }
    return GoalDetail(
      team: fields.team.flatMap { known($0, .team, in: file) },
      person: fields.person.flatMap { known($0, .person, in: file) },
      leverages: find(fields.leverages, .skill, in: file), grows: find(fields.grows, .skill, in: file),
      framework: items(described.frameworkItems, in: file), checks: oldestFirst(fields.checks),
      status: fields.status?.value ?? .open, by: fields.by?.value.day)
  }

  /// By day; of one day in the order of the file.
  private func oldestFirst(_ checks: [GoalCheck]) -> [GoalCheck] {
    checks.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// The thing of that name, which must be there; `nil`, without a word, for a withheld one.
  mutating func known(_ name: Located<String>, _ kind: ThingKind, in file: String) -> ThingIndex? {
    if let found = catalogue.find(name.value, kind) { return found }
    if catalogue.isWithheld(name.value, kind) { return nil }
    let near = nearest(to: name.value, among: catalogue.names(of: kind))
    problems.add(.unknownThing(name, kind: kind, file: file, nearest: near))
    return nil
  }
}
