/// Computes the positions of everything on a map of levels.
///
/// The boxes follow one another *along* the map and arcs are *beyond* them: downward and to the right, or to the right and
/// downward if boxes are side by side. The result is mirrored if text runs from the right.
struct LevelMapLayout {
  static let padding = 12
  /// Between the box of a supporter and what its arrow points to.
  static let step = 26
  /// Between levels that no arrow joins.
  static let gap = 12
  /// From a box to the numbers of its arcs, with the head between; from the numbers on to the curves.
  static let lead = 12
  static let trail = 4
  /// Between two arcs of one box, for maps with rows.
  static let portStep = 18
  static let portsOfRow = 4
  /// The maximum distance along the map for an arc to turn into its lane.
  static let longestTurn = 48

  let form: LevelMapForm
  let labels: [LevelMap.Label]
  let rows: [LevelForest.Row]
  let arcs: LevelMapArcs
  var nodes: [LevelMap.Node] = []

  /// - Parameters:
  ///   - supports: for each level, the place of the one that it supports.
  ///   - links: how many links lead from the posts of one level to those of another.
  init(_ labels: [LevelMap.Label], supports: [Int?], form: LevelMapForm, links: (_ from: Int, _ to: Int) -> Int) {
    self.form = form
    self.labels = labels
    let rows = LevelForest(supports: supports).rows
    self.rows = rows
    let most = form == .across ? Self.portsAcross(labels.count, links) : Self.portsOfRow
    arcs = LevelMapArcs(rows: rows.count, ports: most, lanes: form.lanes) { links(rows[$0].level, rows[$1].level) }
  }

  func map() -> LevelMap {
    var layout = self
    if form == .across { layout.placeAcross() } else { layout.placeDown() }
    let arcs = layout.makeArcs()
    let boxes = layout.nodes.map(\.box)
    let beyond = form == .across ? depthOfArcs : 0
    return LevelMap(
      form: form, width: form.width, height: (boxes.map(\.bottom).max() ?? 0) + beyond + 1, nodes: layout.nodes,
      arrows: layout.makeArrows(), arcs: arcs, omitted: self.arcs.omitted)
  }

  /// The depth of the arcs' heads and numbers beyond the boxes.
  var depthOfNumbers: Int {
    Self.lead + Self.trail + (form == .across ? form.lineOfFacts : arcs.numberWidth(form.facts))
  }

  /// The depth of the arcs including all that, and half a line of the outermost.
  private var depthOfArcs: Int {
    arcs.drawn.isEmpty ? 0 : depthOfNumbers + 4 + form.laneStep * arcs.lanes + 3
  }

  // MARK: Boxes

  private mutating func placeDown() {
    let right = form.width - 1 - depthOfArcs
    var top = 1
    for place in rows.indices {
      if place > 0 { top += space(before: place) }
      let x = 1 + form.indent * rows[place].depth
      let height = arcs.ports(of: place).count * Self.portStep + 10
      let node = node(place, at: MapPoint(x: x, y: top), width: right - x, height: height)
      nodes.append(node)
      top = node.box.bottom
    }
  }

  private func space(before place: Int) -> Int {
    if rows[place].begins { return Self.step }
    return rows[place - 1].supports == place ? Self.step : Self.gap
  }

  private mutating func placeAcross() {
    let gap = Self.step + 10
    let width = (form.width - 2 - gap * (rows.count - 1)) / rows.count
    for place in rows.indices {
      nodes.append(node(place, at: MapPoint(x: 1 + place * (width + gap), y: 1), width: width, height: 0))
    }
    let height = nodes.map(\.box.height).max() ?? 0
    nodes = rows.indices.map { node($0, at: MapPoint(x: nodes[$0].box.x, y: 1), width: width, height: height) }
  }

  private func node(_ place: Int, at corner: MapPoint, width: Int, height least: Int) -> LevelMap.Node {
    let label = labels[rows[place].level]
    let room = width - 2 * Self.padding
    let title = form.title.lines(of: label.title, width: room, most: 2)
    let together = label.facts.joined(separator: " · ")
    let facts = form.facts.width(of: together) <= room ? [together] : label.facts
    let words = title.count * form.lineOfTitle + facts.count * form.lineOfFacts
    let height = max(words + 2 * Self.padding - 4, least)
    var base = corner.y + (height - words) / 2
    func lines(_ texts: [String], _ line: Int) -> [MapLine] {
      texts.map { text in
        base += line
        return MapLine(at: MapPoint(x: corner.x + Self.padding, y: base - 5), text: text)
      }
    }
    return LevelMap.Node(
      level: rows[place].level, box: MapBox(x: corner.x, y: corner.y, width: width, height: height),
      title: lines(title, form.lineOfTitle), facts: lines(facts, form.lineOfFacts))
  }

  /// Side by side, the numbers of a box's arcs are next to one another.
  private static func portsAcross(_ count: Int, _ links: (Int, Int) -> Int) -> Int {
    let form = LevelMapForm.across
    var widest = 0
    for from in 0..<count {
      for to in 0..<count where from != to { widest = max(widest, form.facts.width(of: String(links(from, to)))) }
    }
    let room = (form.width - 2 - (step + 10) * (count - 1)) / count
    return max(1, room / (widest + padding))
  }
}
