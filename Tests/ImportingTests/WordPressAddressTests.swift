import Foundation
import Testing

@testable import Importing

/// Old addresses live, and links between texts lead to their files.
@Suite struct WordPressAddressTests {
  struct LinkCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let link: String
    let written: String
  }

  @Test(arguments: [
    LinkCase(
      testDescription: "by its address", link: "https://ferry.example/log/2021/target/", written: "2021-03-01-target.md"
    ),
    LinkCase(
      testDescription: "without the last slash", link: "https://ferry.example/log/2021/target",
      written: "2021-03-01-target.md"),
    LinkCase(
      testDescription: "with www and http", link: "http://www.ferry.example/log/2021/target/",
      written: "2021-03-01-target.md"),
    LinkCase(testDescription: "from the top", link: "/log/2021/target/", written: "2021-03-01-target.md"),
    LinkCase(
      testDescription: "without a scheme", link: "//ferry.example/log/2021/target/", written: "2021-03-01-target.md"),
    LinkCase(testDescription: "by number", link: "https://ferry.example/log/?p=2", written: "2021-03-01-target.md"),
    LinkCase(testDescription: "a page by number", link: "/log/?page_id=3", written: "../../pages/about.md"),
    LinkCase(
      testDescription: "to a part of it", link: "/log/2021/target/#ending", written: "2021-03-01-target.md#ending"),
    LinkCase(testDescription: "its second page", link: "/log/2021/target/2/", written: "2021-03-01-target.md"),
    LinkCase(testDescription: "its feed", link: "/log/2021/target/feed/", written: "2021-03-01-target.md"),
    LinkCase(testDescription: "letters in codes", link: "/log/2021/caf%C3%A9/", written: "2021-03-01-cafe.md"),
    LinkCase(
      testDescription: "another site", link: "https://else.example/log/2021/target/",
      written: "https://else.example/log/2021/target/"),
    LinkCase(testDescription: "mail", link: "mailto:office@ferry.example", written: "mailto:office@ferry.example"),
    LinkCase(
      testDescription: "nothing that is there", link: "https://ferry.example/log/gone/",
      written: "https://ferry.example/log/gone/"),
  ])
  func linksLeadToFiles(_ c: LinkCase) async throws {
    var export = SampleExport()
    export.items = [
      SampleExport.Item(id: 1, slug: "from", body: "<a href=\"\(c.link)\">there</a>"),
      SampleExport.Item(id: 2, slug: "target", day: "2021-03-01", body: "<h2>Ending</h2>"),
      SampleExport.Item(id: 3, type: "page", slug: "about", link: "https://ferry.example/log/about/", body: "Us."),
      SampleExport.Item(
        id: 4, slug: "caf%c3%a9", link: "https://ferry.example/log/2021/caf%c3%a9/", day: "2021-03-01", body: "Tea."),
    ]
    let folder = try ImportFolder()
    let report = try await folder.bring(export)
    #expect(try folder.text(of: "content/posts/2021/2021-03-02-from.md").hasSuffix("\n[there](\(c.written))\n"))
    #expect(report.differing == 0, "\(report.findings)")
    _ = try await folder.build()
  }

  @Test func everyOldPathAnswers() async throws {
    var export = SampleExport()
    export.categories = [(3, "news", "", "News", "")]
    export.tags = [("warm-up", "Warm up")]
    export.items = [
      SampleExport.Item(id: 1, slug: "weekly-notes", day: "2021-03-01", body: "One."),
      SampleExport.Item(
        id: 2, slug: "weekly-notes", link: "https://ferry.example/log/2021/weekly-notes-2/", day: "2021-03-08",
        body: "Two."),
      SampleExport.Item(id: 3, slug: "same-day", day: "2021-03-01", body: "Three."),
      SampleExport.Item(
        id: 4, slug: "same-day", link: "https://ferry.example/log/2021/same-day-2/", day: "2021-03-01", body: "Four."),
      SampleExport.Item(id: 5, slug: "caf%c3%a9", link: "https://ferry.example/log/2021/caf%c3%a9/", body: "Five."),
      SampleExport.Item(id: 6, type: "page", slug: "about", link: "https://ferry.example/log/about/", body: "Us."),
      SampleExport.Item(
        id: 7, type: "page", slug: "team", link: "https://ferry.example/log/about/team/", body: "We.", parent: 6),
      SampleExport.Item(
        id: 8, type: "page", slug: "posts", link: "https://ferry.example/log/posts/", body: "A page of that name."),
      SampleExport.attachment(9, "2021/03/boat.jpg", parent: 1),
      SampleExport.attachment(10, "2021/03/lone.jpg"),
    ]
    let folder = try ImportFolder()
    let report = try await folder.bring(export)
    #expect(report.isWhole)
    _ = try await folder.build()
    for path in [
      "2021/weekly-notes", "2021/weekly-notes-2", "2021/same-day", "2021/same-day-2", "2021/café", "about",
      "about/team", "posts",
      "2021/picture-9", "2021/picture-10", "category/news", "tag/warm-up",
    ] {
      #expect(folder.has("output/log/\(path)/index.html"), "\(path)")
    }
  }

  @Test func serversLeadNumbersOn() async throws {
    var export = SampleExport()
    export.site = "https://ferry.example"
    export.categories = [(3, "news", "", "News", "")]
    export.items = [
      SampleExport.Item(id: 12, slug: "fog", body: "One."),
      SampleExport.Item(id: 13, status: "private", slug: "hidden-fog", body: "Two."),
      SampleExport.attachment(14, "2021/03/boat.jpg", parent: 12),
    ]
    let folder = try ImportFolder()
    _ = try await folder.bring(export)
    for hosting in ["nginx", "apache", "caddy"] {
      let file = try HostingFile.added(hosting, to: folder)
      #expect(file.contains("/posts/fog/") && file.contains("/tags/news/"), "\(hosting)")
      #expect(!file.contains("hidden-fog"), "\(hosting)")
      #expect(!file.contains("@old"), "\(hosting)")
    }
    #expect(
      try folder.text(of: "hosting/nginx.conf").contains(
        "map $arg_p $old_p {\n    default \"\";\n    12 /posts/fog/;\n}\n"))
    #expect(try folder.text(of: "hosting/apache.conf").contains("(?:^|&)attachment_id=14(?:&|$)"))
    #expect(try folder.text(of: "hosting/Caddyfile").contains("query cat=3"))
  }
}
