internal import Diagnostics

// The wording of what is wrong with the setting 'publish'.
extension Diagnostic {
  /// The address isn't repeated: it may hold a password.
  static func badPlace(_ fault: PlaceAddress.Fault, file: String, at position: Position, length: Int) -> Self {
    let isSecret = fault == .password
    let (message, hint) = words(for: fault)
    return Diagnostic(
      .error, isSecret ? "publish-password" : "bad-place", file: file, at: position, length: length, message: message,
      hint: hint)
  }

  static func badPlaceName(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "bad-place", file: file, at: position, length: length,
      message: "'\(name)' can't be the name of a place to publish to",
      hint: "use letters, digits, and hyphens, such as 'web' or 'usb-stick'")
  }

  private static func words(for fault: PlaceAddress.Fault) -> (message: String, hint: String) {
    switch fault {
    case .empty, .control:
      ("this isn't a place to publish to", "write a folder, or an address such as sftp://pat@example.org/htdocs")
    case .password:
      (
        "a password or token doesn't belong in a settings file, where others can read it",
        "delete it; SSH keys, 'rclone config', and Git's credential helper keep such secrets"
      )
    case .noHost: ("this address doesn't name a server", "write it like sftp://pat@example.org/htdocs")
    case .noPath:
      ("this address doesn't name a folder on the server", "add it, like sftp://pat@example.org/htdocs")
    case .badPort: ("the port of this address isn't a number from 1 to 65535", "write it like example.org:22")
    case .noBranch:
      ("this address doesn't name a branch", "add one after a #, like git+ssh://git@github.com/oak/site.git#gh-pages")
    case .copyStyle:
      ("this looks like an address for 'scp'", "write it like sftp://pat@example.org/htdocs")
    case .bareWord:
      (
        "this isn't a place to publish to",
        "for a folder, write a path with a slash, such as ./site or /media/pat/STICK/site"
      )
    case .bareRemote:
      ("this address doesn't name a storage", "set one up with 'rclone config', then write its name before the colon")
    case .scheme(let scheme):
      (
        "Daybook can't publish to '\(scheme)://' addresses",
        scheme.hasPrefix("git+")
          ? "use git+ssh:// or git+https://"
          : "set up the storage with 'rclone config', then write its name, a colon, and the folder, like web:htdocs"
      )
    }
  }
}
