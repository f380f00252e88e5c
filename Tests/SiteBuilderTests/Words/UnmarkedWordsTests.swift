import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import FrontMatter
@testable import Pages
@testable import SiteBuilder

/// Every word that pages say of their own comes from a file of words.
///
/// The journal is written in Greek letters, the theme's words stand between marks: a Latin word outside of marks is one that
/// no translator can reach.
@Suite struct UnmarkedWordsTests {
  private static func journal() throws -> TestJournal {
    var files = GreekJournal.files
    files["templates/words/xx.yml"] = try MarkedLanguage.file()
    return try TestJournal(files)
  }

  /// The address of a page elsewhere, and the forms by which the search page's script knows a counted word.
  private static var forMachines: Regex<Substring> { #/https:\/\/\S+|\b(?:one|other)=|\{count\}/# }

  @Test func noPageSaysAWordOfItsOwn() async throws {
    let journal = try Self.journal()
    let report = try await journal.build(audience: .staff, drafts: true)
    #expect(report.warnings.map(\.description) == [])
    let site = try journal.site()
    var pages = 0
    for (path, bytes) in site where !path.hasPrefix(".daybook") {
      guard let texts = try texts(of: path, String(decoding: bytes, as: UTF8.self)) else { continue }
      pages += 1
      for text in texts {
        let rest = text.replacing(#/⟦[^⟧]*⟧/#, with: " ").replacing(Self.forMachines, with: " ")
        #expect(rest.firstMatch(of: #/[A-Za-z]{2,}/#) == nil, "\(path): \(rest)")
      }
    }
    #expect(pages > 200)
  }

  /// Else a kind of page could go unread.
  @Test func theJournalHasEveryKindOfPage() async throws {
    let journal = try Self.journal()
    let report = try await journal.build(audience: .staff, drafts: true)
    let composed = try #require(report.memory as? ComposedSite)
    let kinds = Set(composed.pages.compactMap(\.form?.template))
    // Only a site of more than 50,000 pages has a list of sitemaps.
    #expect(kinds == Set(pageKinds.map(\.template)).subtracting([sitemapIndexKind.form.template]))
  }

  private func texts(of path: String, _ text: String) throws -> [String]? {
    if path.hasSuffix(".html") { return ShownText.texts(ofHTML: text) }
    if path.hasSuffix("feed.xml") { return ShownText.texts(ofAtom: text) }
    if path.hasSuffix(".json") { return try ShownText.texts(ofJSON: text) }
    let file = path.split(separator: "/").last ?? ""
    if path.hasPrefix("search/t"), file.hasSuffix(".js") { return ShownText.texts(ofScript: text) }
    return nil
  }
}
