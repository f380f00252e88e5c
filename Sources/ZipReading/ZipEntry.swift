/// A file in an archive, as the archive's list of files has it.
package struct ZipEntry: Equatable, Sendable {
  /// With `/` between folders. It may be any text: see `isSafe`.
  package let name: String
  /// In bytes, as the archive says.
  package let size: Int
  let packedSize: Int
  let offset: Int
  let method: Int
  let sum: UInt32
  let isEncrypted: Bool

  package var isFolder: Bool { name.hasSuffix("/") }

  /// Whether the name leads to a place below the folder where the archive would be unpacked.
  package var isSafe: Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let hasDrive = name.dropFirst().first == ":"
    return !name.isEmpty && !name.hasPrefix("/") && !hasDrive
      && !parts.contains { $0 == ".." || $0 == "." }
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }
}
