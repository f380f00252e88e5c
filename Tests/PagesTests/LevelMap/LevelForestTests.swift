import Testing
@testable import Pages

struct LevelForestTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, supports: [Int?], levels: [Int], depths: [Int], begins: [Int]
  }

  @Test(arguments: [
    Case(
      testDescription: "a chain in its order", supports: [1, 2, nil], levels: [0, 1, 2], depths: [0, 0, 0], begins: [0]),
    Case(
      testDescription: "a chain whose order runs the other way", supports: [nil, 0, 1], levels: [2, 1, 0],
      depths: [0, 0, 0], begins: [0]),
    Case(
      testDescription: "two supporters are set in", supports: [2, 2, nil], levels: [0, 1, 2], depths: [1, 1, 0],
      begins: [0]),
    Case(
      testDescription: "a chain before one of two supporters stays with it", supports: [1, 3, 3, nil],
      levels: [0, 1, 2, 3], depths: [1, 1, 1, 0], begins: [0]),
    Case(
      testDescription: "levels alone come last", supports: [nil, 2, nil, nil], levels: [1, 2, 0, 3],
      depths: [0, 0, 0, 0], begins: [0, 2, 3]),
    Case(
      testDescription: "the group with the first level comes first", supports: [3, 2, nil, nil], levels: [0, 3, 1, 2],
      depths: [0, 0, 0, 0], begins: [0, 2]),
  ])
  func supportersStandBeforeWhomTheySupport(_ c: Case) {
    let rows = LevelForest(supports: c.supports).rows
    #expect(rows.map(\.level) == c.levels)
    #expect(rows.map(\.depth) == c.depths)
    #expect(rows.indices.filter { rows[$0].begins } == c.begins)
    for (place, row) in rows.enumerated() {
      #expect(row.supports.map { rows[$0].level } == c.supports[row.level])
      #expect(row.supports.map { $0 > place } != false)
    }
  }
}
