internal import JournalModel
internal import SiteAssembly
internal import Templates

extension Shape {
  static let levelMap = Shape(
    "a map of the levels",
    [
      .list("drawings", .mapDrawing, "the same map for narrow and for wide screens"),
      .flag("has_links", "whether posts of one level link to posts of another"),
      .flag("omits_links", "whether a drawing leaves out the pairs of levels with the fewest links, for want of room"),
    ])

  static let mapDrawing = Shape(
    "a drawing",
    [
      .text("form", "'narrow'; for wide screens 'across' (side by side), or 'tall' (in rows)"),
      .number("width", "its width, in units of which each is a pixel at its natural size"),
      .number("height", "its height in the same units"),
      .list("nodes", .mapNode, "the levels"),
      .list("arrows", .mapArrow, "who supports whom"),
      .list("arcs", .mapArc, "the links between the posts of two levels"),
    ])

  static let mapNode = Shape(
    "a level on the map",
    [
      .record("level", .levelEntry, "the level"),
      .number("x", "the left edge of its box"),
      .number("y", "the upper edge"),
      .number("width", "how wide the box is"),
      .number("height", "how high it is"),
      .list("title_lines", .mapLine, "its title in lines, cut when it is too long"),
      .list("facts_lines", .mapLine, "its numbers of posts and of goals that support it, in lines"),
    ])

  static let mapLine = Shape(
    "a line of words",
    [
      .text("text", "the words"),
      .number("x", "where the line begins; a number of an arc of a drawing 'across': its middle"),
      .number("y", "its base line"),
    ])

  static let mapArrow = Shape(
    "an arrow",
    [.text("path", "its line, for the 'd' of an SVG path"), .text("head", "its head, in the same form")])

  static let mapArc = Shape(
    "an arc",
    [
      .text("path", "its line, for the 'd' of an SVG path"),
      .number("weight", "how wide the line is, 2 to 5, by its share of the links"),
      .list("ends", .mapArcEnd, "the ends at which links arrive, one or two"),
    ])

  static let mapArcEnd = Shape(
    "an end of an arc",
    [
      .text("head", "its head, for the 'd' of an SVG path"),
      .record("number", .mapLine, "how many links arrive here"),
      .text("links", "the same in words: '1 link', '12 links'"),
      .text("from", "the title of the level whose posts link"),
      .text("to", "the title of the level that they link to"),
    ])
}

extension SiteViews {
  /// Made once; the first page and that of the levels show it. Nothing for one level, or for more than a map can show.
  func makeLevelMap() -> Value {
    guard let figures = levelFigures, (2...LevelMap.most).contains(figures.levels.count) else { return .none }
    let labels = figures.levels.indices.map { place in
      let level = site.journal[figures.levels[place]]
      let goals = figures.goals[place]
      return LevelMap.Label(
        title: level.title,
        facts: [words.counted(.postsCount, level.posts.count)] + (goals == 0 ? [] : [words.counted(.goalsCount, goals)])
      )
    }
    let supports = figures.levels.map { site.journal[$0].supports.flatMap(figures.place) }
    let entries = figures.levels.map { levelEntry($0) }
    let maps = [LevelMapForm.narrow, .wide(for: supports)].map { form in
      LevelMapLayout(labels, supports: supports, form: form, links: figures.links).map()
    }
    let drawings = maps.map { map in
      drawing(direction == "rtl" ? map.mirrored() : map, entries: entries, titles: labels.map(\.title))
    }
    let omits = maps.contains { $0.omitted > 0 }
    return .record(Record(.levelMap, [.list(drawings), .flag(figures.hasLinks), .flag(omits)]))
  }

  private func drawing(_ map: LevelMap, entries: [Record], titles: [String]) -> Record {
    let nodes = map.nodes.map { node in
      Record(
        .mapNode,
        [
          .record(entries[node.level]), .number(node.box.x), .number(node.box.y), .number(node.box.width),
          .number(node.box.height), .list(node.title.map(line)), .list(node.facts.map(line)),
        ])
    }
    let arrows = map.arrows.map { Record(.mapArrow, [.text($0.path), .text(svgShape($0.head))]) }
    let arcs = map.arcs.map { arc in
      let ends = [(arc.ends[0], arc.ends[1]), (arc.ends[1], arc.ends[0])].filter { $0.0.arriving > 0 }
      return Record(
        .mapArc,
        [
          .text(arc.path), .number(arc.weight),
          .list(
            ends.map { end, other in
              Record(
                .mapArcEnd,
                [
                  .text(svgShape(end.head)), end.number.map { .record(line($0)) } ?? .none,
                  .text(words.counted(.linksCount, end.arriving)), .text(titles[other.level]), .text(titles[end.level]),
                ])
            }),
        ])
    }
    return Record(
      .mapDrawing,
      [
        .text(map.form.rawValue), .number(map.width), .number(map.height), .list(nodes), .list(arrows), .list(arcs),
      ])
  }

  private func line(_ line: MapLine) -> Record {
    Record(.mapLine, [.text(line.text), .number(line.at.x), .number(line.at.y)])
  }

}
