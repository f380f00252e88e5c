import Testing
@testable import Pages

/// Whatever the levels, a map can be read: nothing lies upon anything else, nothing runs out of the drawing.
struct LevelMapLayoutTests {
  @Test(arguments: LevelMapCase.all)
  func boxesAndWordsKeepApart(_ c: LevelMapCase) {
    for map in c.maps {
      let numbers = map.arcs.flatMap(\.ends).compactMap(\.number).map { Self.area(of: $0, in: map) }
      let areas = map.nodes.map(\.box) + numbers
      for (place, area) in areas.enumerated() {
        for other in areas[(place + 1)...] { #expect(!Self.overlap(area, other), "\(map.form): \(area), \(other)") }
      }
    }
  }

  @Test(arguments: LevelMapCase.all)
  func wordsStandInTheirBoxes(_ c: LevelMapCase) {
    for map in c.maps {
      for node in map.nodes {
        #expect((1...2).contains(node.title.count) && !node.facts.isEmpty)
        var last = node.box.y
        for line in node.title + node.facts {
          #expect(line.at.y - last >= 16 && line.at.y < node.box.bottom, "lines lie upon each other")
          last = line.at.y
        }
        for line in node.title { #expect(line.at.x + map.form.title.width(of: line.text) <= node.box.right) }
        for line in node.facts { #expect(line.at.x + map.form.facts.width(of: line.text) <= node.box.right) }
      }
    }
  }

  @Test(arguments: LevelMapCase.all)
  func everythingIsInsideTheDrawing(_ c: LevelMapCase) {
    for map in c.maps + c.maps.map({ $0.mirrored() }) {
      var points = map.nodes.flatMap { node in
        [MapPoint(x: node.box.x, y: node.box.y), MapPoint(x: node.box.right, y: node.box.bottom)]
      }
      points += map.arrows.flatMap { $0.points + $0.head }
      for arc in map.arcs {
        let half = (arc.weight + 1) / 2
        points += arc.curve.flatMap { [MapPoint(x: $0.x + half, y: $0.y + half), MapPoint(x: $0.x - half, y: $0.y)] }
        points += arc.ends.flatMap { [$0.port] + $0.head }
      }
      for point in points {
        #expect((0...map.width).contains(point.x) && (0...map.height).contains(point.y), "\(map.form): \(point)")
      }
    }
  }

  @Test(arguments: LevelMapCase.all)
  func everyLevelStandsOnceAndEveryArrowJoinsSupporterAndSupported(_ c: LevelMapCase) {
    for map in c.maps {
      #expect(map.nodes.map(\.level).sorted() == Array(c.supports.indices))
      let boxes = Dictionary(uniqueKeysWithValues: map.nodes.map { ($0.level, $0.box) })
      let pairs = Set(map.arrows.map { [$0.from, $0.to] })
      #expect(pairs == Set(c.supports.enumerated().compactMap { place, to in to.map { [place, $0] } }))
      #expect(pairs.count == map.arrows.count)
      for arrow in map.arrows {
        #expect(Self.isOnEdge(arrow.points[0], of: boxes[arrow.from]))
        #expect(Self.isOnEdge(arrow.points[arrow.points.count - 1], of: boxes[arrow.to]))
        for (level, box) in boxes where level != arrow.from && level != arrow.to {
          #expect(!Self.crosses(arrow.points, box), "\(map.form): an arrow runs through a box")
        }
      }
    }
  }

  @Test(arguments: LevelMapCase.all)
  func arcsEndOnTheirLevelsWithTheirNumbers(_ c: LevelMapCase) {
    for map in c.maps {
      let boxes = Dictionary(uniqueKeysWithValues: map.nodes.map { ($0.level, $0.box) })
      var ports: Set<MapPoint> = []
      for arc in map.arcs {
        let levels = arc.ends.map(\.level)
        #expect(arc.ends.map(\.arriving) == [c.links(levels[1], levels[0]), c.links(levels[0], levels[1])])
        #expect((2...5).contains(arc.weight))
        for end in arc.ends {
          #expect(Self.isOnEdge(end.port, of: boxes[end.level]))
          #expect(ports.insert(end.port).inserted, "two arcs end in one place")
          #expect(end.number?.text == (end.arriving > 0 ? String(end.arriving) : nil))
        }
      }
      let linked = c.supports.indices.reduce(0) { sum, second in
        sum + (0..<second).count { c.links($0, second) + c.links(second, $0) > 0 }
      }
      #expect(map.arcs.count + map.omitted == linked)
    }
  }

  @Test(arguments: LevelMapCase.all)
  func arcsThatRunBesideEachOtherHaveLanesOfTheirOwn(_ c: LevelMapCase) {
    for map in c.maps {
      let runs = map.arcs.map { arc in
        let (a, b) = (arc.curve[1], arc.curve[4])
        return map.form == .across ? (lane: a.y, from: a.x, to: b.x) : (lane: a.x, from: a.y, to: b.y)
      }
      for (place, run) in runs.enumerated() {
        #expect(run.from < run.to)
        for other in runs[(place + 1)...] where other.lane == run.lane {
          #expect(run.to < other.from || other.to < run.from, "\(map.form)")
        }
      }
    }
  }

  @Test func theStrongestArcsStay() {
    let crowded = LevelMapCase("all linked", LevelMapCase.chain(12)) { from, to in from + to == 11 ? 900 : 1 }
    for map in crowded.maps {
      #expect(map.omitted > 0)
      #expect(map.arcs.contains { $0.ends.allSatisfy { $0.arriving == 900 } })
      #expect(map.arcs.filter { $0.weight == 5 }.allSatisfy { $0.ends[0].arriving == 900 })
    }
  }

  @Test func fewLinksLeaveOutNothing() {
    for map in LevelMapCase("a chain of five", LevelMapCase.chain(5)).maps.dropLast() { #expect(map.omitted <= 1) }
    for map in LevelMapCase("a chain of four", LevelMapCase.chain(4)).maps { #expect(map.omitted == 0) }
  }

  @Test(
    arguments: [
      (LevelMapCase.chain(5), LevelMapForm.across, "a short chain lies side by side"),
      (LevelMapCase.chain(6), .tall, "six boxes side by side are too narrow"),
      ([2, 2, nil], .tall, "two supporters cannot both stand before whom they support"),
      ([1, nil, 3, nil], .across, "two short chains lie side by side"),
    ] as [([Int?], LevelMapForm, Comment)])
  func wideScreensShowShortChainsSideBySide(supports: [Int?], form: LevelMapForm, _: Comment) {
    #expect(LevelMapForm.wide(for: supports) == form)
  }

  @Test(arguments: LevelMapCase.all)
  func mirroredTwiceIsTheSame(_ c: LevelMapCase) {
    for map in c.maps {
      #expect(map.mirrored() != map && map.mirrored().mirrored() == map)
      #expect(map == c.map(map.form), "the same levels are drawn the same")
    }
  }

  // MARK: Geometry

  private static func area(of number: MapLine, in map: LevelMap) -> MapBox {
    let width = map.form.facts.width(of: number.text)
    let x = map.form == .across ? number.at.x - width / 2 : number.at.x
    return MapBox(x: x, y: number.at.y - 11, width: width, height: 12)
  }

  private static func overlap(_ a: MapBox, _ b: MapBox) -> Bool {
    a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom
  }

  private static func isOnEdge(_ point: MapPoint, of box: MapBox?) -> Bool {
    guard let box, (box.x...box.right).contains(point.x), (box.y...box.bottom).contains(point.y) else { return false }
    return [box.x, box.right].contains(point.x) || [box.y, box.bottom].contains(point.y)
  }

  private static func crosses(_ points: [MapPoint], _ box: MapBox) -> Bool {
    zip(points, points.dropFirst()).contains { a, b in
      let line = MapBox(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
      return line.x < box.right && box.x < line.right + 1 && line.y < box.bottom && box.y < line.bottom + 1
    }
  }
}
