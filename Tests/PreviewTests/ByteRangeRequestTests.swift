import Testing
@testable import Preview

@Suite struct ByteRangeRequestTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, header: String?, count: Int, range: ByteRangeRequest
  }

  @Test(arguments: [
    Case(testDescription: "no header asks for all", header: nil, count: 10, range: .whole),
    Case(testDescription: "both ends count", header: "bytes=2-4", count: 10, range: .part(2..<5)),
    Case(testDescription: "an open end is the file's", header: "bytes=2-", count: 10, range: .part(2..<10)),
    Case(testDescription: "the last bytes", header: "bytes=-3", count: 10, range: .part(7..<10)),
    Case(testDescription: "more last bytes than there are", header: "bytes=-30", count: 10, range: .part(0..<10)),
    Case(testDescription: "an end behind the file's", header: "bytes=8-99", count: 10, range: .part(8..<10)),
    Case(testDescription: "a begin behind the file's end", header: "bytes=10-", count: 10, range: .unsatisfiable),
    Case(testDescription: "no last bytes", header: "bytes=-0", count: 10, range: .unsatisfiable),
    Case(testDescription: "nothing can be had of an empty file", header: "bytes=0-", count: 0, range: .unsatisfiable),
    Case(testDescription: "an end before the begin is no range", header: "bytes=4-2", count: 10, range: .whole),
    Case(testDescription: "several ranges may be passed over", header: "bytes=0-1,4-5", count: 10, range: .whole),
    Case(testDescription: "another unit", header: "lines=0-1", count: 10, range: .whole),
    Case(testDescription: "no numbers", header: "bytes=a-b", count: 10, range: .whole),
    Case(
      testDescription: "a number too large for this machine", header: "bytes=99999999999999999999-", count: 10,
      range: .whole),
    Case(testDescription: "a sign is no digit", header: "bytes=+1-2", count: 10, range: .whole),
  ]) func reads(_ c: Case) { #expect(ByteRangeRequest(c.header, of: c.count) == c.range) }
}
