import Foundation
import Testing

/// A fault of the program ends with a status of its own and a word to the user.
@Suite struct FaultTests {
  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV]) func saysThatTheProgramIsAtFault(_ fault: Int32) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = ["render"]
    let (input, errors) = (Pipe(), try TemporaryFile())
    process.standardInput = input
    process.standardError = try FileHandle(forWritingTo: errors.url)
    try process.run()
    // The program waits for its input: once it has taken the first bytes, its handlers are in place.
    try input.fileHandleForWriting.write(contentsOf: Data(repeating: 0x20, count: 1 << 17))
    kill(process.processIdentifier, fault)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 70)
    #expect(try errors.text().contains("Daybook has a bug and had to stop"))
  }
}
