internal import Letters

/// Steps as a script for the shell of a server: it needs no answer for each, so distance doesn't matter.
struct ShellScript {
  /// Printed first and last: a server that runs no commands prints neither.
  static let begin = "daybook-begin"
  static let end = "daybook-end"
  private(set) var text = "set -e\necho \(begin)\n"

  var bytes: [UInt8] { Array((text + "echo \(Self.end)\n").utf8) }

  mutating func add(_ step: RemoteStep) {
    switch step {
    case .makeFolder(let path): text += "mkdir -p -- \(ShellWord.quoted(path))\n"
    case .stub(let from, let to): text += "cp -- \(ShellWord.quoted(from)) \(ShellWord.quoted(to))\n"
    case .move(let path, let to): text += "mv -f -- \(ShellWord.quoted(path)) \(ShellWord.quoted(to))\n"
    case .remove(let path): text += "rm -f -- \(ShellWord.quoted(path))\n"
    case .removeFolder(let path): text += "rmdir -- \(ShellWord.quoted(path)) 2>/dev/null || true\n"
    }
  }
}
