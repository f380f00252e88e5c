internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

extension LevelMapLayout {
  // MARK: Arrows

  func makeArrows() -> [LevelMap.Arrow] {
    rows.indices.compactMap { place in
      guard let target = rows[place].supports else { return nil }
      let points = points(from: place, to: target)
      return LevelMap.Arrow(
        from: rows[place].level, to: rows[target].level, points: points,
        head: head(at: points[points.count - 1], sideways: form == .across))
    }
  }

  private func points(from place: Int, to target: Int) -> [MapPoint] {
    let (source, aim) = (nodes[place].box, nodes[target].box)
    if form == .across {
      return [MapPoint(x: source.right, y: source.middle.y), MapPoint(x: aim.x, y: source.middle.y)]
    }
    if rows[place].isOnlySupporter {
      return [MapPoint(x: source.middle.x, y: source.bottom), MapPoint(x: source.middle.x, y: aim.y)]
    }
    // Several supporters share one line, which runs before them down to whom they support.
    let x = aim.x + form.indent / 2
    return [MapPoint(x: source.x, y: source.middle.y), MapPoint(x: x, y: source.middle.y), MapPoint(x: x, y: aim.y)]
  }

  private func head(at tip: MapPoint, sideways: Bool) -> [MapPoint] {
    sideways
      ? [tip, MapPoint(x: tip.x - 9, y: tip.y - 6), MapPoint(x: tip.x - 9, y: tip.y + 6)]
      : [tip, MapPoint(x: tip.x - 6, y: tip.y - 9), MapPoint(x: tip.x + 6, y: tip.y - 9)]
  }

  // MARK: Arcs

  func makeArcs() -> [LevelMap.Arc] {
    let heaviest = arcs.drawn.map(\.total).max() ?? 1
    var ports = Array(repeating: [0, 0], count: arcs.drawn.count)
    for row in rows.indices {
      let own = arcs.ports(of: row)
      for (place, arc) in own.enumerated() {
        ports[arc][arcs.drawn[arc].first == row ? 0 : 1] = along(row, port: place, of: own.count)
      }
    }
    return arcs.drawn.indices.map { arc in
      let pair = arcs.drawn[arc]
      let ends = [(pair.first, 0), (pair.second, 1)].map { row, side in
        end(row, along: ports[arc][side], arriving: pair.arriving[side])
      }
      let start = edge + depthOfNumbers
      let lane = start + 4 + form.laneStep * (pair.lane + 1)
      let (first, second) = (ports[arc][0], ports[arc][1])
      let turn = min(Self.longestTurn, (second - first) / 2)
      let curve = [
        point(first, start), point(first, lane), point(first + turn, lane),
        point(second - turn, lane), point(second, lane), point(second, start),
      ]
      return LevelMap.Arc(ends: ends, curve: curve, weight: 2 + 3 * pair.total / heaviest)
    }
  }

  private func end(_ row: Int, along: Int, arriving: Int) -> LevelMap.End {
    let port = point(along, edge)
    guard arriving > 0 else {
      return LevelMap.End(level: rows[row].level, port: port, arriving: 0, head: [], number: nil)
    }
    let head = [port, point(along - 5, edge + 8), point(along + 5, edge + 8)]
    let at =
      form == .across
      ? MapPoint(x: along, y: edge + Self.lead + form.lineOfFacts - 5) : MapPoint(x: edge + Self.lead, y: along + 5)
    return LevelMap.End(
      level: rows[row].level, port: port, arriving: arriving, head: head,
      number: MapLine(at: at, text: String(arriving)))
  }

  /// The edge where boxes end and arcs start.
  private var edge: Int {
    nodes.first.map { form == .across ? $0.box.bottom : $0.box.right } ?? 0
  }

  private func point(_ along: Int, _ beyond: Int) -> MapPoint {
    form == .across ? MapPoint(x: along, y: beyond) : MapPoint(x: beyond, y: along)
  }

  /// The start of a box's arc; its ports are around the middle of the box's side.
  private func along(_ row: Int, port: Int, of count: Int) -> Int {
    let box = nodes[row].box
    if form == .across {
      let step = max(box.width / max(count, 1), 1)
      return box.x + (box.width - step * (count - 1)) / 2 + port * step
    }
    return box.y + (box.height - Self.portStep * (count - 1)) / 2 + port * Self.portStep
  }
}
