internal import Exports

/// What `w:rPr` says about words, as far as it matters; `nil` for what it leaves to the style.
struct RunProperties {
  private(set) var style: String?
  private(set) var isStrong: Bool?
  private(set) var isEmphasis: Bool?
  private(set) var isStruck: Bool?
  private(set) var isHidden: Bool?
  /// `superscript`, `subscript` or `baseline`.
  private(set) var position: String?
  /// Looks that Markdown can't say.
  private(set) var looks: [String] = []

  init() {}

  private static func position(_ halfPoints: Int) -> String {
    halfPoints > 3 ? "superscript" : halfPoints < -1 ? "subscript" : "baseline"
  }

  init(_ tree: XMLTree, _ properties: Int) {
    let isSmaller = tree.child(properties, "w:sz") != nil
    for child in tree[properties].children {
      let node = tree[child]
      let value = node.attributes["w:val"]
      let isOn = !["0", "false", "off", "none"].contains(value ?? "")
      switch node.name {
      case "w:rStyle": style = value
      case "w:b": isStrong = isOn
      case "w:i": isEmphasis = isOn
      case "w:strike", "w:dstrike": isStruck = isOn || isStruck == true
      case "w:vanish", "w:specVanish", "w:webHidden": isHidden = isOn || isHidden == true
      case "w:vertAlign": position = value
      // LibreOffice raises words by half points, and says how small they are.
      case "w:position" where isSmaller && position == nil: position = value.flatMap(Int.init).map(Self.position)
      case "w:u": if isOn { looks.append("underline") }
      case "w:color": if !["auto", "000000", nil].contains(value) { looks.append("color") }
      case "w:highlight": if isOn { looks.append("background") }
      case "w:shd":
        if !["auto", "FFFFFF", "ffffff", nil].contains(node.attributes["w:fill"]) { looks.append("background") }
      default: break
      }
    }
  }
}
