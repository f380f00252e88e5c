internal import Diagnostics
internal import FrontMatter
internal import Letters

/// Finds which steps a post's `done` and `dropped` mean, and closes those that are open.
struct StepClosing {
  private(set) var followUps: FollowUps
  private(set) var problems: [Diagnostic] = []
  private let post: PostIndex
  private let file: String
  /// The posts that this one takes up, the nearest first.
  private let chain: [PostIndex]
  /// Whether the chain ends at a missing post, whose steps are unknown.
  private let isCut: Bool
  /// The steps that this post speaks of, in both fields.
  private var named: Set<Int> = []

  init(of followUps: FollowUps, byPost index: Int, chain: (posts: [PostIndex], isCut: Bool), file: String) {
    self.followUps = followUps
    post = PostIndex(index)
    (self.chain, isCut) = (chain.posts, chain.isCut)
    self.file = file
  }

  /// - Parameter title: of the post with that place.
  mutating func close(done: Located<DoneEntry>?, dropped: Located<DroppedEntry>?, title: (Int) -> String) {
    guard let followed = chain.first else { return }
    let places = followUps.places[followed].map(Array.init) ?? []
    if let done {
      switch done.value {
      case .all:
        if places.isEmpty { problems.append(.noSteps("done", done, title(followed.value), file: file)) }
        close(places, as: .done(by: post), saidAt: done)
      case .some(let names):
        for name in names where hasSteps("done", name, places, title(followed.value)) {
          if let place = place(name, places, title(followed.value)) {
            close([place], as: .done(by: post), saidAt: name)
          }
        }
      }
    }
    guard let dropped else { return }
    switch dropped.value {
    case .all(let reason):
      if places.isEmpty { problems.append(.noSteps("dropped", dropped, title(followed.value), file: file)) }
      close(places.filter { !named.contains($0) }, as: .dropped(by: post, reason: reason), saidAt: dropped)
    case .some(let lines):
      for line in lines where hasSteps("dropped", line.name, places, title(followed.value)) {
        guard let place = place(line.name, places, title(followed.value)) else { continue }
        if named.contains(place) {
          problems.append(.doneAndDropped(line.name, followUps.steps[place].text, file: file))
        } else {
          close([place], as: .dropped(by: post, reason: line.reason), saidAt: line.name)
        }
      }
    }
  }

  /// Numbers count the followed post's steps; a text may name a step further back as well.
  private mutating func hasSteps(
    _ field: String, _ name: Located<StepName>, _ places: [Int], _ title: String
  ) -> Bool {
    var all = !places.isEmpty
    if case .text = name.value { all = all || isCut || chain.contains { followUps.places[$0] != nil } }
    if !all { problems.append(.noSteps(field, name, title, file: file)) }
    return all
  }

  private mutating func close<Value>(_ places: [Int], as state: Step.State, saidAt words: Located<Value>) {
    for place in places {
      named.insert(place)
      guard followUps.steps[place].state == .open else { continue }
      followUps.steps[place].state = state
      followUps.steps[place].closing = Located(post, at: words.position, length: words.length)
      followUps.closed[post, default: []].append(place)
    }
    followUps.closed[post]?.sort()
  }

  private mutating func place(_ name: Located<StepName>, _ places: [Int], _ title: String) -> Int? {
    switch name.value {
    case .number(let number):
      if places.indices.contains(number - 1) { return places[number - 1] }
      problems.append(.noStepOfNumber(number, name, of: places.count, title, file: file))
      return nil
    case .text(let text): return place(text, name, title)
    }
  }

  /// The step with that text, or the only one that begins so; the nearest post of the chain that has one decides.
  private mutating func place(_ text: String, _ name: Located<StepName>, _ title: String) -> Int? {
    let key = foldedKey(text)
    for post in chain {
      let places = followUps.places[post].map(Array.init) ?? []
      let keys = places.map { foldedKey(followUps.steps[$0].text) }
      let same = places.indices.filter { keys[$0] == key }
      let found = same.isEmpty ? places.indices.filter { keys[$0].hasPrefix(key) } : same
      if found.count == 1 { return places[found[0]] }
      if found.count > 1 {
        problems.append(.ambiguousStep(text, name, count: found.count, file: file))
        return nil
      }
    }
    if isCut { return nil }
    let texts = chain.flatMap { followUps.steps(of: $0).map(\.text) }
    problems.append(.unknownStep(text, name, title, file: file, nearest: nearest(to: text, among: texts)))
    return nil
  }
}
