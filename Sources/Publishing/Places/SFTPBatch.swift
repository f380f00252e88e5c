/// Commands of the program 'sftp'.
struct SFTPBatch {
  private(set) var text = ""

  var bytes: [UInt8] { Array(text.utf8) }

  /// - Parameter goesOn: whether a failure doesn't matter.
  mutating func add(_ command: String, _ paths: String..., goesOn: Bool = false) {
    text += (goesOn ? "-" : "") + ([command] + paths.map(Self.quoted)).joined(separator: " ") + "\n"
  }

  /// - Parameter replacing: whether the server can give a file the name of another one.
  mutating func add(_ step: RemoteStep, replacing: Bool) {
    switch step {
    case .makeFolder(let path): add("mkdir", path, goesOn: true)
    // SFTP copies nothing there, so the stub goes over once more.
    case .stub(_, let to): add("put", "stub", to)
    case .move(let path, let to):
      if !replacing { add("rm", to, goesOn: true) }
      add("rename", path, to, goesOn: !replacing)
    case .remove(let path): add("rm", path, goesOn: true)
    case .removeFolder(let path): add("rmdir", path, goesOn: true)
    }
  }

  /// Within double quotes, only these two have a meaning.
  private static func quoted(_ path: String) -> String {
    "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
