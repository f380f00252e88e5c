internal import FrontMatter

// The last step: each relation's other end, in the order in which things are listed.
extension JournalAssembly {
  mutating func relateThings() {
    sortOwnLists()
    relateItems()
    for index in journal.things(of: .question) { relateQuestion(index) }
    for index in journal.things(of: .person) { relatePerson(index) }
    for index in journal.things(of: .team) { relateTeam(index) }
    for index in journal.things(of: .goal) { relateGoal(index) }
    for index in journal.things(of: .skill) {
      for item in journal[index].skillDetail?.framework ?? [] { update(item) { $0.skills.append(index) } }
    }
    for index in journal.things(of: .level) {
      for skill in journal[index].levelDetail?.needs ?? [] { updateSkill(skill) { $0.neededBy.append(index) } }
    }
    for index in journal.things(of: .level) { gatherOffers(for: index) }
  }

  /// Lists that files give in their own order are sorted in the order of the things.
  private mutating func sortOwnLists() {
    guard journal.things.contains(where: { $0.detail != nil }) else { return }
    var ranks = [Int](repeating: 0, count: journal.things.count)
    for kind in ThingKind.allCases {
      for (rank, index) in journal.things(of: kind).enumerated() { ranks[index.value] = rank }
    }
    func sort(_ list: inout [ThingIndex]) { list.sort { ranks[$0.value] < ranks[$1.value] } }
    for index in journal.things.indices {
      switch journal.things[index].detail {
      case .level(var level)?:
        sort(&level.needs)
        journal.things[index].detail = .level(level)
      case .skill(var skill)?:
        skill.looksLike.sort { ranks[$0.level.value] < ranks[$1.level.value] }
        journal.things[index].detail = .skill(skill)
      case .person(var person)?:
        person.shared.sort { ranks[$0.skill.value] < ranks[$1.skill.value] }
        journal.things[index].detail = .person(person)
      case .team(var team)?:
        sort(&team.members)
        journal.things[index].detail = .team(team)
      case .goal(var goal)?:
        sort(&goal.leverages)
        sort(&goal.grows)
        journal.things[index].detail = .goal(goal)
      case .framework?, .question?, nil: break
      }
    }
  }

  /// The posts of each item.
  private mutating func relateItems() {
    guard catalogue.names.hasItems else { return }
    var posts: [FrameworkItemIndex: [PostIndex]] = [:]
    for index in journal.posts.indices where !journal.posts[index].framework.isEmpty {
      for item in journal.posts[index].framework { posts[item, default: []].append(PostIndex(index)) }
    }
    for (item, found) in posts { update(item) { $0.posts = found } }
  }

  private mutating func relateQuestion(_ index: ThingIndex) {
    let question = journal[index]
    let until = question.described?.fields.question.until?.value.day
    let answering = question.posts.filter { journal[$0].answers.contains(index) }
    let isOver = until.map { $0 < publication.now.day } ?? false
    let status: QuestionStatus = !answering.isEmpty ? .answered : isOver ? .closed : .open
    journal.things[index.value].detail = .question(
      QuestionDetail(
        from: question.questionDetail?.from, asking: question.posts.filter { journal[$0].asks.contains(index) },
        answering: answering, until: until,
        status: status))
    for level in question.levels {
      updateLevel(level) { status == .open ? $0.openQuestions.append(index) : $0.settledQuestions.append(index) }
    }
  }

  private mutating func relatePerson(_ index: ThingIndex) {
    for level in journal[index].levels { updateLevel(level) { $0.members.append(index) } }
    for (number, shared) in (journal[index].personDetail?.shared ?? []).enumerated() {
      updateSkill(shared.skill) { $0.offeredBy.append(SharedReflection(person: index, number: number)) }
    }
  }

  private mutating func relateTeam(_ index: ThingIndex) {
    for level in journal[index].levels { updateLevel(level) { $0.teams.append(index) } }
    for person in journal[index].teamDetail?.members ?? [] { updatePerson(person) { $0.teams.append(index) } }
  }

  private mutating func relateGoal(_ index: ThingIndex) {
    if journal[index].detail == nil { journal.things[index.value].detail = .goal(GoalDetail()) }
    if let level = journal[index].supports { updateLevel(level) { $0.goalsFor.append(index) } }
    guard let goal = journal[index].goalDetail else { return }
    if let team = goal.team { updateTeam(team) { $0.goals.append(index) } }
    if let person = goal.person { updatePerson(person) { $0.goals.append(index) } }
    for skill in goal.leverages { updateSkill(skill) { $0.leveragedBy.append(index) } }
    for skill in goal.grows { updateSkill(skill) { $0.grownBy.append(index) } }
    for item in goal.framework { update(item) { $0.goals.append(index) } }
  }

  /// Gathers what the level's supporters offer of the skills it needs.
  private mutating func gatherOffers(for index: ThingIndex) {
    let supporters = journal[index].supportedBy
    guard !supporters.isEmpty, let needs = journal[index].levelDetail?.needs, !needs.isEmpty else { return }
    let offers = needs.flatMap { skill in
      (journal[skill].skillDetail?.offeredBy ?? []).filter { line in
        journal.shared(line)?.offer != nil && journal[line.person].levels.contains(where: supporters.contains)
      }
    }
    if !offers.isEmpty { updateLevel(index) { $0.offers = offers } }
  }
}

// A detail is moved from its place while it changes, so that its lists grow without copying.
extension JournalAssembly {
  private mutating func updateLevel(_ index: ThingIndex, _ change: (inout LevelDetail) -> Void) {
    update(index, journal[index].levelDetail ?? LevelDetail(), ThingDetail.level, change)
  }

  private mutating func updateSkill(_ index: ThingIndex, _ change: (inout SkillDetail) -> Void) {
    update(index, journal[index].skillDetail ?? SkillDetail(), ThingDetail.skill, change)
  }

  private mutating func updatePerson(_ index: ThingIndex, _ change: (inout PersonDetail) -> Void) {
    update(index, journal[index].personDetail ?? PersonDetail(), ThingDetail.person, change)
  }

  private mutating func updateTeam(_ index: ThingIndex, _ change: (inout TeamDetail) -> Void) {
    update(index, journal[index].teamDetail ?? TeamDetail(), ThingDetail.team, change)
  }

  private mutating func update<Detail>(
    _ index: ThingIndex, _ detail: Detail, _ wrapped: (Detail) -> ThingDetail, _ change: (inout Detail) -> Void
  ) {
    var detail = detail
    journal.things[index.value].detail = nil
    change(&detail)
    journal.things[index.value].detail = wrapped(detail)
  }

  private mutating func update(_ item: FrameworkItemIndex, _ change: (inout FrameworkItem) -> Void) {
    guard var detail = journal[item.framework].frameworkDetail else { return }
    journal.things[item.framework.value].detail = nil
    change(&detail.items[item.item])
    journal.things[item.framework.value].detail = .framework(detail)
  }
}
