/// The journal on show: the one place of a preview that changes. Whoever asks waits for the look that is going on.
actor PreviewSession {
  private var journal: PreviewJournal
  private var watchers: [Int: AsyncStream<PreviewState>.Continuation] = [:]
  private var nextWatcher = 0

  init(_ journal: PreviewJournal) { self.journal = journal }

  /// Looks at the journal again and tells every open page.
  func update(_ changes: FileChanges) async -> PreviewState {
    let before = journal.generation
    await take(changes)
    let state = state
    if state.generation != before { for watcher in watchers.values { watcher.yield(state) } }
    return state
  }

  // Actors let others in at each wait; looks and answers must not cross.
  private var turn: Task<Void, Never>?

  private func inTurn<Result: Sendable>(_ body: @escaping @Sendable (isolated PreviewSession) async -> Result) async
    -> Result
  {
    let before = turn
    let task = Task {
      await before?.value
      return await body(self)
    }
    turn = Task { _ = await task.value }
    return await task.value
  }

  private func take(_ changes: FileChanges) async {
    await inTurn { stage in
      let before = stage.journal
      var journal = before
      await journal.update(changes)
      stage.journal = journal
      // Freeing ten thousand old posts takes a while, and nobody should wait for it.
      Task.detached { withExtendedLifetime(before) {} }
    }
  }

  func answer(to path: String) async -> PreviewAnswer {
    await inTurn { stage in
      var journal = stage.journal
      let answer = await journal.answer(to: path)
      stage.journal = journal
      return answer
    }
  }

  /// The generation of the site; without the lines of files that `state` reads.
  var generation: Int { journal.generation }

  var state: PreviewState {
    let placed = journal.problems.prefix(50).compactMap { problem in
      journal.line(of: problem).map { (problem.place, $0) }
    }
    return PreviewState(
      generation: journal.generation, title: journal.title, posts: journal.postCount, problems: journal.problems,
      lines: Dictionary(placed) { first, _ in first })
  }

  /// The state now and after each change, until the reader goes away.
  func states() -> AsyncStream<PreviewState> {
    let number = nextWatcher
    nextWatcher += 1
    let (stream, continuation) = AsyncStream.makeStream(of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
    continuation.yield(state)
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    watchers[number] = continuation
    return stream
  }

  private func forget(_ number: Int) { watchers[number] = nil }
}
