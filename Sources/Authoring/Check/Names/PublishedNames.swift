package import Diagnostics
package import Disk

/// The names that must not be published, looked for once more in the pages themselves before they leave.
package struct PublishedNames: Sendable {
  private let names: NameList

  /// - Returns: `nil` when the journal has no list of names.
  package init?(in folder: JournalFolder) throws(Problems) {
    guard let names = try NameList.read(in: folder) else { return nil }
    self.names = names
  }

  /// The line of the list that has a name that these bytes hold.
  package func firstLine(in bytes: [UInt8]) -> Int? { names.search.uses(in: bytes).first?.line }
}
