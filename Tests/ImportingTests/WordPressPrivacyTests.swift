import Foundation
import Testing

@testable import Importing

/// Nothing becomes public that was not.
@Suite struct WordPressPrivacyTests {
  private static let export: SampleExport = {
    typealias Item = SampleExport.Item
    var export = SampleExport()
    let comments =
      SampleExport.comment(1, by: "Ola Nordby", "A kind word.")
      + SampleExport.comment(2, by: "spammer", "canaryspam", approved: "spam")
      + SampleExport.comment(3, by: "thrown", "canarythrown", approved: "trash")
      + SampleExport.comment(
        4, by: "reader@canary-mail.example", "Write to me@canary-mail.example or 203.0.113.78.", parent: 1)
      + SampleExport.comment(5, by: "http://other.example", "canaryping", type: "pingback")
    export.items = [
      Item(id: 1, title: "The bell", slug: "the-bell", body: "It rang.", more: comments),
      Item(id: 2, status: "private", title: "canaryprivate", slug: "canaryprivate", body: "canaryprivate"),
      Item(
        id: 3, title: "A door", slug: "a-door", body: "canarypassword", excerpt: "canarypassword",
        password: "canarysecret"),
      Item(id: 4, status: "draft", title: "canarydraft", slug: "", body: "canarydraft"),
      Item(id: 5, status: "pending", title: "canarypending", slug: "canarypending", body: "canarypending"),
      Item(id: 6, status: "trash", title: "canarytrash", slug: "canarytrash", body: "canarytrash"),
      Item(
        id: 7, type: "revision", status: "inherit", title: "canaryrevision", slug: "1-revision", body: "canaryrevision"),
      Item(id: 8, type: "feedback", title: "canaryfeedback", slug: "feedback", body: "canaryfeedback"),
      Item(
        id: 9, status: "future", title: "canaryfuture", slug: "canaryfuture", day: "2090-01-01", body: "canaryfuture"),
      Item(id: 10, status: "hidden-by-plugin", title: "canaryunclear", slug: "canaryunclear", body: "canaryunclear"),
      Item(id: 11, type: "page", status: "private", title: "canarypage", slug: "canarypage", body: "canarypage"),
      Item(id: 12, title: "Keys", slug: "keys", body: "Text.", more: SampleExport.meta("api_secret", "canaryapikey")),
      Item(id: 13, status: "", title: "canarynostatus", slug: "canarynostatus", body: "canarynostatus"),
    ]
    return export
  }()

  @Test func heldBackTextsAreInNoByteOfTheSite() async throws {
    let folder = try ImportFolder()
    let report = try await folder.bring(Self.export)
    #expect(report.isWhole && report.unaccounted == 0)
    _ = try await folder.build()
    let site = try folder.files(below: "output")
    #expect(site["posts/the-bell/index.html"] != nil)
    for (name, bytes) in site {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("canary"), "\(name)")
      #expect(!name.contains("canary"), "\(name)")
    }
  }

  @Test func secretsAreWrittenNowhere() async throws {
    let folder = try ImportFolder()
    let report = try await folder.bring(Self.export)
    let secrets = [
      "canarysecret", "canary-mail", "203.0.113", "ivasker-login", "canaryapikey", "canaryspam", "canarythrown",
      "canarytrash",
      "canaryrevision", "canaryfeedback",
    ]
    for (name, bytes) in try folder.files(below: "content") {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in secrets { #expect(!text.contains(secret), "\(secret) in \(name)") }
    }
    #expect(!"\(report)".contains("canarysecret"))
  }

  @Test func commentsBecomeFilesThatWait() async throws {
    let folder = try ImportFolder()
    let report = try await folder.bring(Self.export)
    #expect(report.comments.entries == 5 && report.comments.written == 2)
    #expect(report.comments.pings == 1 && report.comments.spam == 1 && report.comments.trash == 1)
    #expect(
      try folder.text(of: "content/replies/the-bell/2021-03-02-1.md")
        == "---\nname: Ola Nordby\ndate: 2021-03-02 09:00:00\nstatus: held\n---\n\nA kind word.\n")
    #expect(
      try folder.text(of: "content/replies/the-bell/2021-03-05-4.md")
        == "---\nname: Anonymous\ndate: 2021-03-05 09:00:00\nanswers: 2021-03-02-1\nstatus: held\n---\n\nWrite to … or …\n"
    )
  }

  @Test func repliesAreAcceptedOnlyWhereTheyWereShown() async throws {
    var export = SampleExport()
    let two = SampleExport.comment(1, by: "A", "Shown.") + SampleExport.comment(2, by: "B", "Waiting.", approved: "0")
    export.items = [
      SampleExport.Item(id: 1, slug: "open", body: "Text.", more: two),
      SampleExport.Item(id: 2, status: "private", slug: "closed", body: "Text.", more: two),
    ]
    let folder = try ImportFolder()
    _ = try await folder.bring(export) { $0.comments = .replies }
    #expect(try folder.text(of: "content/replies/open/2021-03-02-1.md").contains("status: accepted"))
    #expect(try folder.text(of: "content/replies/open/2021-03-03-2.md").contains("status: held"))
    #expect(try folder.text(of: "content/replies/closed/2021-03-02-1.md").contains("status: held"))
  }

  @Test func anAccountsNameIsNobodysName() async throws {
    var export = SampleExport()
    export.authors = [("headteacher7", "x@canary-mail.example", "headteacher7")]
    export.items = [
      SampleExport.Item(id: 1, slug: "one", body: "Text.", author: "headteacher7"),
      SampleExport.Item(id: 2, slug: "two", body: "Text.", author: "unlisted-account"),
    ]
    let folder = try ImportFolder()
    _ = try await folder.bring(export)
    for (name, bytes) in try folder.files(below: "content") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("headteacher7") && !text.contains("unlisted-account"), "\(name)")
    }
    #expect(try folder.text(of: "content/people/author-1.md").hasPrefix("---\nname: Author 1\n"))
  }
}
