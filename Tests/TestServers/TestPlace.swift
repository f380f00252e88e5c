package import Foundation
package import TestSupport

/// A place of each kind with a real server behind it, on loopback, and the way to look at it without Daybook.
package final class TestPlace: Sendable {
  package let kind: PlaceKind
  package let disk: DiskFolder
  private let server: ServerProcess?
  /// For `publish: {to: …}`.
  package let address: String
  /// What the person's own programs need: their settings, keys, known hosts.
  package let environment: [String: String]

  /// The folder in which the server keeps the site.
  private var root: String { disk("served/site") }

  package init(_ kind: PlaceKind, behind cutter: ((Int) throws -> Int)? = nil) throws {
    self.kind = kind
    disk = try DiskFolder()
    try disk.makeFolder("served")
    try disk.makeFolder("bin")
    var environment = ["HOME": disk(""), "RCLONE_CONFIG": disk("rclone.conf")]
    var server: ServerProcess?
    var address = disk("served/site")
    switch kind {
    case .folder: break
    case .git:
      try runTool(try Self.tool("git"), ["init", "--quiet", "--bare", disk("served/site.git")])
      address = "git+file://" + disk("served/site.git") + "#pages"
    case .ssh, .sftp:
      let keys = try TestKeys(in: disk)
      let made = try kind == .ssh ? keys.openSSH() : keys.rclone()
      let port = try cutter?(made.port) ?? made.port
      try keys.makeClient(port: port)
      let path = kind == .ssh ? disk("served/site") : "/site"
      address = "sftp://\(kind == .ssh ? NSUserName() : "pat")@127.0.0.1:\(port)\(path)"
      server = made
    case .webdav, .ftp, .s3:
      let made = try Self.storage(kind, disk)
      let port = try cutter?(made.port) ?? made.port
      try disk.write(Self.rcloneSettings(kind, port: port), to: "rclone.conf")
      address = kind == .s3 ? "place:bucket/site" : "place:site"
      if kind == .s3 {
        let rclone = try Self.tool("rclone")
        try runTool(rclone, ["mkdir", "place:bucket"], environment: ["RCLONE_CONFIG": disk("rclone.conf")])
      }
      server = made
    }
    environment["PATH"] = disk("bin") + ":" + Tools.folders
    (self.environment, self.server, self.address) = (environment, server, address)
  }

  static func tool(_ name: String) throws -> String {
    guard let found = Tools.find(name) else { throw ServerProcess.NotUp(program: name) }
    return found
  }

  private static func storage(_ kind: PlaceKind, _ disk: DiskFolder) throws -> ServerProcess {
    switch kind {
    case .webdav:
      return try ServerProcess(try tool("rclone")) {
        [
          "serve", "webdav", disk("served"), "--addr", "127.0.0.1:\($0)", "--config", "/dev/null", "--dir-cache-time",
          "0s",
        ]
      }
    case .s3:
      return try ServerProcess(Tools.venv("moto_server") ?? "") { ["-H", "127.0.0.1", "-p", "\($0)"] }
    default:
      let script = Tools.repository.appendingPathComponent("Tests/TestServers/ftp_server.py").path
      return try ServerProcess(Tools.venv("python") ?? "") { [script, disk("served"), "\($0)"] }
    }
  }

  private static func rcloneSettings(_ kind: PlaceKind, port: Int) throws -> String {
    switch kind {
    case .webdav: return "[place]\ntype = webdav\nurl = http://127.0.0.1:\(port)\nvendor = other\n"
    case .s3:
      return "[place]\ntype = s3\nprovider = Other\naccess_key_id = x\nsecret_access_key = y\n"
        + "endpoint = http://127.0.0.1:\(port)\nforce_path_style = true\nregion = us-east-1\n"
    default:
      let hidden = try runTool(try tool("rclone"), ["obscure", "secret"]).output
      return "[place]\ntype = ftp\nhost = 127.0.0.1\nport = \(port)\nuser = pat\npass = \(hidden)disable_mlsd = true\n"
    }
  }

  package func stop() { server?.stop() }
}

// What is there.
extension TestPlace {
  /// Every file at the place, Daybook's record among them.
  package func files() throws -> [String: Data] {
    switch kind {
    case .s3: return try copied { try rclone(["copy", address, $0]) }
    case .git:
      return try copied { folder in
        try runTool(
          try Self.tool("git"), ["clone", "--quiet", "--branch", "pages", disk("served/site.git"), folder])
        try? FileManager.default.removeItem(atPath: folder + "/.git")
      }
    default: return try Self.files(below: root)
    }
  }

  private func copied(_ copy: (String) throws -> Void) throws -> [String: Data] {
    let folder = disk("copy-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try copy(folder)
    return try Self.files(below: folder)
  }

  private func rclone(_ words: [String]) throws {
    try runTool(try Self.tool("rclone"), words, environment: ["RCLONE_CONFIG": disk("rclone.conf")])
  }

  package static func files(below folder: String) throws -> [String: Data] {
    guard FileManager.default.fileExists(atPath: folder) else { return [:] }
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
      if exists, !isFolder.boolValue { found[path] = FileManager.default.contents(atPath: folder + "/" + path) }
    }
    return found
  }

  /// Somebody else puts a file there.
  package func write(_ text: String, to path: String) throws {
    switch kind {
    case .s3:
      try disk.write(text, to: "foreign")
      try rclone(["copyto", disk("foreign"), address + "/" + path])
    case .git: try commit(path, text)
    default: try disk.write(text, to: "served/site/" + path)
    }
  }

  private func commit(_ path: String, _ text: String) throws {
    let (git, folder) = (try Self.tool("git"), disk("work-" + UUID().uuidString))
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cloned = try runTool(git, ["clone", "--quiet", "--branch", "pages", disk("served/site.git"), folder])
    if cloned.status != 0 {
      try runTool(git, ["init", "--quiet", "--initial-branch", "pages", folder])
      try runTool(git, ["remote", "add", "origin", disk("served/site.git")], in: folder)
    }
    let file = URL(fileURLWithPath: folder + "/" + path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    try runTool(git, ["add", "--all"], in: folder)
    let person = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    try runTool(git, person + ["commit", "--quiet", "-m", "Theirs"], in: folder)
    try runTool(git, ["push", "--quiet", "origin", "HEAD:pages"], in: folder)
  }
}
