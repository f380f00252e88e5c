import DefaultTheme
import Foundation
import SiteAssembly
import SiteBuilder
import TestSupport
import Testing

/// What the default theme makes of small journals.
struct ThemePagesTests {
  private static let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"

  @Test(arguments: [
    ("Words.", 1, "the picture stands above a text that does not show it"),
    ("![A boat](../media/a.svg)", 1, "the picture stands where the text shows it, and only there"),
    ("![A bird](../media/b.svg)", 2, "another picture of the text does not replace it"),
  ])
  func aPostShowsItsPictureOnce(text: String, pictures: Int, _: Comment) async throws {
    let post = "---\ntitle: One\ndate: 2026-01-02\nimage: ../media/a.svg\nalt: A boat\n---\n\(text)\n"
    let journal = try Self.journal([
      "content/posts/one.md": post, "content/media/a.svg": Self.picture, "content/media/b.svg": Self.picture,
    ])
    let page = try await Self.page("posts/one/", of: journal)
    #expect(page.ranges(of: "<img").count == pictures)
    #expect(page.contains("media/a.svg\" alt=\"A boat\""))
  }

  @Test func aJournalsOwnStylesFollowTheThemes() async throws {
    let plain = try await Self.page("", of: try Self.journal([:]))
    #expect(!plain.contains("custom.css"))
    let own = ["templates/assets/custom.css": ":root { --ink: #000; }\n"] as KeyValuePairs
    let page = try await Self.page("", of: try Self.journal(own))
    let theme = try #require(page.range(of: "href=\"assets/style.css\"")?.lowerBound)
    let custom = try #require(page.range(of: "href=\"assets/custom.css\"")?.lowerBound)
    #expect(theme < custom)
  }

  @Test func aLongSeriesShowsThePartsAroundAPost() async throws {
    let journal = try Self.journal([:])
    for number in 1...60 {
      let day = "2026-0\(1 + number / 28)-\(number % 28 < 9 ? "0" : "")\(1 + number % 28)"
      try journal.write(
        "---\ntitle: Part\ndate: \(day)\nseries: {name: Long, part: \(number)}\n---\nWords.\n",
        to: "content/posts/p\(number).md")
    }
    let page = try await Self.page("posts/p30/", of: journal)
    #expect(page.ranges(of: "<li value=").count == 25)
    #expect(page.contains("<li value=\"18\">") && page.contains("<li value=\"42\">"))
    let second = try #require(journal.text("output/series/long/page/2/index.html"))
    #expect(second.ranges(of: "<li value=").count == 10)
    #expect(second.contains("<li value=\"51\">") && second.contains("<li value=\"60\">"))
  }

  @Test func emptyListsShowReadersNoLinesToWrite() async throws {
    let journal = try Self.journal([
      "content/tags/quiet.md": "---\ntitle: Quiet\n---\n", "content/levels/a.md": "---\ntitle: A\n---\n",
    ])
    #expect(try await !Self.page("", of: journal).contains("<code>content/posts</code>"))
    #expect(journal.text("output/tags/quiet/index.html")?.contains("<code>tags: quiet</code>") == false)
    #expect(journal.text("output/levels/a/index.html")?.contains("<code>levels: a</code>") == false)
  }

  /// What a strict Content-Security-Policy would not let by: docs/content/pages/themes.md states one.
  @Test func noTemplateHasScriptsOrStylesInThePage() {
    for file in defaultThemeFiles where file.path.hasSuffix(".mustache") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in ["<style", " style=", "src=\"http", "href=\"http", "javascript:"] {
        #expect(!text.contains(word), "\(file.path)")
      }
      #expect(text.firstMatch(of: #/ on[a-z]+=/#) == nil, "\(file.path)")
      for script in text.split(separator: "<script").dropFirst() {
        #expect(script.hasPrefix(" defer src=\"{{"), "\(file.path)")
        #expect(script.split(separator: ">", maxSplits: 1).last?.hasPrefix("</script>") == true, "\(file.path)")
      }
    }
  }

  @Test func theScriptForLightAndDarkIsSmall() throws {
    let file = try #require(defaultThemeFiles.first { $0.path == "assets/theme.js" })
    #expect(file.bytes.count <= 2 * 1024)
  }

  private static func journal(_ files: KeyValuePairs<String, String>) throws -> DiskFolder {
    let journal = try DiskFolder(files)
    try journal.makeFolder("content")
    try journal.write("title: Small\nurl: https://a.example/\n", to: "daybook.yml")
    return journal
  }

  /// The page at `route`, after a build.
  private static func page(_ route: String, of journal: DiskFolder) async throws -> String {
    let options = BuildOptions(folder: journal.path, moment: .secondsSinceEpoch(1_800_000_000))
    _ = try await build(options)
    return try #require(journal.text("output/\(route)index.html"))
  }
}
