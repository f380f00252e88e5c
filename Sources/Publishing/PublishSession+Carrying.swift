package import Diagnostics
internal import Disk

// Carrying the site to its place.
extension PublishSession {
  /// How long to wait for another publish.
  private static let patience = Duration.seconds(60)

  /// - Parameters:
  ///   - now: in seconds since 1970.
  ///   - onWait: told once that another publish is going on.
  ///   - observe: told how many files of how many have been sent.
  package mutating func carry(
    now: Int, onWait: (Diagnostic) -> Void, observe: @escaping @Sendable (Int, Int) -> Void
  ) throws(Diagnostic) {
    guard let plan, let source, !plan.isDone else { return }
    let lock = try localLock(onWait)
    defer { withExtendedLifetime(lock) {} }
    try claim(PlaceOwner(token: token, since: now), onWait)
    do throws(Diagnostic) {
      let state = try place.look()
      guard state.isSame(as: plan.state) else { throw .changedMeanwhile(address) }
      let links = contents?.links ?? [:]
      let order = CarryOrder(plan, links: { plan.state.isNew ? [] : links[$0] ?? [] })
      try place.carry(
        CarryLoad(
          plan: plan, steps: order.steps, awaited: order.awaited, source: source, stop: request.stop, observe: observe))
    } catch {
      place.release()
      throw error.isStop || request.stop.isMade ? .publishStopped : error
    }
    place.release()
    _ = try? notes.remove(Self.claiming)
  }

  /// Two commands of this computer.
  private func localLock(_ onWait: (Diagnostic) -> Void) throws(Diagnostic) -> CarryFolder.Lock {
    let start = ContinuousClock.now
    var isTold = false
    while true {
      if let lock = try Self.noting({ () throws(SystemError) in try notes.lock("lock") }) { return lock }
      if !isTold { onWait(.waitingForPlace(address)) }
      isTold = true
      if ContinuousClock.now - start > Self.patience || request.stop.isMade {
        throw .placeBusy(address, minutes: nil, byThisComputer: true)
      }
      sleep(for: .milliseconds(100))
    }
  }

  private mutating func claim(_ owner: PlaceOwner, _ onWait: (Diagnostic) -> Void) throws(Diagnostic) {
    let start = ContinuousClock.now
    let hadBegun = (try? notes.has(Self.claiming)) ?? false
    try Self.noting { () throws(SystemError) in try notes.write([], to: Self.claiming) }
    var isTold = false
    var triesLeft = 3
    while let other = try place.claim(owner) {
      // A publish of this computer that was cut short, perhaps before it could sign: no other one of ours runs now.
      let isOurs = other.token == owner.token || (other.isUnsigned && hadBegun)
      if isOurs, triesLeft > 0 {
        triesLeft -= 1
        place.release()
        continue
      }
      if !isTold { onWait(.waitingForPlace(address)) }
      isTold = true
      for _ in 0..<20 where !request.stop.isMade { sleep(for: .milliseconds(100)) }
      if ContinuousClock.now - start > Self.patience || request.stop.isMade {
        let minutes = other.since > 0 ? max(0, owner.since - other.since) / 60 : nil
        throw .placeBusy(address, minutes: minutes, byThisComputer: isOurs)
      }
    }
  }

  /// The note that this computer is about to take a place, until the place is free again.
  private static let claiming = "claiming"

  /// What `carry` throws when somebody else was quicker.
  package var meanwhile: Diagnostic { .changedMeanwhile(address) }

  /// The place has everything already.
  package mutating func noteNothing(date: String) { (report.date, report.outcome) = (date, "nothing to do") }

  /// Keeps what a person can go back to, and the report.
  /// - Parameters:
  ///   - date: as RFC 3339 has it.
  ///   - outcome: of the report.
  package mutating func keep(date: String, outcome: String) throws(Diagnostic) {
    report.date = date
    report.outcome = outcome
    guard let plan, let source else { return }
    let kept = KeptSites(in: notes)
    var history = PublicHistory(in: notes)
    history.note(plan, on: String(date.prefix(10)))
    report.withdrawn = history.withdrawn
    do throws(SystemError) {
      if let back {
        try kept.goBack(to: back)
        kept.clearLayOut(plan.files)
      } else {
        try kept.keep(plan.next, from: source)
      }
      try history.save(in: notes)
      try KeptReports(in: notes).keep(report)
    } catch {
      throw .cannotNote(error)
    }
  }
}

extension Diagnostic {
  fileprivate var isStop: Bool { code == "publish-stopped" && file == Diagnostic.settingsName }
}
