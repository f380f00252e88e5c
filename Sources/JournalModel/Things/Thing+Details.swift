extension Thing {
  /// The details of a level; `nil` for another kind of thing, and when there is nothing to say.
  package var levelDetail: LevelDetail? {
    if case .level(let detail)? = detail { detail } else { nil }
  }
  package var skillDetail: SkillDetail? {
    if case .skill(let detail)? = detail { detail } else { nil }
  }
  package var frameworkDetail: FrameworkDetail? {
    if case .framework(let detail)? = detail { detail } else { nil }
  }
  package var personDetail: PersonDetail? {
    if case .person(let detail)? = detail { detail } else { nil }
  }
  package var teamDetail: TeamDetail? {
    if case .team(let detail)? = detail { detail } else { nil }
  }
  package var goalDetail: GoalDetail? {
    if case .goal(let detail)? = detail { detail } else { nil }
  }
  package var questionDetail: QuestionDetail? {
    if case .question(let detail)? = detail { detail } else { nil }
  }
}
