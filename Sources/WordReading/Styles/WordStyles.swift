internal import Exports

/// The styles of a document, with what each has from the one it is based on.
struct WordStyles {
  /// What a style means to Markdown.
  struct Style {
    /// In small letters: `heading 1`.
    var name = ""
    var outlineLevel: Int?
    var number: String?
    var level: Int?
    var isHidden: Bool?
    var isStrong: Bool?
    var isEmphasis: Bool?
    var isStruck: Bool?
    var position: String?
  }

  private var styles: [String: Style] = [:]
  private(set) var defaultParagraph: String?

  init() {}

  init(_ tree: XMLTree) {
    var raw: [String: (style: Style, base: String?)] = [:]
    for (index, node) in tree.nodes.enumerated() where node.name == "w:style" {
      guard let id = node.attributes["w:styleId"] else { continue }
      raw[id] = (Self.style(tree, index), tree.child(index, "w:basedOn").flatMap { tree[$0].attributes["w:val"] })
      if node.attributes["w:type"] == "paragraph", ["1", "true", "on"].contains(node.attributes["w:default"] ?? "") {
        defaultParagraph = id
      }
    }
    for id in raw.keys { styles[id] = Self.resolved(id, raw) }
  }

  subscript(id: String?) -> Style { id.flatMap { styles[$0] } ?? Style() }

  private static func style(_ tree: XMLTree, _ index: Int) -> Style {
    var style = Style()
    style.name = tree.child(index, "w:name").flatMap { tree[$0].attributes["w:val"] }?.lowercased() ?? ""
    if let properties = tree.child(index, "w:pPr") {
      style.outlineLevel = tree.child(properties, "w:outlineLvl").flatMap {
        tree[$0].attributes["w:val"].flatMap(Int.init)
      }
      if let number = tree.child(properties, "w:numPr") {
        style.number = tree.child(number, "w:numId").flatMap { tree[$0].attributes["w:val"] }
        style.level = tree.child(number, "w:ilvl").flatMap { tree[$0].attributes["w:val"].flatMap(Int.init) }
      }
    }
    if let properties = tree.child(index, "w:rPr") {
      let run = RunProperties(tree, properties)
      (style.isHidden, style.isStrong, style.isEmphasis) = (run.isHidden, run.isStrong, run.isEmphasis)
      (style.isStruck, style.position) = (run.isStruck, run.position)
    }
    return style
  }

  /// No more bases than this are followed: they may go round in a circle.
  private static let mostBases = 20

  private static func resolved(_ id: String, _ raw: [String: (style: Style, base: String?)]) -> Style {
    var style = raw[id]?.style ?? Style()
    var base = raw[id]?.base
    for _ in 0..<mostBases {
      guard let next = base.flatMap({ raw[$0] }) else { break }
      style.outlineLevel = style.outlineLevel ?? next.style.outlineLevel
      style.number = style.number ?? next.style.number
      style.level = style.level ?? next.style.level
      style.isHidden = style.isHidden ?? next.style.isHidden
      style.isStrong = style.isStrong ?? next.style.isStrong
      style.isEmphasis = style.isEmphasis ?? next.style.isEmphasis
      style.isStruck = style.isStruck ?? next.style.isStruck
      style.position = style.position ?? next.style.position
      base = next.base
    }
    return style
  }
}
