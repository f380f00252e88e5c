import Testing
@testable import Letters

/// `%20` and its like.
@Suite struct PercentDecodingTests {
  @Test(arguments: [
    ("a%20b", "a b", "a blank"), ("caf%C3%A9", "café", "a letter of two bytes"), ("%e2%82%ac", "€", "small digits"),
    ("100%", "100%", "a sign at the end"), ("5%2", "5%2", "one digit"), ("%zz", "%zz", "no digits"),
    ("%+1", "%+1", "a number with a sign is no escape"), ("%00x", "%00x", "no text holds a zero"),
    ("%2525", "%25", "one layer alone"), ("", "", "nothing"),
  ])
  func decodes(_ written: String, _ decoded: String, _ why: String) {
    #expect(String(percentDecoding: Array(written.utf8)[...]) == decoded, "\(why)")
  }
}
