#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#endif

/// Exchanges two names in one step, so that a reader finds the old file or the new one, whole.
///
/// Replacing by `rename` makes ext4 write the new file out at once; exchanging does not
/// (figures: docs/decisions/output-folder.md).
enum NameExchange {
  /// - Returns: `false` when the system or the file system cannot exchange names; nothing has changed then.
  static func exchange(
    _ a: String, below first: borrowing Descriptor, with b: String, below second: borrowing Descriptor
  ) throws(SystemError) -> Bool {
    guard let call else { return false }
    if call(first.number, a, second.number, b, 2) == 0 { return true }
    let error = SystemError.last
    if [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.number) { return false }
    throw error
  }

  private typealias Call = @convention(c) (
    Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
  ) -> Int32

  // Swift's modules of the C library leave the Linux call out, so it is looked up by name.
  // 2 is RENAME_EXCHANGE on Linux and RENAME_SWAP on Darwin.
  #if canImport(Darwin)
    private static let call: Call? = { renameatx_np($0, $1, $2, $3, $4) }
  #else
    private static let call: Call? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Call.self) }
  #endif
}
