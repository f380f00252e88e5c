import TestSupport
import Testing
@testable import Disk

/// Other programs, started in the one way that Daybook has.
@Suite struct InstalledProgramTests {
  private static func shell(_ line: String) -> ProgramCall {
    var call = ProgramCall(["-c", line])
    call.output = .kept
    return call
  }

  @Test func getsNothingOfOurEnvironment() throws {
    var call = Self.shell("echo \"[$HOME][$DAYBOOK_TEST]\"")
    call.environment = ["DAYBOOK_TEST=x"]
    #expect(try InstalledProgram.shell.run(call).text == "[][x]\n")
  }

  @Test func readsWhatItIsGivenAndKeepsWhatItSays() throws {
    var call = Self.shell("cat; echo no >&2; exit 3")
    // More than a pipe holds.
    let bytes = [UInt8](repeating: 0x61, count: 300_000)
    call.input = .bytes(bytes)
    let end = try InstalledProgram.shell.run(call)
    #expect(end.status == 3 && !end.isFine && end.cut == nil)
    #expect(end.output == bytes && end.complaint == "no\n")
  }

  @Test(arguments: [("kill -TERM $$", 143), ("exit 0", 0), ("exit 7", 7)]) func tellsHowItEnded(
    _ line: String, _ status: Int32
  ) throws {
    #expect(try InstalledProgram.shell.run(Self.shell(line)).status == status)
  }

  @Test func isEndedWhenItsTimeIsUp() throws {
    var call = Self.shell("echo begun; exec sleep 60")
    call.limit = .milliseconds(200)
    let start = ContinuousClock.now
    let end = try InstalledProgram.shell.run(call)
    #expect(end.cut == .byTime && end.text == "begun\n" && ContinuousClock.now - start < .seconds(20))
  }

  @Test func isEndedWhenAPersonStops() async throws {
    let stop = StopRequest()
    var call = Self.shell("trap '' TERM; while :; do sleep 1; done")
    call.stop = stop
    let running = Task.detached { [call] in try InstalledProgram.shell.run(call) }
    try await Task.sleep(for: .milliseconds(200))
    stop.make()
    #expect(try await running.value.cut == .byPerson)
  }

  @Test func isFoundInWholeFoldersAlone() throws {
    let disk = try DiskFolder(["bin/tool": "#!/bin/sh\n"])
    #expect(InstalledProgram.named("tool", in: disk("bin")) == nil, "it can't be run")
    #expect(InstalledProgram.named("sh", in: "bin:.:/bin")?.path == "/bin/sh")
    #expect(InstalledProgram.named("no-such-program", in: "/bin:/usr/bin") == nil)
  }
}
