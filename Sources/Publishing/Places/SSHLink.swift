internal import Diagnostics
internal import Disk
internal import FrontMatter

/// One connection to a server by OpenSSH, which all steps of a publish share; keys, agent and known hosts are the person's own.
struct SSHLink: Sendable {
  let address: SSHAddress
  private var tools: PlaceTools
  private let ssh: InstalledProgram
  private let sftp: InstalledProgram
  /// The socket of the connection, and files that come and go.
  let scratch: TemporaryFolder

  init(_ address: SSHAddress, _ tools: PlaceTools) throws(Diagnostic) {
    (self.address, self.tools) = (address, tools)
    ssh = try tools.program("ssh", package: "openssh-client")
    sftp = try tools.program("sftp", package: "openssh-client")
    do throws(SystemError) { scratch = try TemporaryFolder() } catch { throw .placeUnusable("/tmp", error) }
  }

  private var options: [String] {
    let pairs = [
      "BatchMode=\(tools.asks ? "no" : "yes")", "ControlMaster=auto", "ControlPath=\(scratch.path)/c",
      "ControlPersist=60", "ConnectTimeout=20", "ServerAliveInterval=15", "ServerAliveCountMax=4",
    ]
    return (pairs + (address.port.map { ["Port=\($0)"] } ?? [])).flatMap { ["-o", $0] }
  }

  /// What a person types to see whether the connection works.
  var loginCommand: String { "ssh " + (address.port.map { "-p \($0) " } ?? "") + address.login }

  /// Runs commands of SFTP, each after the other. The first that fails ends them, but for those marked to go on.
  /// - Returns: what they printed; `nil` when one failed.
  func run(_ batch: SFTPBatch) throws(Diagnostic) -> ProgramEnd {
    let host = address.host.contains(":") ? "[\(address.host)]" : address.host
    let login = (address.user.map { $0 + "@" } ?? "") + host
    let words = ["-S", ssh.path] + options + ["-b", "-", login]
    return try tools.run(sftp, tools.call(words, input: batch.bytes))
  }

  /// The same connection, for what must be done although a person stopped the rest.
  var finishing: SSHLink {
    var link = self
    link.tools = tools.finishing
    return link
  }

  func succeed(_ batch: SFTPBatch) throws(Diagnostic) -> ProgramEnd {
    let end = try run(batch)
    guard end.isFine else { throw trouble(end) }
    return end
  }

  func trouble(_ end: ProgramEnd) -> Diagnostic {
    // A server that runs out of space only says that it failed.
    let lines = end.complaint.split(whereSeparator: \.isNewline)
    if let last = lines.last, last.hasSuffix(": Failure"), last.contains("write") { return .placeRefusesFile(place) }
    return PlaceTrouble.diagnostic(end, of: "sftp", place: place, login: loginCommand)
  }

  var place: String { "sftp://\(address.login)\(address.port.map { ":\($0)" } ?? "")" }

  /// Runs steps by the server's shell.
  /// - Returns: `false` when it runs no commands.
  func runInShell(_ steps: [RemoteStep]) throws(Diagnostic) -> Bool {
    var script = ShellScript()
    for step in steps { script.add(step) }
    let words = options + [address.login, "sh"]
    let end = try tools.run(ssh, tools.call(words, input: script.bytes))
    if end.isFine, end.text.hasSuffix(ShellScript.end + "\n") { return true }
    guard end.text.contains(ShellScript.begin) else { return false }
    throw PlaceTrouble.diagnostic(end, of: "ssh", place: place, login: loginCommand)
  }

  /// Sends a folder of files by rsync, when both sides have it.
  /// - Parameter paths: of the files; by default, all that are in it.
  /// - Returns: `false` when it couldn't; then SFTP does.
  func sendByRsync(_ folder: String, to path: String, only paths: [String]? = nil) throws(Diagnostic) -> Bool {
    guard let rsync = tools.optionalProgram("rsync"), !address.host.contains(":") else { return false }
    let shell = ([ssh.path] + options).joined(separator: " ")
    // Names in the folder for arrivals say what files hold; other names don't.
    let kind = paths == nil ? ["-r", "--size-only"] : ["-r", "--checksum", "--files-from=-"]
    let words =
      kind + ["--protect-args", "--chmod=D755,F644", "--timeout=120", "-e", shell, "--", folder + "/"]
      + ["\(address.login):\(path)/"]
    let input = paths.map { Array(($0.joined(separator: "\n") + "\n").utf8) }
    return try tools.run(rsync, tools.call(words, input: input)).isFine
  }

  func close() {
    let words = options + ["-O", "exit", address.login]
    _ = try? tools.run(ssh, tools.finishing.call(words))
  }
}
