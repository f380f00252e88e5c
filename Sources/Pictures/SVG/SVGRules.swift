internal import Letters

/// What an SVG may contain: shapes, text, gradients, filters, animation, and references to its own parts.
enum SVGRules {
  static let namespace = "http://www.w3.org/2000/svg"
  static let linkNamespace = "http://www.w3.org/1999/xlink"

  /// - Source: SVG 1.1 (second edition) and SVG 2, without all that runs programs or shows other documents.
  static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "title", "desc", "switch", "view", "style", "a",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
    "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
    "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
    "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR",
    "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight",
    "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    "animate", "animateTransform", "animateMotion", "mpath", "set",
  ]

  enum Verdict { case kept, cut }

  /// - Parameter value: of the attribute, entities resolved.
  static func verdict(on attribute: SVGAttribute, _ value: String) throws(SVGDanger) -> Verdict {
    let name = attribute.name
    switch attribute.prefix {
    case "xmlns":
      guard name == "xmlns:xlink" || name == "xmlns:svg" else { return .cut }
      guard value == (name == "xmlns:svg" ? namespace : linkNamespace) else { throw .malformed }
      return .kept
    case "xml":
      if name == "xml:base" { throw .reference(String(value.prefix(60))) }
      return .kept
    case "", "xlink": break
    default: return .cut
    }
    if name.lowercased().hasPrefix("on") { throw .handler(name) }
    switch name {
    case "xmlns": if value != namespace { throw .malformed }
    case "href", "xlink:href":
      guard value.isEmpty || (value.hasPrefix("#") && LinkAddress(value) == .journal) else {
        throw .reference(String(value.prefix(60)))
      }
    case "attributeName":
      let target = value.lowercased()
      if target.contains("href") || target.hasPrefix("on") { throw .handler("attributeName") }
    default:
      if !name.hasPrefix("aria-"), !name.hasPrefix("data-") { try check(style: value) }
    }
    return .kept
  }

  /// Refuses what a style or an attribute could fetch, and the backslashes with which CSS can hide it.
  static func check(style: String) throws(SVGDanger) {
    let style = style.lowercased()
    if style.contains("\\") { throw .style }
    for word in ["@import", "image-set(", "image(", "src(", "expression(", "-moz-binding", "behavior:"]
    where style.contains(word) {
      throw .style
    }
    if style.contains(":"), LinkAddress.script(in: style) != nil { throw .style }
    var rest = style[...]
    while let found = rest.firstRange(of: "url(") {
      rest = rest[found.upperBound...]
      let address = rest.drop { $0 == " " || $0 == "\"" || $0 == "'" || $0.isNewline || $0 == "\t" }
      guard address.first == "#" else { throw .reference(String(address.prefix { $0 != ")" }.prefix(60))) }
    }
  }
}
