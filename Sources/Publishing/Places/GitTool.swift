internal import Diagnostics
internal import Disk

/// Git, working in a separate repository that keeps nothing but the published branch.
struct GitTool: Sendable {
  private let tools: PlaceTools
  private let git: InstalledProgram
  private let folder: String
  let repository: String
  let branch: String
  let scratch: TemporaryFolder

  /// - Parameter folder: of the repository on this computer; made when it is missing.
  init(_ repository: String, _ branch: String, _ tools: PlaceTools, folder: String) throws(Diagnostic) {
    (self.tools, self.repository, self.branch, self.folder) = (tools, repository, branch, folder)
    git = try tools.program("git", package: "git")
    do throws(SystemError) { scratch = try TemporaryFolder() } catch { throw .placeUnusable("/tmp", error) }
    try succeed(["init", "--quiet", "--bare", folder], inside: false)
  }

  /// The person's name and address stay out of the branch, which anyone may read.
  private static let author = ["Daybook", "daybook@localhost"]

  func run(_ words: [String], input: [UInt8]? = nil, inside: Bool = true) throws(Diagnostic) -> ProgramEnd {
    let settings =
      ["GIT_AUTHOR", "GIT_COMMITTER"].flatMap { ["\($0)_NAME=\(Self.author[0])", "\($0)_EMAIL=\(Self.author[1])"] }
      + ["GIT_INDEX_FILE=\(scratch.path)/index", "GIT_TERMINAL_PROMPT=\(tools.asks ? 1 : 0)", "GIT_OPTIONAL_LOCKS=0"]
      + (tools.asks ? [] : ["GIT_SSH_COMMAND=ssh -o BatchMode=yes"])
    let always = ["-c", "core.autocrlf=false", "-c", "core.quotePath=false", "-c", "gc.auto=0"]
    let place = inside ? ["--git-dir", folder] : []
    return try tools.run(git, tools.call(place + always + words, input: input, settings))
  }

  @discardableResult
  func succeed(_ words: [String], input: [UInt8]? = nil, inside: Bool = true) throws(Diagnostic) -> String {
    let end = try run(words, input: input, inside: inside)
    guard end.isFine else { throw trouble(end) }
    return end.text.trimmedLine
  }

  func trouble(_ end: ProgramEnd) -> Diagnostic {
    PlaceTrouble.diagnostic(end, of: "git", place: repository, login: "git ls-remote \(repository)")
  }
}

extension String {
  fileprivate var trimmedLine: String { hasSuffix("\n") ? String(dropLast()) : self }
}
