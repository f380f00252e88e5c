import Foundation
import TestJournals
import Testing

/// A template says nothing of its own: all its words have names.
@Suite struct TemplateTextTests {
  /// What machines read, in the same words everywhere.
  private static let files: Set = [
    "feed.json.mustache", "feed.xml.mustache", "sitemap.xml.mustache", "robots.txt.mustache",
  ]

  @Test func noTemplateHasAWordInIt() throws {
    let folder = Fixtures.sampleJournal.appendingPathComponent("templates")
    let templates = try Fixtures.files(below: folder).filter {
      $0.key.hasSuffix(".mustache") && !Self.files.contains($0.key)
    }
    #expect(templates.count > 50)
    for (name, bytes) in templates {
      let page = String(decoding: bytes, as: UTF8.self).replacing(#/\{\{\{?[^}]*\}?\}\}/#, with: "")
      for text in ShownText.texts(ofHTML: page) {
        #expect(text.firstMatch(of: #/[A-Za-z]/#) == nil, "\(name): \(text)")
      }
    }
  }

  /// A comma, a colon are words too: Arabic has its own, French a space before.
  @Test func noTemplateJoinsWordsBySigns() throws {
    let folder = Fixtures.sampleJournal.appendingPathComponent("templates")
    for (name, bytes) in try Fixtures.files(below: folder) {
      guard name.hasSuffix(".mustache"), !Self.files.contains(name) else { continue }
      let page = String(decoding: bytes, as: UTF8.self)
        .replacing(#/(?s)<code>.*?</code>/#, with: "").replacing(#/<[^>{]*(?:\{\{[^}]*\}\}[^>{]*)*>/#, with: "")
      let signs = page.matches(of: #/\}\}[,;:] ?\{\{|[,;:] /#).map { String($0.0) }
      #expect(signs == [], "\(name)")
    }
  }
}
