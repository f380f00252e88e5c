package import Foundation

/// The kinds of places that a site can be published to, each with a real server.
package enum PlaceKind: String, CaseIterable, Sendable {
  case folder, ssh, sftp, webdav, ftp, s3, git

  /// Whether this machine has what its server needs; `.ci/setup-publish` installs it.
  package var isInstalled: Bool {
    switch self {
    case .folder: true
    case .ssh: Tools.find("sshd") != nil && Tools.find("sftp") != nil
    case .sftp: Tools.find("rclone") != nil && Tools.find("sftp") != nil
    case .webdav: Tools.find("rclone") != nil
    case .ftp: Tools.find("rclone") != nil && Tools.has("pyftpdlib")
    case .s3: Tools.find("rclone") != nil && Tools.venv("moto_server") != nil
    case .git: Tools.find("git") != nil
    }
  }

  package static let installed = allCases.filter(\.isInstalled)
}

/// The programs that tests start.
package enum Tools {
  package static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let bin = repository.appendingPathComponent(".build-publish/venv/bin").path
  package static let folders = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

  package static func find(_ name: String) -> String? {
    folders.split(separator: ":").map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  package static func venv(_ name: String) -> String? {
    let path = bin + "/" + name
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  /// Whether a Python package is in the tests' own environment.
  static func has(_ package: String) -> Bool {
    guard venv("python") != nil else { return false }
    let lib = repository.appendingPathComponent(".build-publish/venv/lib").path
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: lib)) ?? []
    return versions.contains { FileManager.default.fileExists(atPath: "\(lib)/\($0)/site-packages/\(package)") }
  }
}
