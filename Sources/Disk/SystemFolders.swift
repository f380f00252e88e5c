/// Folders of the computer itself, in which no site has its place, on Linux and macOS.
///
/// Web servers keep their sites below some of them (`/var/www`, `/usr/share/nginx/html`, `/Library/WebServer/Documents`), so of
/// most only the folder itself is refused.
enum SystemFolders {
  static let whole = [
    "/bin", "/boot", "/etc", "/lib", "/lib64", "/proc", "/sbin", "/sys", "/usr/bin", "/usr/include", "/usr/lib",
    "/usr/lib64", "/usr/libexec", "/usr/sbin", "/System", "/private/etc",
  ]
  static let themselves = [
    "/Applications", "/Library", "/Users", "/Volumes", "/dev", "/home", "/media", "/mnt", "/opt", "/private",
    "/private/tmp", "/private/var", "/root", "/run", "/srv", "/tmp", "/usr", "/usr/local", "/usr/share", "/var",
    "/var/lib", "/var/log",
  ]

  /// - Parameters:
  ///   - around: the output folder, or the innermost one around it that is there, and those around that.
  ///   - isThere: whether the output folder is the first of them.
  /// - Returns: the system folder that the output is, or is inside.
  static func conflict(_ around: [FileStatus.Identity], isThere: Bool) -> String? {
    whole.first { identity(of: $0).map(around.contains) ?? false }
      ?? themselves.first { isThere && identity(of: $0) == around.first }
  }

  private static func identity(of path: String) -> FileStatus.Identity? {
    guard let folder = try? Descriptor.folder(path) else { return nil }
    return try? FileStatus(of: folder).identity
  }
}
