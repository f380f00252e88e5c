extension ThingKind {
  package var traits: KindTraits {
    switch self {
    case .tag: .tag
    case .level: .level
    case .person: .person
    case .series: .series
    case .source: .source
    case .question: .question
    case .goal: .goal
    case .skill: .skill
    case .team: .team
    case .framework: .framework
    case .page: .page
    }
  }
}
