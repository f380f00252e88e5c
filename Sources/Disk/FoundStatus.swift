/// A file of a journal with its size and times.
struct FoundStatus: Sendable {
  /// Below the journal's folder.
  let path: String
  let status: FileStatus

  static func precedes(_ a: FoundStatus, _ b: FoundStatus) -> Bool { ByteOrder.precedes(a.path, b.path) }
}
