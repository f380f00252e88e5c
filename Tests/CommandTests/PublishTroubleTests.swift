import Foundation
import TestServers
import TestSupport
import Testing

/// Publishes that end too early, and places that don't do what they should: the site there works at every moment.
@Suite(.serialized) struct PublishTroubleTests {
  private static func journal(_ address: String, posts: Int = 8) throws -> TestFolder {
    let folder = try TestFolder([
      "daybook.yml": "title: The Ferry Log\nauthor: Jo\nlanguage: en\npublish:\n  to: '\(address)'\n"
    ])
    for number in 0..<posts { try write(number, "", folder) }
    return folder
  }

  private static func write(_ number: Int, _ more: String, _ folder: TestFolder) throws {
    try folder.write(
      "---\ntitle: Post \(number)\ntags: [t\(number % 3), all]\n---\n\nWords \(number)\(more). See [[Post \(number % 7)]].\n",
      to: "content/posts/2026-01-\(10 + number)-p\(number).md")
  }

  private static let placeKinds = PlaceKind.installed.filter { $0 != .git }
  private static let full = ProcessInfo.processInfo.environment["DAYBOOK_SEEDS"] == "full"

  struct Kill: Sendable, CustomTestStringConvertible {
    let kind: PlaceKind, seed: Int
    var testDescription: String { "\(kind.rawValue) \(seed)" }
  }

  private static var kills: [Kill] {
    placeKinds.flatMap { kind in Seeds.some(of: 17).map { Kill(kind: kind, seed: $0) } }
  }

  /// A publish killed at a random moment, of a site that grew, changed and shrank.
  @Test(arguments: kills)
  func afterAKillEveryLinkLeadsSomewhereAndTheNextRunCompletes(_ kill: Kill) throws {
    var generator = SeededGenerator(seed: UInt64(kill.seed * 31 + 7))
    let place = try TestPlace(kill.kind)
    let journal = try Self.journal(place.address)
    #expect(try Self.publish(journal, place).status == 0)
    for round in 0..<2 {
      try Self.write(Int.random(in: 0..<8, using: &generator), " round \(round)", journal)
      try Self.write(10 + round, " new", journal)
      if round == 1 { try FileManager.default.removeItem(atPath: journal.path + "/content/posts/2026-01-17-p7.md") }
      let delay = Double.random(in: 0.05...(kill.kind == .folder ? 0.6 : 2.5), using: &generator)
      try Self.killedPublish(journal, place, after: delay)
      let dangling = danglingLinks(try place.files())
      #expect(dangling == [], "\(kill.kind) round \(round) after \(delay) s")
    }
    let last = try Self.publish(journal, place)
    #expect(last.status == 0, "\(last.errors)")
    #expect(try place.files() == TestPlace.files(below: journal.path + "/output"))
  }

  private static func publish(_ journal: TestFolder, _ place: TestPlace) throws -> Program.Result {
    try Program.run(["publish", "--yes", "--now", "2026-03-02"], in: journal.path, environment: place.environment)
  }

  private static func killedPublish(_ journal: TestFolder, _ place: TestPlace, after delay: Double) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = ["publish", "--yes", "--now", "2026-03-02"]
    process.currentDirectoryURL = URL(fileURLWithPath: journal.path)
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key == "LD_LIBRARY_PATH" }
      .merging(place.environment) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (
      FileHandle.nullDevice, FileHandle.nullDevice, FileHandle.nullDevice
    )
    try process.run()
    Thread.sleep(forTimeInterval: delay)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    // Its children are alone now and come to their end.
    Thread.sleep(forTimeInterval: place.kind == .folder ? 0 : 1)
  }

  /// rclone tries for minutes before it gives up on FTP and S3.
  private static var cuts: [Kill] {
    placeKinds.filter { full ? $0 != .folder : $0 == .ssh || $0 == .webdav }.flatMap { kind in
      Seeds.some(of: 10).map { Kill(kind: kind, seed: $0) }
    }
  }

  /// A connection cut after a random number of bytes.
  @Test(.enabled(if: Tools.find("python3") != nil), arguments: cuts)
  func afterACutConnectionTheNextRunCompletes(_ cut: Kill) throws {
    var generator = SeededGenerator(seed: UInt64(cut.seed * 17 + 3))
    let limits = try TestFolder(["limit": ""])
    let script = Tools.repository.appendingPathComponent("Tests/TestServers/cutter.py").path
    let cutter = Holder()
    let place = try TestPlace(cut.kind) { target in
      let made = try ServerProcess(try #require(Tools.find("python3"))) {
        [script, "\($0)", "\(target)", limits.path + "/limit"]
      }
      cutter.server = made
      return made.port
    }
    let journal = try Self.journal(place.address)
    #expect(try Self.publish(journal, place).status == 0)
    try Self.write(3, " again", journal)
    try Self.write(11, " new", journal)
    try limits.write("\(Int.random(in: 2_000...120_000, using: &generator))", to: "limit")
    let result = try Self.publish(journal, place)
    #expect(result.status == 0 || result.errors.contains("; "), "\(result.errors)")
    #expect(!result.wasKilled)
    let dangling = danglingLinks(try place.files())
    #expect(dangling == [])
    try limits.write("", to: "limit")
    let last = try Self.publish(journal, place)
    #expect(last.status == 0, "\(last.errors) after \(result.errors)")
    #expect(try place.files() == TestPlace.files(below: journal.path + "/output"))
    cutter.server?.stop()
  }

  private final class Holder { var server: ServerProcess? }

  struct Trouble: Sendable, CustomTestStringConvertible {
    let testDescription: String, kind: PlaceKind, spoil: @Sendable (TestPlace, TestFolder) throws -> Void, says: String
  }

  @Test(
    arguments: [
      Trouble(
        testDescription: "no server", kind: .ssh, spoil: { place, _ in place.stop() },
        says:
          "error: the server doesn't answer; check the network and the address, then publish again; it continues where it stopped"
      ),
      Trouble(
        testDescription: "a wrong key", kind: .ssh,
        spoil: { place, _ in try place.disk.write("", to: "authorized") },
        says: "error: the server doesn't accept this login; check the user name and the key or password: ssh -p "),
      Trouble(
        testDescription: "an unknown server", kind: .ssh, spoil: { place, _ in try place.disk.write("", to: "known") },
        says: "error: this computer doesn't know the server yet; connect to it once by hand"),
      Trouble(
        testDescription: "another server by the same name", kind: .ssh,
        spoil: { place, _ in
          let other = (place.disk.text("key.pub") ?? "").split(separator: " ").prefix(2).joined(separator: " ")
          let host = (place.disk.text("known") ?? "").split(separator: " ").first ?? ""
          try place.disk.write("\(host) \(other)\n", to: "known")
        }, says: "error: the server isn't the one that this computer knows by that name"),
      Trouble(
        testDescription: "no such storage", kind: .webdav,
        spoil: { place, _ in try place.disk.write("", to: "rclone.conf") },
        says: "error: rclone doesn't know a storage of that name; list them with 'rclone listremotes'"),
      Trouble(
        testDescription: "no server of a storage", kind: .webdav, spoil: { place, _ in place.stop() },
        says: "error: the server doesn't answer"),
      Trouble(
        testDescription: "a wrong password", kind: .ftp,
        spoil: { place, _ in
          let text = place.disk.text("rclone.conf") ?? ""
          try place.disk.write(text.replacing("user = pat", with: "user = sam"), to: "rclone.conf")
        }, says: "error: the server doesn't accept this login"),
      Trouble(
        testDescription: "no repository", kind: .git,
        spoil: { place, _ in try FileManager.default.removeItem(atPath: place.disk("served/site.git")) },
        says: "error: the repository doesn't exist, or you may not see it; check its address in daybook.yml"),
      Trouble(
        testDescription: "a branch that may not be replaced", kind: .git,
        spoil: { place, _ in
          try place.disk.write(
            "#!/bin/sh\necho protected branch >&2\nexit 1\n", to: "served/site.git/hooks/pre-receive")
          try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: place.disk("served/site.git/hooks/pre-receive"))
        }, says: "error: the server doesn't let you replace this branch"),
    ].filter { $0.kind.isInstalled })
  func saysWhatToDo(_ trouble: Trouble) throws {
    let place = try TestPlace(trouble.kind)
    let journal = try Self.journal(place.address, posts: 2)
    try trouble.spoil(place, journal)
    let result = try Self.publish(journal, place)
    #expect(result.status == 1 && !result.wasKilled)
    #expect(result.errors.contains(trouble.says), "\(result.errors)")
  }

  @Test func aFullDiskLosesNothing() throws {
    let mount = try TestFolder()
    let made = try runTool("/bin/mount", ["-t", "tmpfs", "-o", "size=300k", "tmpfs", mount.path])
    // Only an administrator may mount; elsewhere, a device that is always full takes part in `FullDiskTests`.
    guard made.status == 0 else { return }
    defer { _ = try? runTool("/bin/umount", [mount.path]) }
    let journal = try Self.journal(mount.path + "/site", posts: 1)
    try journal.write(
      "---\ntitle: Long\n---\n\n" + String(repeating: "long words ", count: 60_000),
      to: "content/posts/2026-02-01-long.md")
    let full = try Program.run(["publish", "--yes", "--now", "2026-03-02"], in: journal.path)
    #expect(
      full.status == 1
        && full.errors.contains(
          "the disk is full; free up some space, then publish again; it continues where it stopped"),
      "\(full.errors)")
    try FileManager.default.removeItem(atPath: journal.path + "/content/posts/2026-02-01-long.md")
    _ = try runTool("/bin/mount", ["-o", "remount,size=8m", mount.path])
    let next = try Program.run(["publish", "--yes", "--now", "2026-03-02"], in: journal.path)
    #expect(next.status == 0, "\(next.errors)")
    #expect(try mount.files(below: "site") == journal.files(below: "output"))
  }

  @Test(arguments: PlaceKind.installed)
  func twoAtOnceBothEndWell(_ kind: PlaceKind) async throws {
    let place = try TestPlace(kind)
    let journal = try Self.journal(place.address)
    async let first = Self.publishLater(journal, place)
    async let second = Self.publishLater(journal, place)
    let results = try await [first, second]
    for result in results { #expect(result.status == 0 || result.errors.contains("publish"), "\(result.errors)") }
    #expect(results.contains { $0.status == 0 })
    var files = try place.files()
    files[".nojekyll"] = nil
    #expect(try files == TestPlace.files(below: journal.path + "/output"))
  }

  private static func publishLater(_ journal: TestFolder, _ place: TestPlace) async throws -> Program.Result {
    try await Task.detached { try publish(journal, place) }.value
  }

  @Test(arguments: [PlaceKind.folder, .ssh, .webdav].filter(\.isInstalled))
  func anotherComputerIsWaitedForAndNamed(_ kind: PlaceKind) throws {
    let place = try TestPlace(kind)
    let journal = try Self.journal(place.address, posts: 1)
    #expect(try Self.publish(journal, place).status == 0)
    try place.write("othercomputer 1000000000\n", to: ".daybook/lock/owner")
    try Self.write(0, " again", journal)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = ["publish", "--yes", "--now", "2026-03-02"]
    process.currentDirectoryURL = URL(fileURLWithPath: journal.path)
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key == "LD_LIBRARY_PATH" }.merging(
      place.environment
    ) { $1 }
    let said = TemporaryFileOutput()
    process.standardError = try said.handle()
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<200 where !said.text.contains("waiting for another publish") { Thread.sleep(forTimeInterval: 0.1) }
    #expect(said.text.contains("waiting for another publish to finish"))
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 1)
    #expect(said.text.contains("another computer is publishing here, since "), "\(said.text)")
  }

  private struct TemporaryFileOutput {
    let path = NSTemporaryDirectory() + "/daybook-" + UUID().uuidString
    func handle() throws -> FileHandle {
      try Data().write(to: URL(fileURLWithPath: path))
      return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
    var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
  }
}
