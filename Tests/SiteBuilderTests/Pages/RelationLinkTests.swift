import TestJournals
import Testing

/// The links between the pages of the leadership model lead somewhere, and no page has an id twice.
struct RelationLinkTests {
  @Test(arguments: [[:], ["daybook.yml": "title: J\nauthor: jo\n"]])
  func everyLinkLeadsToItsPlace(changes: [String: String]) async throws {
    let crawler = SiteCrawler(try await ModelJournal(changes).journal.site(), visit: .folder)
    #expect(crawler.internalLinks > 300)
    #expect(crawler.problems().filter { !$0.contains("frameworks/") } == [])
    #expect(crawler.wrongIDs() == [])
  }
}
