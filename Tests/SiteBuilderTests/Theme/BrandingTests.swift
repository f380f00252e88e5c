import Foundation
import TestJournals
import Testing
@testable import SiteAssembly

/// What `accent`, `logo` and `styles` in daybook.yml do to a site.
struct LookTests {
  private static let post = "---\ntitle: One\ndate: 2026-01-02\n---\nWords.\n"
  private static let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>"

  private static func journal(_ settings: String, _ files: [String: String] = [:]) async throws -> TestJournal {
    let own = ["daybook.yml": "title: Small\n" + settings, "content/posts/one.md": post]
    let journal = try TestJournal(own.merging(files) { $1 })
    try await journal.build()
    return journal
  }

  @Test func aJournalWithoutSettingsHasTheThemesColors() async throws {
    let journal = try await Self.journal("")
    #expect(journal.text("assets/colors.css") == nil)
    #expect(try #require(journal.text("index.html")).contains("colors.css") == false)
  }

  @Test(arguments: ["#663399", "RebeccaPurple"]) func anAccentBecomesAStyleSheetAfterTheThemes(accent: String)
    async throws
  {
    let styles = ["templates/assets/custom.css": "a { color: red }\n"]
    let journal = try await Self.journal("accent: \(accent)\n", styles)
    #expect(journal.text("assets/colors.css") == AccentColors(light: SRGBColor(0x663399)).styleSheet)
    let page = try #require(journal.text("posts/one/index.html"))
    let places = ["style.css", "colors.css", "custom.css"].map {
      page.range(of: "<link rel=\"stylesheet\" href=\"../../assets/\($0)\">")?.lowerBound
    }
    let found = try places.map { try #require($0) }
    #expect(found == found.sorted())
  }

  @Test func aSiteThatGivesUpItsAccentLosesTheFile() async throws {
    let journal = try await Self.journal("accent: rebeccapurple\n")
    try journal.write("title: Small\n", to: "daybook.yml")
    try await journal.build()
    #expect(journal.text("assets/colors.css") == nil)
  }

  @Test(arguments: ["logo.svg", "media/logo.svg", "content/media/logo.svg", "/media/logo.svg"])
  func aLogoStandsBesideTheTitle(path: String) async throws {
    let journal = try await Self.journal("logo: \(path)\n", ["content/media/logo.svg": Self.logo])
    #expect(journal.text("media/logo.svg") != nil)
    #expect(
      journal.text("posts/one/index.html")?.contains(
        "<img class=\"logo\" src=\"../../media/logo.svg\" alt=\"\">Small</a>") == true)
    #expect(
      journal.text("index.html")?.contains("<img class=\"logo\" src=\"media/logo.svg\" alt=\"\">Small</h1>") == true)
  }

  @Test func aDamagedLogoIsLeftOutWhereThatIsNoError() async throws {
    let journal = try await Self.journal("links: warn\nlogo: logo.png\n", ["content/media/logo.png": "no picture"])
    #expect(journal.text("media/logo.png") == nil)
    #expect(journal.text("index.html")?.contains("class=\"logo\"") == false)
    #expect(journal.text("index.html")?.contains("logo.png") == false)
  }

  @Test(arguments: ["school.css", "assets/school.css", "templates/assets/school.css"])
  func namedStylesStandInForTheUsualOnes(name: String) async throws {
    let files = ["templates/assets/custom.css": "", "templates/assets/school.css": "p { color: red }\n"]
    let journal = try await Self.journal("styles: \(name)\n", files)
    let page = try #require(journal.text("index.html"))
    #expect(page.contains("href=\"assets/school.css\"") && !page.contains("custom.css"))
    #expect(journal.text("assets/school.css") == "p { color: red }\n")
  }
}
