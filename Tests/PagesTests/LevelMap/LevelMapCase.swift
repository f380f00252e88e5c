import Testing
@testable import Pages

/// Levels of one kind, from which both forms of a map are drawn.
struct LevelMapCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let titles: [String]
  let supports: [Int?]
  /// How many links lead from one level to another.
  let links: @Sendable (Int, Int) -> Int

  init(
    _ why: String, _ supports: [Int?], titles: [String] = [],
    links: @escaping @Sendable (Int, Int) -> Int = { from, to in (from * 7 + to * 3) % 11 }
  ) {
    testDescription = why
    self.supports = supports
    self.links = links
    self.titles = supports.indices.map { $0 < titles.count ? titles[$0] : "Level \($0 + 1)" }
  }

  var labels: [LevelMap.Label] {
    titles.enumerated().map { place, title in
      LevelMap.Label(title: title, facts: ["\(place * 31) posts"] + (place % 2 == 0 ? [] : ["\(place) goals"]))
    }
  }

  func map(_ form: LevelMapForm) -> LevelMap {
    LevelMapLayout(labels, supports: supports, form: form, links: links).map()
  }

  /// Both that a page shows.
  var maps: [LevelMap] { [map(.narrow), map(.wide(for: supports))] }

  static func chain(_ count: Int) -> [Int?] { (1..<count).map { $0 } + [nil] }

  static let all = [
    LevelMapCase("a chain of two", chain(2)),
    LevelMapCase("a chain of four with links both ways", chain(4)),
    LevelMapCase("a chain of five, the longest that lies side by side", chain(5)),
    LevelMapCase("a chain of twelve with links between all", chain(12)),
    LevelMapCase("a tree", [2, 2, 4, 4, 8, 8, 8, 5, 10, 10, nil, nil]),
    LevelMapCase("the deepest tree of eleven", [2, 2, 4, 4, 6, 6, 8, 8, 10, 10, nil]),
    LevelMapCase("a star with eleven leaves", Array(repeating: 11, count: 11) + [nil]),
    LevelMapCase("two roots", [1, nil, 3, nil]),
    LevelMapCase("two roots, one of them with two supporters", [2, 2, nil, 4, nil]),
    LevelMapCase("levels alone", [nil, nil, nil]),
    LevelMapCase("no links", chain(4), links: { _, _ in 0 }),
    LevelMapCase("links one way", chain(4), links: { from, to in from < to ? 5 : 0 }),
    LevelMapCase("numbers of five digits", chain(5), links: { from, to in 99_000 + from + to }),
    LevelMapCase(
      "long titles", [2, 2, 4, 4, nil],
      titles: [
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente", "Those who lead without a title and would rather not",
        "قادة المدارس ومديروها ومنسقو التعليم في جميع المراحل الدراسية", "地域教育委員会の指導者たちと学校支援チームの皆さん、そして協力者",
        "👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫",
      ]),
  ]
}
