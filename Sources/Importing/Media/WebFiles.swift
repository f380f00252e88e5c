internal import Diagnostics
internal import Disk
internal import Foundation

/// Gets files of a site by curl, one after the other; what was begun before goes on where it stopped.
struct WebFiles: Sendable {
  struct Wanted: Sendable {
    var address: String
    /// Below the folder into which all go.
    var path: String

    init(address: String, path: String) { (self.address, self.path) = (address, path) }
  }

  /// What could not be had, and why.
  typealias Failed = (address: String, reason: String)

  private let curl: InstalledProgram
  private static let most = 20

  /// - Returns: `nil` when curl isn't installed.
  init?(searchPath: String) {
    guard let curl = InstalledProgram.named("curl", in: searchPath) else { return nil }
    self.curl = curl
  }

  /// - Parameter folder: made when it is missing.
  /// - Returns: those that could not be had, with the reason.
  func fetch(
    _ wanted: [Wanted], into folder: String
  ) async throws(Diagnostic) -> [Failed] {
    let files = wanted.filter { RelativePath.siteFault(in: $0.path) == nil && Self.isWeb($0.address) }
      .filter { !FileManager.default.fileExists(atPath: "\(folder)/\($0.path)") }
    var failed: [Failed] = []
    for start in stride(from: 0, to: files.count, by: Self.most) {
      let some = Array(files[start..<min(start + Self.most, files.count)])
      // On a separate thread: curl may take minutes, and other tasks go on meanwhile.
      let fetched: Result<[Failed], Diagnostic> = await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          continuation.resume(returning: Result { () throws(Diagnostic) in try fetchSome(some, into: folder) })
        }
      }
      failed += try fetched.get()
    }
    return failed
  }

  private static func isWeb(_ address: String) -> Bool {
    address.hasPrefix("http://") || address.hasPrefix("https://")
  }

  private func fetchSome(
    _ files: [Wanted], into folder: String
  ) throws(Diagnostic) -> [Failed] {
    for file in files {
      let above = URL(fileURLWithPath: "\(folder)/\(file.path)").deletingLastPathComponent()
      try? FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
    }
    var failed: [Failed] = []
    for (file, answer) in zip(files, try ask(files, folder)) {
      let whole = "\(folder)/\(file.path)"
      // What was got before may have been all of it: then the server has nothing from there on.
      if answer.isWhole || answer.code == "416", rename(whole + ".part", whole) == 0 { continue }
      failed.append((file.address, answer.reason))
    }
    return failed
  }

  private struct Answer {
    /// The server's; `000` for none.
    var code = "000"
    /// curl's own: 0 when all of the file came.
    var exit = ""

    var isWhole: Bool { exit == "0" && (code == "200" || code == "206") }

    var reason: String {
      switch (code, exit) {
      case ("000", _): "no answer"
      case ("200", "63"), ("206", "63"): "it is larger than 512 MB"
      case ("200", _), ("206", _): "it stopped in the middle; run the import again to get the rest"
      default: "the server says \(code)"
      }
    }
  }

  private func ask(_ files: [Wanted], _ folder: String) throws(Diagnostic) -> [Answer] {
    let options = [
      "--silent", "--fail", "--globoff", "--location", "--max-redirs", "5", "--proto", "=http,https", "--proto-redir",
      "=http,https", "--connect-timeout", "10", "--max-time", "300", "--max-filesize", "536870912", "--retry", "2",
      "--continue-at", "-", "--user-agent", "Daybook (brings a site over)", "--write-out",
      "%{stderr}%{http_code} %{exitcode}\n",
    ]
    let words = files.flatMap { ["--output", "\(folder)/\($0.path).part", "--url", $0.address] }
    do throws(SystemError) {
      let lines = try curl.run(ProgramCall(options + words)).complaint.split(separator: "\n")
      return files.indices.map { index in
        guard index < lines.count else { return Answer() }
        let words = lines[index].split(separator: " ").map(String.init)
        return words.count == 2 ? Answer(code: words[0], exit: words[1]) : Answer()
      }
    } catch {
      throw Diagnostic(.error, "cannot-fetch", file: "curl", message: "curl can't be run: \(error.reason)")
    }
  }
}
