import Foundation
import Synchronization
import Testing
@testable import FrontMatter
@testable import Preview
@testable import SiteAssembly

/// A preview of a small journal, running for the time of one test.
final class RunningPreview: Sendable {
  let path: String
  let server: PreviewServer
  let looks: AsyncStream<PreviewState>
  private let task: Task<Void, any Error>

  init() async throws {
    path = NSTemporaryDirectory() + "/daybook-preview-" + UUID().uuidString
    try Self.write("title: Elm Street\nurl: https://elm.example\n", to: "daybook.yml", in: path)
    try Self.write(
      "---\ntitle: One\n---\nA ![door](/media/door.svg).\n", to: "content/posts/2026-01-01-one.md", in: path)
    try Self.write("---\ntitle: A draft\ndraft: yes\n---\nx\n", to: "content/posts/2026-01-02-draft.md", in: path)
    try Self.write("---\ntitle: Later\n---\nx\n", to: "content/posts/2036-01-02-later.md", in: path)
    try Self.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"></svg>", to: "content/media/door.svg",
      in: path)
    let options = BuildOptions(
      folder: path, audience: .private, includesDrafts: true, includesFuture: true,
      moment: try #require(BuildOptions.Moment(text: "2026-03-02")))
    server = try PreviewServer(options, PreviewOptions(port: 0))
    let (stream, continuation) = AsyncStream.makeStream(of: PreviewState.self)
    looks = stream
    task = Task { [server] in try await server.run { state, _ in continuation.yield(state) } }
    // A loaded machine takes its time.
    try await server.waitUntilListening(seconds: 120)
  }

  deinit {
    task.cancel()
    try? FileManager.default.removeItem(atPath: path)
  }

  var get: RawRequest { RawRequest(port: server.port) }

  func write(_ text: String, to file: String) throws { try Self.write(text, to: file, in: path) }

  private static func write(_ text: String, to file: String, in folder: String) throws {
    let url = URL(fileURLWithPath: folder + "/" + file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Waits until a look shows what is wanted; fails after a minute.
  func waitUntil(_ wanted: @Sendable @escaping () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while try await !wanted() {
      guard ContinuousClock.now < end else {
        Issue.record("not seen in a minute")
        return
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }
}
