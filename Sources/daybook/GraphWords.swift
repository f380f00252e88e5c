internal import Authoring
internal import FrontMatter

/// The names of a graph's parts in its summary.
enum GraphWords {
  static func name(of count: Int, kind: String) -> String {
    count == 1 ? kind : ThingKind(rawValue: kind)?.folder ?? kind + "s"
  }

  static func meaning(of edge: GraphEdge.Kind) -> String {
    switch edge {
    case .author: "who wrote a post"
    case .tag: "themes of posts"
    case .level: "levels of posts, people, teams, goals, and skills"
    case .series: "posts that are part of a series"
    case .source: "sources that a post cites"
    case .asks: "questions that a post asks"
    case .answers: "questions that a post answers"
    case .skill: "skills that a post is about"
    case .goal: "goals that a post is about"
    case .framework: "framework items that a post, skill, or goal names"
    case .follows: "posts that follow another post"
    case .link: "links in the texts"
    case .for: "levels that a question is for"
    case .supports: "levels and goals that support a level"
    case .needs: "skills that a level needs"
    case .member: "people in a team"
    case .team: "goals of a team"
    case .person: "goals of one person"
    case .leverages: "skills that a goal uses"
    case .grows: "skills that a goal builds"
    case .offers: "skills in which a person offers help"
    case .evidence: "posts that show what a person can do"
    case .looksLike: "what a skill looks like at a level"
    case .item: "items of a framework"
    case .askedBy: "questions from a person, team, level, or series"
    case .opposite: "themes that are the opposite of another"
    case .see: "themes related to another"
    case .next: "steps that a post plans"
    case .promise: "promises that a post makes"
    case .towards: "goals that a step serves"
    case .to: "promises made to a person, team, or level"
    case .done: "steps and promises that a post says are done"
    case .dropped: "steps and promises that a post gives up"
    }
  }
}
