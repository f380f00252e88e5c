extension LevelMap.Arrow {
  /// For the `d` of an SVG path.
  var path: String { svgLine(points) }
}

extension LevelMap.Arc {
  /// An end without a number is drawn on to its box.
  var path: String {
    let start = ends[0].number == nil ? "\(svg(ends[0].port))L\(svg(curve[0]))" : svg(curve[0])
    let finish = ends[1].number == nil ? "L\(svg(ends[1].port))" : ""
    let turns = "Q\(svg(curve[1])) \(svg(curve[2]))L\(svg(curve[3]))Q\(svg(curve[4])) \(svg(curve[5]))"
    return "M\(start)\(turns)\(finish)"
  }
}

/// A closed shape, or nothing without corners.
func svgShape(_ points: [MapPoint]) -> String { points.isEmpty ? "" : svgLine(points) + "Z" }

private func svgLine(_ points: [MapPoint]) -> String { "M" + points.map(svg).joined(separator: "L") }

private func svg(_ point: MapPoint) -> String { "\(point.x) \(point.y)" }
