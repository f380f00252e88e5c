import Foundation
import Testing

private let hasTools = ["/bin/bash", "/usr/bin/curl", "/bin/tar"].allSatisfy(FileManager.default.isExecutableFile)

/// How the workflows that `daybook add hosting` writes get the program: their own lines, run by a shell.
@Suite(.enabled(if: hasTools, "needs bash, curl, and tar")) struct HostingInstallTests {
  /// Where a released program comes from, and whether it's the one that its checksum names.
  enum Release: CaseIterable, CustomTestStringConvertible {
    case whole, damaged, unlisted, missing, inTheRepository, none

    var testDescription: String { "\(self)" }
    var works: Bool { self == .whole || self == .inTheRepository }
  }

  @Test(arguments: ["github", "gitlab"], Release.allCases)
  func getsTheProgramThatItsChecksumNames(_ host: String, _ release: Release) throws {
    let folder = try TestFolder([
      "journal/daybook.yml": "title: J\n", "home/.keep": "", "release/.keep": "",
      "tree/daybook-9/bin/daybook": "#!/bin/sh\necho 9.9.9\n",
    ])
    let script = try Self.script(of: host, in: folder)
    try Self.make(release, in: folder)
    var environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path + "/home", "GITHUB_PATH": "/dev/null",
    ]
    if release != .none && release != .inTheRepository {
      environment["DAYBOOK_RELEASE"] = "file://\(folder.path)/release"
    }
    let ran = try Self.bash(script, in: folder.path + "/journal", environment)
    let program = folder.path + "/home/.local/bin/daybook"
    #expect((ran.status == 0) == release.works, "\(ran.output)")
    #expect(FileManager.default.fileExists(atPath: program) == release.works)
    if release.works { #expect(try Self.bash(program, in: folder.path, environment).output == "9.9.9\n") }
    if release == .none { #expect(ran.output.contains("Daybook is missing: set the variable DAYBOOK_RELEASE")) }
  }

  private static func make(_ release: Release, in folder: TestFolder) throws {
    let name = "daybook-9.9.9-linux-$(uname -m).tar.gz"
    var steps = "set -e; chmod +x tree/daybook-9/bin/daybook; tar -czf release/\(name) -C tree daybook-9; cd release; "
    steps += "sha256sum \(name) > SHA256SUMS; "
    switch release {
    case .whole, .none: break
    case .damaged: steps += "printf x >> \(name)"
    case .unlisted: steps += "echo > SHA256SUMS"
    case .missing: steps += "rm \(name)"
    case .inTheRepository: steps += "mkdir ../journal/hosting; mv \(name) ../journal/hosting/daybook.tar.gz"
    }
    let made = try bash(steps, in: folder.path, ["PATH": "/usr/bin:/bin"])
    try #require(made.status == 0, "\(made.output)")
  }

  /// The lines of the workflow that install the program; GitHub and GitLab stop at the first that fails.
  private static func script(of host: String, in folder: TestFolder) throws -> String {
    let added = try Program.run(["add", "hosting", host], in: folder.path + "/journal")
    try #require(added.status == 0)
    let path = host == "github" ? "/journal/.github/workflows/daybook.yml" : "/journal/.gitlab-ci.yml"
    let lines = try String(contentsOfFile: folder.path + path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(
      lines.firstIndex { $0.trimmingCharacters(in: .whitespaces) == "if [ -f hosting/daybook.tar.gz ]; then" })
    let indent = lines[begin].prefix { $0 == " " }.count
    let block = lines[begin...].prefix { $0.allSatisfy { $0 == " " } || $0.prefix { $0 == " " }.count >= indent }
    return "set -e -o pipefail\n" + block.joined(separator: "\n")
  }

  private static func bash(
    _ script: String, in folder: String, _ environment: [String: String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
