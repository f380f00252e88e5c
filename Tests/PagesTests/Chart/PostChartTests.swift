import Testing
@testable import FrontMatter
@testable import Pages

@Suite struct PostChartTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// How many posts on which days.
    let posts: KeyValuePairs<String, Int>
    /// The first day and the number of each bar, the last first; empty for no chart.
    let bars: [String]
  }

  @Test(arguments: [
    Case(testDescription: "four posts are no picture", posts: ["2026-03-02": 2, "2026-05-02": 2], bars: []),
    Case(
      testDescription: "five in one month: what was before shows that it was the first", posts: ["2026-03-02": 5],
      bars: ["2026-03-01 5", "2026-02-01 0", "2026-01-01 0"]),
    Case(
      testDescription: "across a new year, with a gap", posts: ["2025-11-30": 1, "2026-02-01": 4],
      bars: ["2026-02-01 4", "2026-01-01 0", "2025-12-01 0", "2025-11-01 1"]),
    Case(
      testDescription: "the days of a month are one bar", posts: ["2026-01-01": 2, "2026-01-31": 2, "2026-03-15": 3],
      bars: ["2026-03-01 3", "2026-02-01 0", "2026-01-01 4"]),
    Case(
      testDescription: "eighteen months are months", posts: ["2024-10-02": 4, "2026-03-02": 1],
      bars: ["2026-03-01 1"]
        + [
          "2026-02", "2026-01", "2025-12", "2025-11", "2025-10", "2025-09", "2025-08", "2025-07", "2025-06", "2025-05",
        ]
        .map { $0 + "-01 0" } + ["2025-04", "2025-03", "2025-02", "2025-01", "2024-12", "2024-11"].map { $0 + "-01 0" }
        + ["2024-10-01 4"]),
    Case(
      testDescription: "nineteen are years", posts: ["2024-09-02": 4, "2026-03-02": 1],
      bars: ["2026-01-01 1", "2025-01-01 0", "2024-01-01 4"]),
    Case(
      testDescription: "a long time with many posts", posts: ["2006-01-31": 250, "2008-06-01": 4_750],
      bars: ["2008-01-01 4750", "2007-01-01 0", "2006-01-01 250"]),
  ])
  func countsByMonthOrYear(_ c: Case) throws {
    var days: [CalendarDay] = []
    for (day, count) in c.posts {
      days += Array(repeating: try #require(PostDate(text: day)).day, count: count)
    }
    let chart = PostChart(days)
    #expect((chart?.bars ?? []).map { "\($0.begins) \($0.count)" } == c.bars)
    #expect(PostChart(days.reversed()) == chart)
  }

  struct LengthCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, counts: [Int], lengths: [Int]
  }

  @Test(arguments: [
    LengthCase(testDescription: "the longest is as long as can be", counts: [5, 10, 0], lengths: [50, 100, 0]),
    LengthCase(testDescription: "one beside thousands is still there", counts: [1, 4_000, 2], lengths: [2, 100, 2]),
    LengthCase(testDescription: "all alike", counts: [5, 5, 5], lengths: [100, 100, 100]),
  ])
  func drawsInProportion(_ c: LengthCase) throws {
    var days: [CalendarDay] = []
    for (month, count) in c.counts.enumerated() {
      days += Array(repeating: try #require(CalendarDay(year: 2026, month: month + 1, day: 1)), count: count)
    }
    let all = try #require(PostChart(days)).lengths(most: 100)
    #expect(Array(all.reversed().prefix(c.counts.count)).filter { $0 > 0 } == c.lengths.filter { $0 > 0 })
  }
}
