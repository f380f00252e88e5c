/// Who gets files of the old site that are not at hand.
package protocol Fetcher: Sendable {
  /// - Parameter wanted: addresses, each with the path below the uploads that its file is to get.
  /// - Returns: those that could not be had, with the reason.
  func fetch(_ wanted: [(address: String, path: String)], into folder: String) -> [(address: String, reason: String)]
}
