internal import Diagnostics
internal import Disk

/// Somewhere a site can be published: each kind does the same things in its own way.
///
/// Every step is whole or not done, so that a publish that is cut short leaves a site that works; the next one goes on.
protocol Place {
  /// Looks for Daybook's record, and for what a publish left that was cut short. Nothing is changed, and files are not listed.
  mutating func look() throws(Diagnostic) -> PlaceState

  /// What files hold, of those that are there.
  mutating func sums(of paths: [String]) throws(Diagnostic) -> [String: FileSum]

  /// Marks the place as being published to.
  /// - Returns: `nil` when it is ours now, else who has it.
  mutating func claim(_ owner: PlaceOwner) throws(Diagnostic) -> PlaceOwner?

  mutating func release()

  /// Sends the files, puts them in place in that order, then the record, and removes what went.
  mutating func carry(_ load: CarryLoad) throws(Diagnostic)

  /// Ends connections.
  mutating func close()
}
