/// Commands of the program 'sftp'.
struct SFTPBatch {
  private(set) var text = ""

  var bytes: [UInt8] { Array(text.utf8) }

  /// - Parameter goesOn: whether a failure doesn't matter.
  mutating func add(_ command: String, _ paths: String..., goesOn: Bool = false) {
    text += (goesOn ? "-" : "") + ([command] + paths.map(Self.quoted)).joined(separator: " ") + "\n"
  }

  /// Within double quotes, only these two have a meaning.
  private static func quoted(_ path: String) -> String {
    "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
