import Testing
@testable import Preview

@Suite struct HostRuleTests {
  @Test(arguments: [
    ("localhost:4000", true), ("LOCALHOST", true), ("127.0.0.1:1", true), ("[::1]:4000", true), ("[::1]", true),
    ("oak.example", false), ("oak.example:4000", false), ("localhost.oak.example", false),
    ("127.0.0.1.oak.example", false),
    ("localhost:", false), ("localhost:4000x", false), ("localhost@oak.example", false), ("[::1", false),
    ("[::1]x", false), ("", false),
  ]) func answersToThisMachinesOwnNames(_ header: String, _ isAllowed: Bool) {
    #expect(AllowedHost.allows(header) == isAllowed)
  }

  @Test func aRequestWithoutAHostIsRefused() { #expect(!AllowedHost.allows(nil)) }
}
