import Foundation
import TestDocuments
import Testing

@testable import Importing

/// Blogger, Substack, Ghost and folders of web pages: all of it comes, and nothing becomes public that wasn't.
@Suite struct OtherProgramTests {
  struct ProgramCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let program: ImportRequest.Program
    /// The export's name below the folder.
    let name: String
    let files: [String: [UInt8]]
    let entries: Int
    let posts: Int
    let pages: Int
    let drafts: Int
    let privateTexts: Int
    /// Comments in the export, and those written.
    let comments: (all: Int, written: Int)
    /// Pages of the site that must answer.
    let answers: [String]
    let sentences: [String: String]
  }

  static let cases: [ProgramCase] = [
    ProgramCase(
      testDescription: "Blogger's older feed", program: .blogger, name: "feed.xml",
      files: ["feed.xml": Array(OtherExports.blogger.utf8)], entries: 7, posts: 4, pages: 1, drafts: 1, privateTexts: 0,
      comments: (2, 2), answers: ["posts/the-bell", "2021/03/the-bell", "about"],
      sentences: [
        "posts/2021/2021-03-02-the-bell.md": "It rang. See [the door](2021-03-03-a-door.md).",
        "replies/the-bell/2021-03-04-901.md": "name: Ola Nordby",
      ]),
    ProgramCase(
      testDescription: "Blogger by Takeout", program: .blogger, name: "feed.atom",
      files: ["feed.atom": Array(OtherExports.takeout.utf8)], entries: 6, posts: 4, pages: 1, drafts: 2,
      privateTexts: 1, comments: (2, 1), answers: ["posts/the-bell", "2021/03/the-bell"],
      sentences: ["posts/2021/2021-03-02-the-bell.md": "It rang."]),
    ProgramCase(
      testDescription: "Substack", program: .substack, name: "export.zip",
      files: ["export.zip": OtherExports.substack], entries: 7, posts: 7, pages: 0, drafts: 3, privateTexts: 5,
      comments: (0, 0), answers: ["posts/the-bell", "p/the-bell"],
      sentences: ["posts/2021/2021-03-02-the-bell.md": "It rang, \"twice\"."]),
    ProgramCase(
      testDescription: "Ghost", program: .ghost, name: "export.json",
      files: ["export.json": Array(OtherExports.ghost.utf8)], entries: 8, posts: 7, pages: 1, drafts: 1,
      privateTexts: 4, comments: (0, 0), answers: ["posts/the-bell", "the-bell", "about"],
      sentences: [
        "posts/2021/2021-03-02-the-bell.md": "authors: ingrid-vasker, ola-nordby\ntags: bells",
        "people/ingrid-vasker.md": "name: Ingrid Vasker",
      ]),
    ProgramCase(
      testDescription: "an old Ghost", program: .ghost, name: "export.json",
      files: ["export.json": Array(OtherExports.oldGhost.utf8)], entries: 2, posts: 1, pages: 1, drafts: 0,
      privateTexts: 0, comments: (0, 0), answers: ["posts/welcome", "about"],
      sentences: ["posts/2015/2015-03-11-welcome.md": "date: 2015-03-11"]),
    ProgramCase(
      testDescription: "a folder of web pages", program: .html, name: "old",
      files: OtherExports.pages.mapValues { Array($0.utf8) }, entries: 5, posts: 2, pages: 3, drafts: 0,
      privateTexts: 1, comments: (0, 0), answers: ["posts/fog", "about", "2021/03/02/fog"],
      sentences: [
        "posts/2021/2021-03-02-fog.md": "It was thick. See [us](../../pages/about.md).",
        "pages/about.md": "title: About us",
      ]),
  ]

  private static func imported(_ c: ProgramCase) async throws -> (ImportFolder, ImportReport) {
    let folder = try ImportFolder()
    for (name, bytes) in c.files { try folder.write(bytes, to: name) }
    return (folder, try await folder.bring { $0 = c.request(in: folder) })
  }

  @Test(arguments: cases) func everythingIsAccountedFor(_ c: ProgramCase) async throws {
    let (folder, report) = try await Self.imported(c)
    #expect(report.isWhole && report.differing == 0, "\(report.findings)")
    #expect(report.entries == c.entries && report.posts == c.posts && report.pages == c.pages, "\(report)")
    #expect(report.drafts == c.drafts && report.privateTexts == c.privateTexts, "\(report)")
    #expect(report.comments.entries == c.comments.all && report.comments.written == c.comments.written)
    _ = try await folder.build()
    for page in c.answers {
      #expect(folder.has("output/\(page)/index.html") || folder.has("output/\(page).html"), "\(page)")
    }
    for (file, sentence) in c.sentences {
      let text = try folder.text(of: "content/" + file)
      #expect(text.contains(sentence), "\(file): \(text)")
    }
  }

  @Test(arguments: cases) func nothingBecomesPublic(_ c: ProgramCase) async throws {
    let (folder, _) = try await Self.imported(c)
    _ = try await folder.build()
    let site = try folder.files(below: "output")
    #expect(!site.isEmpty)
    for (name, bytes) in site {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("canary") && !name.contains("canary"), "\(name)")
    }
    for (name, bytes) in try folder.files(below: "content") {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in ["canary-mail", "canarysecret", "canarytrash", "canaryhash", "canaryspam"] {
        #expect(!text.contains(secret), "\(secret) in \(name)")
      }
    }
  }

  @Test(arguments: cases) func aSecondRunChangesNoByte(_ c: ProgramCase) async throws {
    let (folder, first) = try await Self.imported(c)
    let before = try folder.files(below: "content")
    let second = try await folder.bring { $0 = c.request(in: folder) }
    #expect(try folder.files(below: "content") == before)
    #expect(first.files.new > 0 && second.files.new == 0 && second.files.same == first.files.new)
  }

  @Test func aFolderOfPagesIsNeverWrittenTo() async throws {
    let (folder, _) = try await Self.imported(try #require(Self.cases.last))
    let files = try folder.files(below: "old")
    #expect(files.count == OtherExports.pages.count)
    for (name, text) in OtherExports.pages { #expect(files[String(name.dropFirst(4))] == Data(text.utf8), "\(name)") }
  }

  struct WrongCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let program: ImportRequest.Program
    let text: String
  }

  @Test(arguments: [
    WrongCase(testDescription: "no feed of Blogger's", program: .blogger, text: "<feed><entry/></feed>"),
    WrongCase(testDescription: "no JSON", program: .ghost, text: "{"),
    WrongCase(testDescription: "other JSON", program: .ghost, text: "{\"a\": 1}"),
    WrongCase(testDescription: "no archive", program: .substack, text: "post_id,title\n"),
    WrongCase(testDescription: "no folder", program: .html, text: "<p>x"),
    WrongCase(testDescription: "no folder of texts", program: .markdown, text: "x"),
  ])
  func anotherFileSaysSo(_ c: WrongCase) async throws {
    let folder = try ImportFolder()
    try folder.write(c.text, to: "export")
    await #expect(throws: (any Error).self) {
      _ = try await folder.bring {
        $0 = ImportRequest(c.program, files: [folder.path + "/export"], into: folder.path + "/content")
      }
    }
    #expect(!folder.has("content"))
  }
}

extension OtherProgramTests.ProgramCase {
  func request(in folder: ImportFolder) -> ImportRequest {
    var request = ImportRequest(program, files: [folder.path + "/" + name], into: folder.path + "/content")
    request.jobs = 2
    return request
  }
}
