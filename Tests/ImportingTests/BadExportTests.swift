import Diagnostics
import Foundation
import Testing

@testable import Importing

/// Exports that are broken, hostile or something else.
@Suite struct BadExportTests {
  struct FileCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    /// A part of the message.
    let message: String
  }

  private static let good: String = {
    var export = SampleExport()
    export.items = (1...50).map {
      SampleExport.Item(id: $0, title: "Title \($0)", slug: "title-\($0)", body: "Words \($0).")
    }
    return export.text
  }()

  private static let bomb = """
    <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <rss><channel><title>&b;</title></channel></rss>
    """

  @Test(arguments: [
    FileCase(testDescription: "nothing in it", bytes: [], message: "ends in the middle"),
    FileCase(
      testDescription: "cut off", bytes: Array(good.utf8.prefix(good.utf8.count / 2)), message: "ends in the middle"),
    FileCase(testDescription: "cut off in a tag", bytes: Array(good.utf8.dropLast(4)), message: "ends in the middle"),
    FileCase(testDescription: "entities", bytes: Array(bomb.utf8), message: "entities"),
    FileCase(
      testDescription: "tags that cross", bytes: Array("<rss><channel></rss></channel>".utf8),
      message: "not well-formed"),
    FileCase(
      testDescription: "a feed and no export", bytes: Array("<rss><channel><title>A</title></channel></rss>".utf8),
      message: "an export of"),
    FileCase(testDescription: "a zip archive", bytes: [0x50, 0x4B, 3, 4, 0, 0], message: "zip"),
    FileCase(testDescription: "packed", bytes: [0x1F, 0x8B, 8, 0], message: "gzip"),
    FileCase(testDescription: "a web page", bytes: Array("<!DOCTYPE html><html></html>".utf8), message: "web page"),
    FileCase(
      testDescription: "a script of another land",
      bytes: Array("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><rss/>".utf8), message: "encoding"),
    FileCase(
      testDescription: "a comment without end",
      bytes: Array("<rss><!-- ".utf8) + [UInt8](repeating: 0x61, count: 9 << 20), message: "does not end"),
  ])
  func isToldAndNothingIsWritten(_ c: FileCase) async throws {
    let folder = try ImportFolder()
    try folder.write(c.bytes, to: "export.xml")
    do {
      _ = try await folder.bring()
      Issue.record("it was imported")
    } catch let problems as Problems {
      #expect(problems.sorted.count == 1)
      #expect(problems.sorted.first?.description.contains(c.message) == true, "\(problems)")
    }
    #expect(!folder.has("content"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["daybook.yml", "export.xml"])
  }

  @Test func tellsWhatWasReadBeforeTheEnd() async throws {
    let folder = try ImportFolder()
    let half = Array(Self.good.utf8.prefix(Self.good.utf8.count / 2))
    try folder.write(half, to: "export.xml")
    let problems = await #expect(throws: Problems.self) { _ = try await folder.bring() }
    let message = problems?.sorted.first?.description ?? ""
    #expect(
      message.firstMatch(
        of: #/: 2[0-9] entries were read before, and nothing was written|2[0-9] entries were read before/#) != nil,
      "\(message)")
  }

  @Test(arguments: [
    FileCase(
      testDescription: "prefixes that nobody declared",
      bytes: Array(good.replacing(" xmlns:wp=\"http://wordpress.org/export/1.2/\"", with: "").utf8), message: ""),
    FileCase(
      testDescription: "control characters", bytes: Array(good.replacing("Words 7", with: "Words\u{0B}\u{01} 7").utf8),
      message: ""),
    FileCase(
      testDescription: "bytes that are no UTF-8",
      bytes: Array(good.utf8).replacingFirst(Array("Words 7".utf8), with: [0x57, 0xF6, 0x72, 0x64, 0x73]), message: ""),
    FileCase(
      testDescription: "names of HTML",
      bytes: Array(good.replacing("<title>Title 7</title>", with: "<title>A&nbsp;&ldquo;title&rdquo;</title>").utf8),
      message: ""),
    FileCase(
      testDescription: "an older encoding", bytes: Array(good.replacing("UTF-8", with: "ISO-8859-1").utf8), message: ""),
    FileCase(
      testDescription: "days that are none", bytes: Array(good.replacing("2021-03-02", with: "0000-00-00").utf8),
      message: ""),
    FileCase(
      testDescription: "every entry twice",
      bytes: Array(
        good.replacing(
          "</channel>",
          with: good.suffix(from: good.firstRange(of: "<item>")!.lowerBound).prefix { _ in true }.replacing(
            "</channel>", with: ""
          ).replacing("</rss>", with: "") + "</channel>"
        ).utf8), message: ""),
    FileCase(
      testDescription: "one name for all",
      bytes: Array(good.replacing(#/<wp:post_name>[^<]*/#, with: "<wp:post_name>same").utf8), message: ""),
    FileCase(
      testDescription: "names that lead out",
      bytes: Array(good.replacing(#/<wp:post_name>[^<]*/#, with: "<wp:post_name>../../../../tmp/x").utf8), message: ""),
    FileCase(
      testDescription: "no numbers", bytes: Array(good.replacing(#/<wp:post_id>[^<]*/#, with: "<wp:post_id>").utf8),
      message: ""),
  ])
  func isReadAllTheSame(_ c: FileCase) async throws {
    let folder = try ImportFolder()
    try folder.write(c.bytes, to: "export.xml")
    let report = try await folder.bring()
    #expect(report.isWhole)
    #expect(report.posts == 50)
    #expect(report.differing == 0, "\(report.findings.prefix(3))")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "content", "daybook.yml", "export.xml",
      ])
    _ = try await folder.build()
  }

  @Test func hostileHTMLDoesNoHarm() async throws {
    var export = SampleExport()
    let pieces = [
      "<script>alert('x')</script>", "<img src=x onerror=alert(1)>", "<a href=\"java\nscript:alert(1)\">a</a>",
      String(repeating: "<div>", count: 3_000), String(repeating: "<b", count: 2_000), "<a href=\"'\"><a href='\">",
      String(repeating: "[caption]", count: 500), "<!--" + String(repeating: "-", count: 2_000),
      "<svg><script>x</script></svg>",
      "<table><tr><td><table><tr><td>x", "]]&gt;", "<plaintext>", "<iframe src=\"data:text/html,<script>\">",
    ]
    export.items = pieces.enumerated().map { SampleExport.Item(id: $0 + 1, slug: "p\($0)", body: $1) }
    let folder = try ImportFolder()
    let report = try await folder.bring(export)
    #expect(report.isWhole)
    _ = try await folder.build()
    for (name, bytes) in try folder.files(below: "output/posts") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(!page.contains("alert(1)") && !page.contains("onerror"), "\(name)")
    }
  }
}

extension [UInt8] {
  fileprivate func replacingFirst(_ part: [UInt8], with other: [UInt8]) -> [UInt8] {
    guard let range = firstRange(of: part) else { return self }
    return Array(self[..<range.lowerBound]) + other + Array(self[range.upperBound...])
  }
}
