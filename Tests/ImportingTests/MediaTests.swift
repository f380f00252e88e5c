import Foundation
import Testing

@testable import Importing

/// Pictures and files of the old site.
@Suite struct MediaTests {
  struct NameCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let asked: String
    let found: String?
  }

  @Test(arguments: [
    NameCase(
      testDescription: "a copy leads to the original", asked: "2021/03/boat-300x200.jpg", found: "2021/03/boat.jpg"),
    NameCase(testDescription: "a scaled one", asked: "2021/03/boat-scaled.jpg", found: "2021/03/boat.jpg"),
    NameCase(
      testDescription: "an edited one", asked: "2021/03/boat-e1412345678901-150x150.jpg", found: "2021/03/boat.jpg"),
    NameCase(
      testDescription: "another month is another picture", asked: "2021/04/boat-300x200.jpg", found: "2021/04/boat.jpg"),
    NameCase(
      testDescription: "a number is no mark of a copy", asked: "2021/03/image-1-300x200.jpg",
      found: "2021/03/image-1.jpg"),
    NameCase(
      testDescription: "the largest where the original is missing", asked: "2021/03/lost.jpg",
      found: "2021/03/lost-624x468.jpg"),
    NameCase(testDescription: "capitals", asked: "2021/03/BOAT.JPG", found: "2021/03/boat.jpg"),
    NameCase(testDescription: "nothing like it", asked: "2021/03/tree.jpg", found: nil),
  ])
  func findsTheOriginal(_ c: NameCase) {
    let library = MediaLibrary(
      [
        "2021/03/boat.jpg", "2021/03/boat-300x200.jpg", "2021/04/boat.jpg", "2021/03/image-1.jpg", "2021/03/image.jpg",
        "2021/03/lost-150x150.jpg", "2021/03/lost-624x468.jpg", "2021/03/lost-300x225.jpg",
      ].map { MediaLibrary.File(path: $0, size: 1) })
    #expect(library.file(at: c.asked)?.path == c.found)
  }

  /// The least that is a picture.
  private static let gif: [UInt8] = [
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0,
    0, 2,
    2, 0x44, 1, 0, 0x3B,
  ]

  @Test func picturesComeWithTheirTexts() async throws {
    let folder = try ImportFolder()
    for name in ["2021/03/boat.gif", "2021/04/boat.gif", "2021/03/g1.gif", "2021/03/g2.gif", "2021/03/unused.gif"] {
      try folder.write(Self.gif, to: "uploads/" + name)
    }
    var export = SampleExport()
    let base = "https://ferry.example/log/wp-content/uploads/"
    export.items = [
      SampleExport.Item(
        id: 1, slug: "it",
        body:
          "<img class=\"wp-image-5\" src=\"\(base)2021/03/boat-300x200.gif\">\n\n<img src=\"\(base)2021/04/boat.gif\" alt=\"April\">\n\n[gallery ids=\"7,8\"]\n\n<a href=\"\(base)2021/03/paper.pdf\">the paper</a>",
        more: SampleExport.meta("_thumbnail_id", "5")),
      SampleExport.attachment(5, "2021/03/boat.gif", parent: 1, alternative: "The boat"),
      SampleExport.attachment(6, "2021/04/boat.gif"),
      SampleExport.attachment(7, "2021/03/g1.gif", alternative: "First", caption: "One <em>day</em>"),
      SampleExport.attachment(8, "2021/03/g2.gif"),
      SampleExport.attachment(9, "2021/03/unused.gif"),
    ]
    let report = try await folder.bring(export) { $0.media = folder.path + "/uploads" }
    let text = try folder.text(of: "content/posts/2021/2021-03-02-it.md")
    #expect(text.contains("image: media/2021/03/boat.gif\nalt: \"The boat\"\n"))
    #expect(text.contains("![The boat](../../media/2021/03/boat.gif)\n\n![April](../../media/2021/04/boat.gif)\n"))
    #expect(text.contains("![First](../../media/2021/03/g1.gif)"))
    #expect(text.contains("[the paper](\(base)2021/03/paper.pdf)"))
    #expect(report.media.brought == 4 && report.media.unused == 1 && report.media.missing == 0)
    #expect(report.isWhole && report.differing == 0, "\(report.findings)")
    #expect(Array(try #require(try folder.files(below: "content/media")["2021/04/boat.gif"])) == Self.gif)
    #expect(!folder.has("content/media/2021/03/unused.gif"))
    _ = try await folder.build()
  }
}
