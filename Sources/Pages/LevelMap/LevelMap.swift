/// A drawing of who supports whom: boxes in rows (or side by side), arrows between them, and beyond the boxes an arc for
/// each two levels whose posts link to each other. Whole numbers only, so that every machine draws the same.
struct LevelMap: Equatable, Sendable {
  /// With more levels a list says it better.
  static let most = 12

  /// A box's text.
  struct Label: Sendable {
    var title: String
    /// On one line where they fit, else each on its own.
    var facts: [String]
  }

  struct Node: Equatable, Sendable {
    /// Its place among the levels.
    var level: Int
    var box: MapBox
    var title: [MapLine]
    var facts: [MapLine]
  }

  /// From a level to the one that it supports.
  struct Arrow: Equatable, Sendable {
    var from: Int
    var to: Int
    /// The corners of its line; the last is its tip.
    var points: [MapPoint]
    var head: [MapPoint]
  }

  /// The links between the posts of two levels, in both directions.
  struct Arc: Equatable, Sendable {
    /// One at the level that comes first, one at the other.
    var ends: [End]
    /// The start of the curve, the corner of its first turn, and the end of that turn; the same in reverse for the second.
    var curve: [MapPoint]
    /// The line's width, 2 to 5, by its share of the links of the arc with the most.
    var weight: Int
  }

  struct End: Equatable, Sendable {
    var level: Int
    /// The point where it touches the level's box.
    var port: MapPoint
    /// The number of links that arrive here. Without any, it has no head or number.
    var arriving: Int
    var head: [MapPoint]
    var number: MapLine?
  }

  var form: LevelMapForm
  var width: Int
  var height: Int
  var nodes: [Node]
  var arrows: [Arrow]
  var arcs: [Arc]
  /// The number of arcs left out because they couldn't be told apart: those with the fewest links.
  var omitted: Int

  /// For scripts that run from right to left.
  func mirrored() -> LevelMap {
    func turn(_ point: MapPoint) -> MapPoint { point.mirrored(in: width) }
    func turn(_ line: MapLine) -> MapLine { line.mirrored(in: width) }
    var map = self
    map.nodes = nodes.map {
      Node(level: $0.level, box: $0.box.mirrored(in: width), title: $0.title.map(turn), facts: $0.facts.map(turn))
    }
    map.arrows = arrows.map {
      Arrow(from: $0.from, to: $0.to, points: $0.points.map(turn), head: $0.head.map(turn))
    }
    map.arcs = arcs.map { arc in
      let ends = arc.ends.map {
        End(
          level: $0.level, port: turn($0.port), arriving: $0.arriving, head: $0.head.map(turn),
          number: $0.number.map(turn))
      }
      return Arc(ends: ends, curve: arc.curve.map(turn), weight: arc.weight)
    }
    return map
  }
}
