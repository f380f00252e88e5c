internal import Diagnostics
internal import FrontMatter

// The ids that posts say for feeds.
extension JournalAssembly {
  /// Of two posts with one id the older keeps it: readers would get one of them and never the other.
  mutating func lookForSharedFeedIDs() {
    var owners: [String: String] = [:]
    for post in journal.posts.reversed() {
      guard let id = post.feedID else { continue }
      if let owner = owners[id.value] {
        problems.add(.sameFeedID(id, file: post.file, other: owner))
      } else {
        owners[id.value] = post.file
      }
    }
  }
}
