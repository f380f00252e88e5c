package import Disk

/// What a place says of itself: Daybook's record of what is there, and what a publish left that was cut short.
package struct PlaceState: Sendable {
  /// The list of what is there, and its bytes; `nil` when there is none that says what each file holds.
  package var record: Manifest?
  package var recordBytes: [UInt8]?
  /// What a publish that was cut short was about to have there.
  package var pending: Manifest?
  package var pendingBytes: [UInt8]?
  /// Whether that publish had sent everything and begun to put it in place.
  package var isMoving = false
  /// What it had sent and not yet put in place: names with sizes.
  package var staged: [String: Int] = [:]
  /// Whether there is no site and nothing else, so that nobody sees it before it's whole.
  package var isNew = false

  package init() {}

  /// Takes in the record. A list without sums, as of an old version, is only good for what is ours.
  mutating func setRecord(_ bytes: [UInt8]?) {
    recordBytes = bytes
    record = bytes.map { Manifest(parsing: $0) }
  }

  mutating func setPending(_ bytes: [UInt8]?) {
    pendingBytes = bytes
    pending = bytes.map { Manifest(parsing: $0) }
  }

  /// Whether the place knows at all what is ours.
  package var isKnown: Bool { record != nil || pending != nil || isNew }

  /// Whether nothing happened there since the other look.
  func isSame(as other: PlaceState) -> Bool {
    (recordBytes ?? []) == (other.recordBytes ?? []) && pendingBytes == other.pendingBytes
      && isMoving == other.isMoving && staged == other.staged
  }
}
