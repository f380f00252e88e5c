import Diagnostics
import Foundation
import FrontMatter
import TestDocuments
import Testing

@testable import Importing

/// Word documents become drafts that say what the documents say, and nothing else of them.
@Suite struct WordImportTests {
  private static let day = CalendarDay(year: 2026, month: 3, day: 2) ?? .epoch

  private static func document(title: String = "Who sits alone?") -> TestDocument {
    var document = TestDocument(
      body: paragraph(title, style: "Title") + paragraph("What I saw", style: "Heading1")
        + paragraph("Three tables, and CHILDREN alone at two of them: 2 * 3 of [[us]].")
        + "<w:p><w:del w:author=\"Canary One\"><w:r><w:delText>CANARYDELETED</w:delText></w:r></w:del>"
        + "<w:ins w:author=\"Canary Two\">\(run("Kept words."))</w:ins></w:p>"
        + "<w:p>\(run("CANARYHIDDEN", "<w:vanish/>"))</w:p>"
        + "<w:tbl><w:tr><w:tc>\(paragraph("Week"))</w:tc><w:tc>\(paragraph("Alone"))</w:tc></w:tr>"
        + "<w:tr><w:tc>\(paragraph("1"))</w:tc><w:tc>\(paragraph("7"))</w:tc></w:tr></w:tbl>"
        + picture("p1", "A long table") + picture("p2", "A drawing"))
    document.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
    document.relations =
      TestDocument.relation("p1", to: "media/image1.png", isExternal: false)
      + TestDocument.relation("p2", to: "media/image2.emf", isExternal: false)
    document.files = [("word/media/image1.png", [0x89, 0x50, 0x4E, 0x47]), ("word/media/image2.emf", [1, 2, 3])]
    return document
  }

  private static func picture(_ id: String, _ words: String) -> String {
    "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"\(words)\"/><a:graphic><a:graphicData>"
      + "<a:blip r:embed=\"\(id)\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
  }

  private static func importing(
    _ names: [String], in folder: ImportFolder, dryRun: Bool = false, updates: Bool = false
  ) throws -> WordReport {
    var request = WordRequest(
      files: names.map { folder.path + "/" + $0 }, into: folder.path + "/content", day: day)
    request.isDryRun = dryRun
    request.updates = updates
    return try importWord(request)
  }

  private static func folder(_ documents: KeyValuePairs<String, TestDocument>) throws -> ImportFolder {
    let folder = try ImportFolder()
    for (name, document) in documents { try folder.write(document.archive, to: name) }
    return folder
  }

  private static let post = "posts/2026/2026-03-02-who-sits-alone.md"

  @Test func aDocumentBecomesADraft() throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    let report = try Self.importing(["Lunch.docx"], in: folder)
    #expect(report.isProven)
    #expect(report.texts.map(\.path) == [Self.post])
    #expect(report.texts.first?.notes.contains(.missingMedia("media/image2.emf")) == true)
    let text = try folder.text(of: "content/" + Self.post)
    #expect(text.hasPrefix("---\ntitle: Who sits alone?\ndraft: yes\n---\n\n# What I saw\n\nThree tables"))
    #expect(text.contains("Kept words."))
    #expect(text.contains("![A long table](../../media/2026-03-02-who-sits-alone/image1.png)"))
    #expect(folder.has("content/media/2026-03-02-who-sits-alone/image1.png"))
    for (name, bytes) in try folder.files(below: "content") {
      #expect(!String(decoding: bytes, as: UTF8.self).localizedCaseInsensitiveContains("canary"), "\(name)")
    }
  }

  @Test func aSecondRunChangesNothing() throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    _ = try Self.importing(["Lunch.docx"], in: folder)
    let before = try folder.files(below: "content")
    #expect(try Self.importing(["Lunch.docx"], in: folder).texts.map(\.state) == [.same])
    #expect(try folder.files(below: "content") == before)
  }

  @Test func whatChangedHereStays() throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    _ = try Self.importing(["Lunch.docx"], in: folder)
    try folder.write("---\ntitle: Mine\n---\nMine.\n", to: "content/" + Self.post)
    #expect(try Self.importing(["Lunch.docx"], in: folder).texts.map(\.state) == [.editedHere])
    #expect(try folder.text(of: "content/" + Self.post).contains("Mine."))
    try FileManager.default.removeItem(atPath: folder.path + "/content/" + Self.post)
    #expect(try Self.importing(["Lunch.docx"], in: folder).texts.map(\.state) == [.removedHere])
    #expect(!folder.has("content/" + Self.post))
  }

  @Test func whatChangedThereIsNamed() throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    _ = try Self.importing(["Lunch.docx"], in: folder)
    let before = try folder.text(of: "content/" + Self.post)
    var changed = Self.document()
    changed.body += paragraph("One more day.")
    try folder.write(changed.archive, to: "Lunch.docx")
    for _ in 1...2 { #expect(try Self.importing(["Lunch.docx"], in: folder).texts.map(\.state) == [.changedThere]) }
    #expect(try folder.text(of: "content/" + Self.post) == before)
    let taken = try Self.importing(["Lunch.docx"], in: folder, updates: true)
    #expect(taken.texts.map(\.state) == [.updated])
    #expect(try folder.text(of: "content/" + Self.post).hasSuffix("One more day.\n"))
    #expect(try Self.importing(["Lunch.docx"], in: folder).texts.map(\.state) == [.same])
  }

  @Test func aChangedDocumentNeverOverwritesWhatYouWrote() throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    _ = try Self.importing(["Lunch.docx"], in: folder)
    try folder.write("---\ntitle: Mine\n---\nMine.\n", to: "content/" + Self.post)
    var changed = Self.document()
    changed.body += paragraph("One more day.")
    changed.files[0].bytes.append(0)
    try folder.write(changed.archive, to: "Lunch.docx")
    let before = try folder.files(below: "content")
    #expect(try Self.importing(["Lunch.docx"], in: folder, updates: true).texts.map(\.state) == [.editedHere])
    #expect(try folder.files(below: "content") == before)
  }

  @Test func aPictureThatChangedThereIsTakenOver() throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    _ = try Self.importing(["Lunch.docx"], in: folder)
    var changed = Self.document()
    changed.body += paragraph("One more day.")
    changed.files[0].bytes.append(7)
    try folder.write(changed.archive, to: "Lunch.docx")
    _ = try Self.importing(["Lunch.docx"], in: folder, updates: true)
    let picture = try #require(
      try folder.files(below: "content")["media/2026-03-02-who-sits-alone/image1.png"])
    #expect(picture.last == 7)
  }

  @Test func aDrawingThatBrowsersCantShowLeavesItsWords() throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    let report = try Self.importing(["Lunch.docx"], in: folder)
    let text = try folder.text(of: "content/" + Self.post)
    #expect(text.contains("\nA drawing\n") && !text.contains("image2"), "\(text)")
    #expect(report.isProven)
  }

  @Test func documentsOfOneTitleStayTwo() throws {
    let folder = try Self.folder(["a.docx": Self.document(), "b.docx": Self.document()])
    let report = try Self.importing(["a.docx", "b.docx"], in: folder)
    #expect(report.texts.map(\.path) == [Self.post, "posts/2026/2026-03-02-who-sits-alone-2.md"])
  }

  @Test func aTryWritesNothing() throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    #expect(try Self.importing(["Lunch.docx"], in: folder, dryRun: true).texts.map(\.state) == [.new])
    #expect(try folder.files(below: "content").isEmpty)
  }

  @Test(arguments: [
    ("notes.pdf", "%PDF-1.7\n", "PDF"), ("notes.doc", "\u{0}", "isn't a Word document"),
    ("notes.rtf", "{\\rtf1 x}", "rich text"), ("missing.docx", "", "can't be read"),
  ])
  func oneBadFileStopsAllWithItsReason(_ name: String, _ text: String, _ reason: String) throws {
    let folder = try Self.folder(["Lunch.docx": Self.document()])
    if !text.isEmpty { try folder.write(text, to: name) }
    #expect {
      try Self.importing(["Lunch.docx", name], in: folder)
    } throws: { error in
      (error as? Problems)?.sorted.map(\.message).contains { $0.contains(reason) } == true
    }
    #expect(!folder.has("content"))
  }
}
