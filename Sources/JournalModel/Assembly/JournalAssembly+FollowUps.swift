internal import Diagnostics
internal import FrontMatter

// The plans and promises of posts.
extension JournalAssembly {
  mutating func resolveFollowUps() {
    let planning = entries.indices.filter { entries[$0].fields.followUp != nil }
    guard !planning.isEmpty else { return }
    var followUps = FollowUps()
    for index in planning {
      guard let fields = entries[index].fields.followUp else { continue }
      let first = followUps.steps.count
      let file = entries[index].file
      for entry in fields.next {
        followUps.steps.append(step(entry, .step, of: index, number: followUps.steps.count - first + 1, in: file))
      }
      for entry in fields.promises {
        followUps.steps.append(step(entry, .promise, of: index, number: followUps.steps.count - first + 1, in: file))
      }
      if followUps.steps.count > first { followUps.places[PostIndex(index)] = first..<followUps.steps.count }
    }
    // The first later post that names a step closes it.
    for index in planning.reversed() { close(followUps: &followUps, byPost: index) }
    journal.followUps = followUps
  }

  private mutating func step(
    _ entry: StepEntry, _ kind: Step.Kind, of index: Int, number: Int, in file: String
  ) -> Step {
    Step(
      post: PostIndex(index), kind: kind, number: number, text: entry.text.value, by: entry.by,
      goal: entry.goal.flatMap { goal($0, in: file) },
      to: entry.to.flatMap { receiver($0, in: file) })
  }

  /// A goal that only a step names gets a page, but not where the plan is hidden: that page would tell of it.
  private mutating func goal(_ name: Located<String>, in file: String) -> ThingIndex? {
    showsPlan ? find([name], .goal, in: file).first : catalogue.find(name.value, .goal)
  }

  /// The person, team or level that a promise is made to.
  private mutating func receiver(_ name: Located<String>, in file: String) -> ThingIndex? {
    let kinds: [ThingKind] = [.person, .team, .level]
    for kind in kinds { if let found = catalogue.find(name.value, kind) { return found } }
    if kinds.contains(where: { catalogue.isWithheld(name.value, $0) }) { return nil }
    if nearest(to: name.value, among: catalogue.studentNames) != nil {
      problems.add(.nearStudent(name, file: file))
    } else {
      let near = nearest(to: name.value, among: kinds.flatMap { catalogue.names(of: $0) })
      problems.add(.unknownReceiver(name, file: file, nearest: near))
    }
    return nil
  }

  /// Records what a post says became of earlier steps.
  private mutating func close(followUps: inout FollowUps, byPost index: Int) {
    guard let fields = entries[index].fields.followUp, fields.done != nil || fields.dropped != nil else { return }
    guard entries[index].fields.follows != nil else {
      if let done = fields.done { problems.add(.closesNothing("done", done, file: entries[index].file)) }
      if let dropped = fields.dropped { problems.add(.closesNothing("dropped", dropped, file: entries[index].file)) }
      return
    }
    // A followed post that is withheld or unknown has no steps here.
    guard let followed = journal.posts[index].follows else { return }
    if let later = fields.done?.position ?? fields.dropped?.position,
      journal.posts[index].date.day < journal.posts[followed.value].date.day
    {
      problems.add(.closesLaterPost(journal.posts[followed.value].title, file: entries[index].file, at: later))
      return
    }
    var closing = StepClosing(
      of: take(&followUps), byPost: index, chain: chain(from: index), file: entries[index].file)
    closing.close(done: fields.done, dropped: fields.dropped, title: { journal.posts[$0].title })
    problems.add(closing.problems)
    followUps = closing.followUps
  }

  /// Handed over, not copied, so that closing changes the steps in place.
  private func take(_ followUps: inout FollowUps) -> FollowUps {
    defer { followUps = FollowUps() }
    return followUps
  }

  /// The posts that the post takes up, the nearest first, and whether a withheld or unknown one ends them.
  private func chain(from index: Int) -> (posts: [PostIndex], isCut: Bool) {
    var posts: [PostIndex] = []
    var seen: Set<PostIndex> = []
    var post = index
    while let next = journal.posts[post].follows, next.value != index, seen.insert(next).inserted {
      posts.append(next)
      post = next.value
    }
    return (posts, journal.posts[post].follows == nil && entries[post].fields.follows != nil)
  }
}
