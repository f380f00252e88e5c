/// The details that only one kind of thing has, with every name resolved. They're separate from `Thing`, so that tags and sources cost
/// nothing.
package indirect enum ThingDetail: Sendable, Equatable {
  case level(LevelDetail)
  case skill(SkillDetail)
  case framework(FrameworkDetail)
  case person(PersonDetail)
  case team(TeamDetail)
  case goal(GoalDetail)
  case question(QuestionDetail)
}
