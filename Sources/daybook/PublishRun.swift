internal import Diagnostics
internal import Foundation
internal import Publishing
internal import SiteBuilder

/// The steps of a publish, in their order: build, report, question, carry, proof.
struct PublishRun {
  private let request: PublishRequest
  private let goesBack: Bool
  private let isDryRun: Bool
  private let tells: Bool

  init(_ request: PublishRequest, goesBack: Bool, isDryRun: Bool, tells: Bool) {
    (self.request, self.goesBack, self.isDryRun, self.tells) = (request, goesBack, isDryRun, tells)
  }

  /// - Returns: `nil` when the person said no.
  func run(_ session: inout PublishSession) async throws(Problems) -> PublishReport? {
    var built: BuiltSite?
    if !goesBack {
      let progress = ProgressLine(isShown: tells)
      defer { progress.clear() }
      built = try await buildForPublishing(request) { progress.show($0) }
      progress.clear()
    }
    do throws(Problems) {
      let report = try publish(built, &session)
      session.close()
      return report
    } catch {
      session.close()
      throw error
    }
  }

  private func publish(_ built: BuiltSite?, _ session: inout PublishSession) throws(Problems) -> PublishReport? {
    try prepare(built, &session)
    if isDryRun { return session.report }
    if tells, !session.isDone { Console.standardError.write(PublishSummary(session.report).preview) }
    do throws(Diagnostic) {
      if session.isDone {
        session.noteNothing(date: Self.timestamp)
        return session.report
      }
      guard try isWanted(&session) else { return nil }
      try carry(built, &session)
      try session.verify()
      try session.keep(date: Self.timestamp, outcome: goesBack ? "back" : "published")
      return session.report
    } catch {
      throw Problems([error])
    }
  }

  private func prepare(_ built: BuiltSite?, _ session: inout PublishSession) throws(Problems) {
    if let built { try session.prepare(built) } else { try session.prepareBack() }
  }

  /// Asks once, and for files of others on top; without a person, only those stop it.
  private func isWanted(_ session: inout PublishSession) throws(Diagnostic) -> Bool {
    guard request.asks, let dialogue = Dialogue.atTerminal else {
      if let refusal = session.refusal { throw refusal }
      return true
    }
    do throws(Dialogue.Ended) {
      if let refusal = session.refusal {
        dialogue.say(refusal.message)
        guard try dialogue.confirm("Replace what is there?", offered: false) else { return false }
      }
      guard try dialogue.confirm(goesBack ? "Go back to this site?" : "Publish this?") else { return false }
    } catch {
      return false
    }
    if session.refusal != nil { try session.replaceConflicts() }
    return true
  }

  /// Where somebody else published while this one waited, it looks again, unless a person has agreed to something else.
  private func carry(_ built: BuiltSite?, _ session: inout PublishSession) throws(Diagnostic) {
    do throws(Diagnostic) {
      try carryOnce(&session)
    } catch {
      guard error == session.meanwhile, !request.asks else { throw error }
      do throws(Problems) { try prepare(built, &session) } catch { throw error.sorted[0] }
      if let refusal = session.refusal { throw refusal }
      try carryOnce(&session)
    }
  }

  private func carryOnce(_ session: inout PublishSession) throws(Diagnostic) {
    let line = CarryLine(isShown: tells)
    defer { line.clear() }
    try session.carry(
      now: Int(Date().timeIntervalSince1970), onWait: { Console.standardError.write($0.message + "\n") },
      observe: { line.show($0, of: $1) })
  }

  private static var timestamp: String {
    Date().formatted(.iso8601)
  }
}
