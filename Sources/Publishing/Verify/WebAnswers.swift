internal import Diagnostics
internal import Disk

/// What a web server answers, by curl.
struct WebAnswers: Sendable {
  struct Answer: Sendable {
    /// Of HTTP; 0 when there was none.
    var status: Int
    var type: String
    var policy: String
    var sum: FileSum?
  }

  private let curl: InstalledProgram
  private let tools: PlaceTools
  private static let most = 100

  init(_ tools: PlaceTools) throws(Diagnostic) {
    self.tools = tools
    curl = try tools.program("curl", package: "curl")
  }

  /// In the order of the addresses.
  func of(_ addresses: [String]) throws(Diagnostic) -> [Answer] {
    var answers: [Answer] = []
    for start in stride(from: 0, to: addresses.count, by: Self.most) {
      answers += try some(Array(addresses[start..<min(start + Self.most, addresses.count)]))
    }
    return answers
  }

  private func some(_ addresses: [String]) throws(Diagnostic) -> [Answer] {
    let scratch: TemporaryFolder
    do throws(SystemError) { scratch = try TemporaryFolder() } catch { throw .placeUnusable("/tmp", error) }
    let options = [
      "--silent", "--globoff", "--location", "--max-redirs", "5", "--proto", "=http,https", "--proto-redir",
      "=http,https", "--connect-timeout", "10", "--max-time", "60", "--user-agent",
      "Daybook (checks what it published)",
      "--header", "Cache-Control: no-cache", "--write-out",
      "%{http_code}\t%{content_type}\t%header{content-security-policy}\n",
    ]
    let words = addresses.enumerated().flatMap { ["--output", "\(scratch.path)/\($0)", "--url", $1] }
    let end = try tools.run(curl, tools.call(options + words))
    let lines = end.text.split(separator: "\n", omittingEmptySubsequences: true)
    return addresses.indices.map { index in
      let parts = index < lines.count ? lines[index].split(separator: "\t", omittingEmptySubsequences: false) : []
      guard parts.count >= 2 else { return Answer(status: 0, type: "", policy: "", sum: nil) }
      return Answer(
        status: Int(parts[0]) ?? 0, type: String(parts[1]), policy: parts.count > 2 ? String(parts[2]) : "",
        sum: scratch.sum(of: String(index)))
    }
  }
}
