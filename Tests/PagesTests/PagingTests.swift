import Testing
@testable import Pages

@Suite struct PagingTests {
  struct PageCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, count: Int, size: Int, ranges: [Range<Int>]
  }

  @Test(arguments: [
    PageCase(testDescription: "an empty list has one page", count: 0, size: 50, ranges: [0..<0]),
    PageCase(testDescription: "one item", count: 1, size: 50, ranges: [0..<1]),
    PageCase(testDescription: "a full page needs no second", count: 50, size: 50, ranges: [0..<50]),
    PageCase(testDescription: "one item more does", count: 51, size: 50, ranges: [0..<50, 50..<51]),
    PageCase(testDescription: "one item a page", count: 3, size: 1, ranges: [0..<1, 1..<2, 2..<3]),
  ])
  func cutsAListIntoPages(_ c: PageCase) {
    let total = Paging.pages(of: c.count, size: c.size)
    #expect(total == c.ranges.count)
    #expect((1...total).map { Paging(base: "posts/", number: $0, count: c.count, size: c.size).range } == c.ranges)
  }

  @Test(arguments: [(1, "tags/trust/"), (2, "tags/trust/page/2/"), (40, "tags/trust/page/40/")])
  func firstPageIsTheListItself(_ number: Int, _ route: String) {
    #expect(Paging.route("tags/trust/", page: number) == route)
  }

  @Test(arguments: [(0, 1), (1, 1), (238, 1), (356, 1), (357, 2), (595, 3), (900, 4), (1_000_000, 4202)])
  func readingTakesWholeMinutesAndNeverNone(_ words: Int, _ minutes: Int) {
    #expect(readingMinutes(words: words) == minutes)
  }
}
