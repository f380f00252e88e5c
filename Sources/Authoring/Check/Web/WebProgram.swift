internal import Disk

/// curl, which asks for addresses of the web, one after the other.
struct WebProgram {
  private static let most = 100
  private let curl: InstalledProgram

  /// - Returns: `nil` when it is not installed.
  init?(in searchPath: String) {
    guard let curl = InstalledProgram.named("curl", in: searchPath) else { return nil }
    self.curl = curl
  }

  /// Asks for the head of each page, and for the page itself where that is refused.
  func statuses(of addresses: [String]) throws(SystemError) -> [(String, WebStatus)] {
    var found: [(String, WebStatus)] = []
    for start in stride(from: 0, to: addresses.count, by: Self.most) {
      let some = Array(addresses[start..<min(start + Self.most, addresses.count)])
      found += zip(some, try ask(["--head"], some))
    }
    let refused = found.indices.filter { !found[$0].1.isFine || found[$0].1.code == 405 }
    for start in stride(from: 0, to: refused.count, by: Self.most) {
      let some = Array(refused[start..<min(start + Self.most, refused.count)])
      for (place, status) in zip(some, try ask(["--range", "0-1023"], some.map { found[$0].0 })) {
        found[place].1 = status
      }
    }
    return found
  }

  private func ask(_ options: [String], _ addresses: [String]) throws(SystemError) -> [WebStatus] {
    let common = [
      "--silent", "--globoff", "--location", "--max-redirs", "5", "--proto", "=http,https", "--proto-redir",
      "=http,https",
      "--connect-timeout", "10", "--max-time", "20", "--user-agent", "Daybook (checks links)",
      "--write-out", "%{stderr}%{http_code}\n",
    ]
    let words = addresses.flatMap { ["--output", "/dev/null", "--url", $0] }
    let codes = try curl.run(ProgramCall(common + options + words)).complaint.split(separator: "\n").map {
      WebStatus(code: Int($0) ?? 0)
    }
    // A program that ended early has asked for the first of them only.
    return addresses.indices.map { $0 < codes.count ? codes[$0] : WebStatus(code: 0) }
  }
}
