package import Disk
package import SiteAssembly

/// A wish to publish a journal.
package struct PublishRequest: Sendable {
  /// Of the build that comes first.
  package var options: BuildOptions
  /// The name of the place; `nil` for the first one.
  package var to: String?
  /// This process's own environment, which other programs get: keys, agents, settings of theirs.
  package var environment: [String: String]
  /// Whether a person is there to answer.
  package var asks = false
  package let stop: StopRequest

  package init(_ options: BuildOptions, to: String?, environment: [String: String], stop: StopRequest = StopRequest()) {
    (self.options, self.to, self.environment, self.stop) = (options, to, environment, stop)
  }
}
