import Diagnostics
import TestSupport
import Testing
@testable import Disk

struct PathCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, path: String, fault: RelativePath.Fault?
}

struct ClashCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, paths: [String], problems: [String]
}

@Suite struct RelativePathTests {
  @Test(arguments: [
    PathCase(testDescription: "a page", path: "posts/who-comes-along/index.html", fault: nil),
    PathCase(testDescription: "letters of any language", path: "tags/été/日本/index.html", fault: nil),
    PathCase(testDescription: "255 bytes are a name", path: String(repeating: "x", count: 255), fault: nil),
    PathCase(testDescription: "a dot in front is a hidden file, which servers know", path: ".well-known/x", fault: nil),
    PathCase(testDescription: "a device's name within a name", path: "console/com10/index.html", fault: nil),
    PathCase(testDescription: "no name", path: "", fault: .empty),
    PathCase(testDescription: "from the disk's root", path: "/etc/x", fault: .absolute),
    PathCase(testDescription: "nothing between two slashes", path: "a//b", fault: .emptyPart),
    PathCase(testDescription: "a folder, not a file", path: "a/", fault: .emptyPart),
    PathCase(testDescription: "out of the folder", path: "a/../../b", fault: .dots),
    PathCase(testDescription: "the folder itself", path: "./b", fault: .dots),
    PathCase(testDescription: "C ends a name at NUL", path: "a\0b", fault: .control),
    PathCase(testDescription: "a line of the manifest", path: "a\nb", fault: .control),
    PathCase(testDescription: "delete", path: "a\u{7F}b", fault: .control),
    PathCase(testDescription: "Windows' other slash", path: #"a\b"#, fault: .character(#"\"#)),
    PathCase(testDescription: "Windows' drives", path: "c:/x", fault: .character(":")),
    PathCase(testDescription: "a question in a title", path: "really?/index.html", fault: .character("?")),
    PathCase(testDescription: "Windows' console", path: "x/CON", fault: .reservedName("CON")),
    PathCase(testDescription: "whatever its case and extension", path: "nul.html", fault: .reservedName("NUL")),
    PathCase(testDescription: "a port", path: "com1/index.html", fault: .reservedName("COM1")),
    PathCase(testDescription: "Windows drops the dot", path: "wait./index.html", fault: .ending),
    PathCase(testDescription: "and the space", path: "wait /index.html", fault: .ending),
    PathCase(testDescription: "256 bytes are none", path: String(repeating: "x", count: 256), fault: .tooLong),
    PathCase(testDescription: "in bytes, not letters", path: String(repeating: "é", count: 128), fault: .tooLong),
    PathCase(testDescription: "the whole path", path: String(repeating: "x/", count: 512) + "x", fault: .tooLong),
  ])
  func judges(_ c: PathCase) {
    #expect(RelativePath.siteFault(in: c.path) == c.fault)
  }

  @Test(arguments: [
    ClashCase(testDescription: "different files", paths: ["a/index.html", "b/index.html", "a.html"], problems: []),
    ClashCase(
      testDescription: "one path twice", paths: ["a/index.html", "a/index.html"],
      problems: ["1: error: this and '0' would both be written to 'a/index.html'; give one of them another 'slug'"]),
    ClashCase(
      testDescription: "one file where case does not count", paths: ["a.html", "A.html"],
      problems: [
        "1: error: this and '0' would both be written to 'a.html' and 'A.html', which are the same file on many computers; "
          + "give one of them another 'slug'"
      ]),
    ClashCase(
      testDescription: "a letter and its accent apart or in one", paths: ["\u{E9}.html", "e\u{301}.html"],
      problems: [
        "1: error: this and '0' would both be written to '\u{E9}.html' and 'e\u{301}.html', "
          + "which are the same file on many computers; give one of them another 'slug'; the names look the same, but a character is U+0065 U+0301 in this one and U+00E9 in the other"
      ]),
    ClashCase(
      testDescription: "a folder in two spellings", paths: ["Fog/a.html", "x/y.html", "fog/b.html"],
      problems: [
        "2: error: this and '0' would be written to 'fog' and 'Fog', which are the same folder on many computers; "
          + "spell the name the same way in both"
      ]),
    ClashCase(
      testDescription: "a file that is another's folder", paths: ["a", "a/b/c.html"],
      problems: [
        "0: error: this would be written to 'a', which '1' needs as a folder; give one of them another 'slug'"
      ]),
    ClashCase(
      testDescription: "the same, the other way round and in another case", paths: ["a/B/c.html", "a/b"],
      problems: [
        "1: error: this would be written to 'a/b', which '0' needs as a folder; give one of them another 'slug'"
      ]),
    ClashCase(
      testDescription: "Daybook's own folder", paths: [".Daybook/manifest"],
      problems: [
        "0: error: its page can't be written to '.Daybook/manifest': Daybook keeps its records in '.daybook'; "
          + "give it another name or 'slug'"
      ]),
  ])
  func findsClashes(_ c: ClashCase) throws {
    let journal = try DiskFolder()
    let found = problems {
      _ = try journal.openOutput().plan(c.paths.enumerated().map { SiteFile(path: $1, source: "\($0)") })
    }
    #expect(found.map { Array($0.utf8) } == c.problems.map { Array($0.utf8) }, "\(found)")
  }

  @Test func staysLinearOnDeepPaths() throws {
    let deep = String(repeating: "d/", count: 500)
    let files = (0..<200).map { SiteFile(path: deep + "\($0)", source: "\($0)") }
    let journal = try DiskFolder()
    let time = try ContinuousClock().measure { _ = try journal.openOutput().plan(files) }
    #expect(time < .seconds(2))
  }
}
