internal import Diagnostics
internal import Disk

/// rclone, with one of the storages that the person has set up in it. Passwords stay in its own configuration.
struct RcloneTool: Sendable {
  private var tools: PlaceTools
  private let rclone: InstalledProgram
  private let remote: String
  /// The folder at the storage.
  let root: String
  let scratch: TemporaryFolder

  init(remote: String, path: String, _ tools: PlaceTools) throws(Diagnostic) {
    self.tools = tools
    self.remote = remote
    rclone = try tools.program("rclone", package: "rclone")
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    root = remote + ":" + path
    do throws(SystemError) { scratch = try TemporaryFolder() } catch { throw .placeUnusable("/tmp", error) }
  }

  /// The same, for what must be done although a person stopped the rest.
  var finishing: RcloneTool {
    var tool = self
    tool.tools = tools.finishing
    return tool
  }

  func at(_ name: String) -> String { root.hasSuffix(":") || root.hasSuffix("/") ? root + name : root + "/" + name }

  func run(_ words: [String], input: [UInt8]? = nil) throws(Diagnostic) -> ProgramEnd {
    let always = [
      "--contimeout", "20s", "--timeout", "60s", "--retries", "1", "--low-level-retries", "2", "--ask-password=false",
    ]
    return try tools.run(rclone, tools.call(words + always, input: input))
  }

  @discardableResult
  func succeed(_ words: [String], input: [UInt8]? = nil) throws(Diagnostic) -> ProgramEnd {
    let end = try run(words, input: input)
    guard end.isFine else { throw trouble(end) }
    return end
  }

  func trouble(_ end: ProgramEnd) -> Diagnostic {
    PlaceTrouble.diagnostic(end, of: "rclone", place: root, login: "rclone config reconnect \(remote):")
  }

  /// rclone's own statuses for what isn't there; some FTP servers say it in words alone.
  static func isMissing(_ end: ProgramEnd) -> Bool {
    let words = end.complaint.lowercased()
    return end.status == 3 || end.status == 4
      || ["object not found", "directory not found", "no such directory", " 550 "].contains { words.contains($0) }
  }

  /// A list of paths in a file, as `--files-from-raw` takes it.
  func list(_ paths: some Sequence<String>) throws(Diagnostic) -> String {
    let text = paths.joined(separator: "\n") + "\n"
    do throws(SystemError) { try scratch.write(Array(text.utf8), to: "list") } catch {
      throw .placeUnusable("/tmp", error)
    }
    return scratch.path + "/list"
  }

  /// Sends files of a folder under their own paths, in no certain order; what is there is replaced.
  func send(_ paths: some Sequence<String>, of folder: String) throws(Diagnostic) {
    try succeed([
      "copy", folder, root, "--files-from-raw", try list(paths), "--no-traverse", "--no-check-dest", "--transfers", "8",
    ])
  }

  /// - Returns: `nil` when there is no such file.
  func contents(of name: String) throws(Diagnostic) -> [UInt8]? {
    let end = try run(["cat", at(name)])
    if end.isFine { return end.output }
    if Self.isMissing(end) { return nil }
    throw trouble(end)
  }

  func write(_ bytes: [UInt8], to name: String) throws(Diagnostic) { try succeed(["rcat", at(name)], input: bytes) }
}
