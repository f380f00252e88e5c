import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import SiteBuilder

/// Headings on whole sites: the title once, marks nowhere, ids that links find, an outline of all.
@Suite struct HeadingPageTests {
  private static let files = [
    "daybook.yml": "title: Notes of Elm Hall\nurl: https://elm.example/\n",
    "content/posts/2026-01-05-rain.md": """
    ---
    title: Rain, “again”
    ---
    # *Rain*, "again"! {#wet}

    We waited. See [the top](#wet) and [the plan](#plan).

    ## The plan {#plan .wide}

    #### Monday {: .day}

    #### Tuesday

    ## End

    Done.
    {: .small}
    """,
    "content/posts/2026-01-06-hail.md": """
    # Hail {#ice}

    Words. See [rain](2026-01-05-rain.md#wet), [its plan](2026-01-05-rain.md#plan), [[rain#The plan]].
    """,
    "content/tags/weather.md": "---\ntitle: Weather\n---\n## Weather\n\nWhat falls.\n",
  ]

  @Test func sayTheirTitleOnceAndShowNoMark() async throws {
    let journal = try TestJournal(Self.files)
    let report = try await journal.build()
    #expect(report.warnings.map(\.code) == ["no-title"])
    for (path, bytes) in try journal.site()
    where path.hasSuffix(".html") || path.hasSuffix(".xml") || path.hasSuffix(".json") {
      let text = String(decoding: bytes, as: UTF8.self)
      for mark in ["{#", "{:", "{."] { #expect(!text.contains(mark), "\(path) shows '\(mark)'") }
    }
    let rain = try #require(journal.text("posts/rain/index.html"))
    #expect(rain.matches(of: /again/).count == rain.matches(of: /<(?:h1|title|meta|nav|blockquote)[^\n]*again/).count)
    #expect(rain.contains(##"<a href="#">the top</a> and <a href="#plan">the plan</a>"##))
    #expect(rain.contains("<h2 id=\"plan\">The plan</h2>") && rain.contains("<h3 id=\"monday\">Monday</h3>"))
    for id in ["plan", "monday", "tuesday", "end"] { #expect(rain.contains("\"><a href=\"#\(id)\">")) }
    #expect(!rain.contains("<a href=\"#wet\">"))
    let hail = try #require(journal.text("posts/hail/index.html"))
    #expect(
      hail.contains(
        ##"<a href="../../posts/rain/index.html">rain</a>, <a href="../../posts/rain/index.html#plan">its plan</a>, <a href="../../posts/rain/index.html#plan">"##
      ))
    #expect(hail.matches(of: /<h[12][^>]*>Hail/).count == 1)
    let feed = try #require(journal.text("feed.xml"))
    #expect(!feed.contains("&lt;h2 id=\"ice\"") && !feed.contains("Hail {"))
    let weather = try #require(journal.text("tags/weather/index.html"))
    #expect(weather.matches(of: /<h[1-6][^>]*>Weather</).count == 1)
  }
}
