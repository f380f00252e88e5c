import Diagnostics
import Disk
import Foundation
import SiteAssembly
import TestJournals
import TestServers
import TestSupport
import Testing
@testable import Publishing

/// A journal that a test publishes to a place with a real server.
final class TestSite: Sendable {
  let journal: TestJournal
  let place: TestPlace
  private let settings: String

  static let picture = "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="

  init(_ kind: PlaceKind, settings: String = "", _ files: [String: String] = [:], place: TestPlace? = nil) throws {
    self.place = try place ?? TestPlace(kind)
    self.settings = settings
    let texts = [
      "daybook.yml": Self.settings(self.place.address, settings),
      "content/posts/2026-01-05-the-bell.md":
        "---\ntitle: The bell\ntags: [trust]\nlevels: [school]\n---\n\nIt rang.\n",
      "content/posts/2026-01-07-a-door.md": "---\ntitle: A door\ntags: [trust, doors]\n---\n\nSee [[the bell]].\n",
    ]
    journal = try TestJournal(texts.merging(files) { $1 })
  }

  static func settings(_ address: String, _ more: String) -> String {
    "title: The Ferry Log\nauthor: Jo Reyes\nlanguage: en\npublish:\n  to: '\(address)'\n" + more
  }

  func request(stop: StopRequest = StopRequest()) throws -> PublishRequest {
    let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
    let path = place.environment["PATH"] ?? ""
    return PublishRequest(
      BuildOptions(folder: journal.path, moment: moment, jobs: 1, searchPath: path), to: nil,
      environment: place.environment, stop: stop)
  }

  struct Outcome {
    let report: PublishReport
    /// Whether there was nothing to do.
    let wasDone: Bool
  }

  /// All steps of the command, but for its questions.
  @discardableResult
  func publish(goesBack: Bool = false, date: String = "2026-03-02T08:00:00Z") async throws -> Outcome {
    let request = try request()
    var session = try PublishSession(request)
    defer { session.close() }
    if goesBack {
      try session.prepareBack()
    } else {
      try session.prepare(try await buildForPublishing(request) { _ in })
    }
    if let refusal = session.refusal { throw refusal }
    if session.isDone { return Outcome(report: session.report, wasDone: true) }
    try session.carry(now: 1_772_000_000, onWait: { _ in }, observe: { _, _ in })
    try session.verify()
    try session.keep(date: date, outcome: goesBack ? "back" : "published")
    return Outcome(report: session.report, wasDone: false)
  }

  /// What a build left, with its list.
  func output() throws -> [String: Data] { try TestPlace.files(below: journal.path + "/output") }

  /// The place without what others put there.
  func there(besides foreign: [String: String] = [:]) throws -> [String: Data] {
    var files = try place.files()
    for path in foreign.keys { files[path] = nil }
    if place.kind == .git { files[".nojekyll"] = nil }
    return files
  }
}
