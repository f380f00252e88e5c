package import FrontMatter

/// What posts planned and promised, and what later posts say became of it; empty in a journal without such fields.
package struct FollowUps: Sendable, Equatable {
  /// By post, newest first, then by number.
  package var steps: [Step] = []
  /// For each post with steps, their places in `steps`.
  var places: [PostIndex: Range<Int>] = [:]
  /// For each post that says what became of steps, their places.
  var closed: [PostIndex: [Int]] = [:]

  package var isEmpty: Bool { steps.isEmpty }

  /// The steps and promises of a post by their numbers.
  package func steps(of post: PostIndex) -> ArraySlice<Step> { places[post].map { steps[$0] } ?? [] }

  /// The steps that were done or dropped by what the post says, in the order of `steps`.
  package func steps(closedBy post: PostIndex) -> [Step] { (closed[post] ?? []).map { steps[$0] } }

  /// The steps towards a goal, newest post first.
  package func steps(towards goal: ThingIndex) -> [Step] { steps.filter { $0.goal == goal } }

  /// The promises made to a person, team or level, newest post first.
  package func promises(to thing: ThingIndex) -> [Step] { steps.filter { $0.to == thing } }

  package var open: [Step] { steps.filter { $0.state == .open } }
}

/// One thing that a post means to do next, or promises.
package struct Step: Sendable, Equatable {
  package enum Kind: Sendable { case step, promise }

  package enum State: Sendable, Equatable {
    case open
    case done(by: PostIndex)
    case dropped(by: PostIndex, reason: String)
  }

  package var post: PostIndex
  package var kind: Kind
  /// From 1 in its post: steps, then promises.
  package var number: Int
  package var text: String
  /// The day it is meant to be done.
  package var by: CalendarDay?
  /// The goal that a step serves.
  package var goal: ThingIndex?
  /// The person, team or level that a promise was made to.
  package var to: ThingIndex?
  package var state = State.open
  /// The post that closed it, at the words there that say so.
  package var closing: Located<PostIndex>?
}
