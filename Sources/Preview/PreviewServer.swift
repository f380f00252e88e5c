internal import FlyingFox
internal import FlyingSocks
internal import Foundation
package import SiteAssembly

/// A live preview of a journal on this machine: a server on 127.0.0.1 that shows the site as the files are now.
///
/// Nothing is written. Runs until the task that runs it is cancelled.
package struct PreviewServer: Sendable {
  private let stage: PreviewSession
  private let folder: String
  private let server: HTTPServer
  /// The port it listens on: the requested one, or another if that's in use.
  package let port: UInt16

  /// - Throws: when no port of this machine is free.
  package init(_ options: BuildOptions, _ preview: PreviewOptions) throws {
    stage = PreviewSession(PreviewJournal(options))
    folder = options.folder
    port = try FreePort.first(of: preview.port)
    server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: port), timeout: 60,
      pool: NoDelaySocketPool(pool: HTTPServer.defaultPool()), logger: .disabled, handler: PreviewHandler(stage: stage))
  }

  /// Reads the journal, then answers browsers and follows the files' changes.
  ///
  /// - Parameter tell: called with the first look, and after each change with the time in which it was taken.
  package func run(tell: @escaping @Sendable (PreviewState, Duration) -> Void) async throws {
    // Watching begins before the first look, so that no change falls in between.
    let changes = FolderWatch.changes(of: folder)
    let clock = ContinuousClock()
    let first = clock.now
    tell(await stage.update(.everything), clock.now - first)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { [stage] in
        for await change in changes {
          let start = clock.now
          let before = await stage.generation
          let state = await stage.update(change)
          if state.generation != before { tell(state, clock.now - start) }
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Waits until browsers are answered.
  package func waitUntilListening(seconds: Double = 600) async throws {
    try await server.waitUntilListening(timeout: seconds)
  }
}
