internal import Disk

/// The state of all files of a journal by their sizes and times: two that differ tell that something has changed.
package struct WatchedState: Equatable, Sendable {
  private let fingerprint: Fingerprint?

  /// Cost: a look at each file; some hundredths of a second on 10,000.
  package init(of path: String) {
    guard let folder = try? JournalFolder(path) else {
      fingerprint = nil
      return
    }
    var state = folder.scan(["content", "templates"]).fingerprint
    if let settings = try? FileStatus(of: "daybook.yml", below: folder.root) { state.add("daybook.yml", settings) }
    fingerprint = state
  }
}
