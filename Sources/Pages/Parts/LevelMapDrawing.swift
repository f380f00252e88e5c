internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates

extension LevelMaps {
  /// `nil` for one level, or for more than a map can show.
  init?(in context: PageContext) {
    guard let figures = context.levelFigures, (2...LevelMap.most).contains(figures.levels.count) else { return nil }
    let labels = figures.levels.indices.map { label(ofLevelAt: $0, figures, in: context) }
    let supports = figures.levels.map { context.journal[$0].supports.flatMap(figures.place) }
    let maps = [LevelMapForm.narrow, .wide(for: supports)].map { form in
      LevelMapLayout(labels, supports: supports, form: form, links: figures.links).map()
    }
    let isMirrored = context.direction == "rtl"
    self.init(
      drawings: maps.map { LevelMapDrawing(map: isMirrored ? $0.mirrored() : $0, levels: figures.levels) },
      hasLinks: figures.hasLinks, omitsLinks: maps.contains { $0.omitted > 0 })
  }
}

private func label(ofLevelAt place: Int, _ figures: LevelFigures, in context: PageContext) -> LevelMap.Label {
  let level = context.journal[figures.levels[place]]
  let goals = figures.goals[place]
  return LevelMap.Label(
    title: level.title,
    facts: [context.words.counted(.postsCount, level.posts.count)]
      + (goals == 0 ? [] : [context.words.counted(.goalsCount, goals)]))
}

/// A part of a drawing.
struct Drawn<Part: Sendable>: Sendable {
  let part: Part
  let levels: [ThingIndex]
}

/// An end of an arc at which links arrive, and the other one.
struct DrawnArcEnd: Sendable {
  let end: LevelMap.End
  let other: LevelMap.End
  let levels: [ThingIndex]
}

let levelMapShape: Shape<LevelMaps> = Shape("a map of the levels") {
  list("drawings", mapDrawingShape, "the same map for narrow and for wide screens") { maps, _ in maps.drawings }
  flag("has_links", "whether posts of one level link to posts of another") { maps, _ in maps.hasLinks }
  flag(
    "omits_links", "whether a drawing leaves out the pairs of levels with the fewest links, for want of room"
  ) { maps, _ in maps.omitsLinks }
}

let mapDrawingShape: Shape<LevelMapDrawing> = Shape("a drawing") {
  text("form", "'narrow'; for wide screens 'across' (side by side), or 'tall' (in rows)") { drawing, _ in
    drawing.map.form.rawValue
  }
  number("width", "its width, in units of which each is a pixel at its natural size") { drawing, _ in drawing.map.width
  }
  number("height", "its height in the same units") { drawing, _ in drawing.map.height }
  list("nodes", mapNodeShape, "the levels") { drawing, _ in
    drawing.map.nodes.map { Drawn(part: $0, levels: drawing.levels) }
  }
  list("arrows", mapArrowShape, "who supports whom") { drawing, _ in drawing.map.arrows }
  list("arcs", mapArcShape, "the links between the posts of two levels") { drawing, _ in
    drawing.map.arcs.map { Drawn(part: $0, levels: drawing.levels) }
  }
}

let mapNodeShape: Shape<Drawn<LevelMap.Node>> = Shape("a level on the map") {
  record("level", levelEntryShape, "the level") { node, _ in node.levels[node.part.level] }
  number("x", "the left edge of its box") { node, _ in node.part.box.x }
  number("y", "the upper edge") { node, _ in node.part.box.y }
  number("width", "how wide the box is") { node, _ in node.part.box.width }
  number("height", "how high it is") { node, _ in node.part.box.height }
  list("title_lines", mapLineShape, "its title in lines, cut when it is too long") { node, _ in node.part.title }
  list("facts_lines", mapLineShape, "its numbers of posts and of goals that support it, in lines") { node, _ in
    node.part.facts
  }
}

let mapLineShape: Shape<MapLine> = Shape("a line of words") {
  text("text", "the words") { line, _ in line.text }
  number("x", "where the line begins; a number of an arc of a drawing 'across': its middle") { line, _ in line.at.x }
  number("y", "its base line") { line, _ in line.at.y }
}

let mapArrowShape: Shape<LevelMap.Arrow> = Shape("an arrow") {
  text("path", "its line, for the 'd' of an SVG path") { arrow, _ in arrow.path }
  text("head", "its head, in the same form") { arrow, _ in svgShape(arrow.head) }
}

let mapArcShape: Shape<Drawn<LevelMap.Arc>> = Shape("an arc") {
  text("path", "its line, for the 'd' of an SVG path") { arc, _ in arc.part.path }
  number("weight", "how wide the line is, 2 to 5, by its share of the links") { arc, _ in arc.part.weight }
  list("ends", mapArcEndShape, "the ends at which links arrive, one or two") { arc, _ in
    let ends = arc.part.ends
    return [(ends[0], ends[1]), (ends[1], ends[0])].filter { $0.0.arriving > 0 }
      .map { DrawnArcEnd(end: $0.0, other: $0.1, levels: arc.levels) }
  }
}

let mapArcEndShape: Shape<DrawnArcEnd> = Shape("an end of an arc") {
  text("head", "its head, for the 'd' of an SVG path") { arc, _ in svgShape(arc.end.head) }
  record("number", mapLineShape, "how many links arrive here") { arc, _ in arc.end.number }
  text("links", "the same in words: '1 link', '12 links'") { arc, context in
    context.words.counted(.linksCount, arc.end.arriving)
  }
  text("from", "the title of the level whose posts link") { arc, context in
    context.journal[arc.levels[arc.other.level]].title
  }
  text("to", "the title of the level that they link to") { arc, context in
    context.journal[arc.levels[arc.end.level]].title
  }
}
