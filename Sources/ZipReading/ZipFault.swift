/// Why a zip archive, or a file in it, can't be read.
package enum ZipFault: Error, Equatable, Sendable {
  /// What the system says.
  case unreadable(String)
  case notZip
  /// Its list of files contradicts itself or the file.
  case damaged
  case encrypted(String)
  /// Packed in a way that is not deflate.
  case unknownMethod(String)
  /// Bigger than allowed.
  case tooBig(String, limit: Int)
  /// What was unpacked is not what was packed.
  case wrongSum(String)
}
