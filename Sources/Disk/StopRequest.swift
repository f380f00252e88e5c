internal import Synchronization

/// A person's wish to stop, which programs that run for Daybook see as well.
package final class StopRequest: Sendable {
  private let isSet = Atomic(false)

  package init() {}

  package var isMade: Bool { isSet.load(ordering: .relaxed) }
  package func make() { isSet.store(true, ordering: .relaxed) }
}
