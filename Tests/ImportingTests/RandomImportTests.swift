import Diagnostics
import Foundation
import FrontMatter
import TestDocuments
import TestSupport
import Testing

@testable import Importing

/// Exports and documents with anything in them changed: there is always an answer, and no file lands outside the content folder.
@Suite struct RandomImportTests {
  private static let good: [UInt8] = {
    var export = SampleExport()
    export.categories = [(3, "news", "", "News", "All <b>news</b>")]
    export.tags = [("bells", "Bells")]
    let base = "https://ferry.example/log/wp-content/uploads/2021/03/"
    export.items = [
      SampleExport.Item(
        id: 1, title: "The bell", slug: "the-bell",
        body:
          "It rang.\n\n[caption id=\"a\" width=\"3\"]<img src=\"\(base)boat-300x200.gif\" class=\"wp-image-5\"> It[/caption]\n\n"
          + "[gallery ids=\"5\"] <a href=\"https://ferry.example/log/?p=2\">two</a> [code]a[/code]<!--more--><pre>x</pre>",
        more: SampleExport.comment(1, by: "Ola", "Yes.") + SampleExport.meta("_thumbnail_id", "5")
          + SampleExport.term("category", "news", "News")),
      SampleExport.Item(
        id: 2, title: "A door", slug: "a-door",
        body: "<!-- wp:heading --><h2>It</h2><!-- /wp:heading --><!-- wp:block {\"ref\":9} /-->"
          + "<table><tr><td>a</td><td>b</td></tr></table><ul><li>c<ol><li>d</li></ol></li></ul>"),
      SampleExport.Item(id: 9, type: "wp_block", title: "B", slug: "b", body: "<p>Shared.</p>"),
      SampleExport.Item(id: 4, type: "page", status: "private", slug: "about", body: "Us."),
      SampleExport.attachment(5, "2021/03/boat.gif", parent: 1, alternative: "Boat"),
    ]
    return Array(export.text.utf8)
  }()

  private static let pieces = [
    "<![CDATA[[gallery]]]>&#0;<item>", "</item><item>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "<x:y z:w=\"1\">",
    "0000-00-00",
    "../../../../out", "%2e%2e%2f", "\u{0}\u{B}\u{1B}", "99999999999999999999", "-1", "]]>",
    "<wp:status>publish</wp:status>",
    "[code]", "[/caption]", "<script>", "<table><tr><td>", "a:3:{i:0;s:9:\"x\";}", "\u{FEFF}", "\u{202E}", "🛥️", "<!--",
    "\r\n\r",
    "<wp:post_type>wp_block</wp:post_type>", "{\"ref\":9}", "<wp:post_id>1</wp:post_id>", "CON", ".md", "/",
  ]

  @Test(.timeLimit(.minutes(10)), arguments: Seeds.some(of: 100)) func changedExports(_ part: Int) async throws {
    var random = SeededGenerator(seed: UInt64(part))
    for _ in 0..<20 {
      var bytes = Self.good
      for _ in 0..<Int.random(in: 1...8, using: &random) { Self.change(&bytes, &random) }
      let folder = try ImportFolder()
      try folder.write(bytes, to: "export.xml")
      do {
        let report = try await folder.bring()
        #expect(report.isWhole)
      } catch let problems as Problems {
        #expect(!problems.sorted.isEmpty && !folder.has("content"))
      }
      let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
      #expect(names.isSubset(of: ["content", "daybook.yml", "export.xml"]))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/../out"))
    }
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let start = Int.random(in: 0..<max(1, bytes.count), using: &random)
    let end = min(bytes.count, start + Int.random(in: 1...60, using: &random))
    switch Int.random(in: 0...4, using: &random) {
    case 0: for place in start..<end { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case 1: bytes.removeSubrange(start..<end)
    case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 3: if Int.random(in: 0...9, using: &random) == 0 { bytes.removeSubrange(start...) }
    default: bytes.insert(contentsOf: Array(random.pick(pieces).utf8), at: start)
    }
    if bytes.isEmpty { bytes = [0x3C] }
  }

  // MARK: Documents

  private static let document: TestDocument = {
    var document = TestDocument(
      body: paragraph("A title", style: "Title") + paragraph("Words 2 * 3", style: "Heading1")
        + item("One", list: 1) + item("Two", list: 1, level: 1)
        + "<w:tbl><w:tr><w:tc>\(paragraph("a"))</w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:ins>\(run("In."))</w:ins><w:hyperlink r:id=\"l1\">\(run("x"))</w:hyperlink></w:p>"
        + "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr=\"It\"/><a:blip r:embed=\"p1\"/></wp:inline></w:drawing></w:r></w:p>"
    )
    document.footnotes = "<w:footnote w:id=\"2\">\(paragraph("Note."))</w:footnote>"
    document.numbering =
      "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    document.relations =
      TestDocument.relation("p1", to: "media/image1.png", isExternal: false)
      + TestDocument.relation("l1", to: "https://else.example/")
    document.files = [("word/media/image1.png", [0x89, 0x50, 0x4E, 0x47])]
    return document
  }()

  private static let wordPieces = [
    "../../../../out.png", "/etc/out.png", "<w:p>", "</w:p>", "<w:tbl>", "</w:tc>", "<w:vanish/>", "w:val=\"-1\"",
    "99999999999",
    "<w:br/>", "<w:fldChar w:fldCharType=\"begin\"/>", "&#0;", "<!DOCTYPE a>", "r:embed=\"l1\"", "", "\u{202E}",
  ]

  /// In its words, in its parts' names, or anywhere in the archive.
  @Test(.timeLimit(.minutes(10)), arguments: Seeds.some(of: 50)) func changedDocuments(_ part: Int) throws {
    var random = SeededGenerator(seed: UInt64(part) + 7_000)
    for _ in 0..<10 {
      var document = Self.document
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        document.body = Self.changed(document.body, &random)
        document.relations = Self.changed(document.relations, &random)
        document.footnotes = Self.changed(document.footnotes, &random)
        document.numbering = Self.changed(document.numbering, &random)
      }
      var bytes = document.archive
      if Bool.random(using: &random) { Self.change(&bytes, &random) }
      let folder = try ImportFolder()
      try folder.write(bytes, to: "Lunch.docx")
      let request = WordRequest(files: [folder.path + "/Lunch.docx"], into: folder.path + "/content", day: .epoch)
      do throws(Problems) {
        _ = try importWord(request)
      } catch {
        #expect(!error.sorted.isEmpty && !folder.has("content"))
      }
      let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
      #expect(names.isSubset(of: ["content", "daybook.yml", "Lunch.docx"]))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/../out.png"))
    }
  }

  private static func changed(_ xml: String, _ random: inout SeededGenerator) -> String {
    guard !xml.isEmpty, Bool.random(using: &random) else { return xml }
    var letters = Array(xml)
    let start = Int.random(in: 0..<letters.count, using: &random)
    let end = min(letters.count, start + Int.random(in: 0...20, using: &random))
    letters.replaceSubrange(start..<end, with: Array(random.pick(wordPieces)))
    return String(letters)
  }
}
