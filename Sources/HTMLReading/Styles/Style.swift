/// What an element's attributes say about how its words look, as far as it matters to Markdown.
struct Style {
  /// `nil` for what is as around it.
  private(set) var isStrong: Bool?
  private(set) var isEmphasis: Bool?
  private(set) var isStruck = false
  private(set) var isRaised = false
  private(set) var isLowered = false
  private(set) var isHidden = false
  /// Looks that Markdown can't say.
  private(set) var looks: [String] = []

  init(_ element: HTMLElement) {
    if element.attributes.isEmpty {
      if element.name == "center" { add("alignment", if: true) }
      return
    }
    if element["hidden"] != nil { isHidden = true }
    if let style = element["style"] {
      for (name, value) in Style.declarations(style) { read(name, value) }
    }
    if let color = element["color"], element.name == "font" { add("color", if: !Style.isUsualColor(color)) }
    if let place = element["align"], Style.textElements.contains(element.name) { readAlignment(place) }
    if element.name == "center" { add("alignment", if: true) }
  }

  private static let textElements: Set<String> = ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6"]

  /// A style's declarations, names and values in small letters and without blanks around them.
  static func declarations(_ style: String) -> [(name: String, value: String)] {
    style.lowercased().split(separator: ";").compactMap { declaration in
      guard let colon = declaration.firstIndex(of: ":") else { return nil }
      return (trimmed(declaration[..<colon]), trimmed(declaration[declaration.index(after: colon)...]))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
  }

  private mutating func read(_ name: String, _ value: String) {
    switch name {
    case "font-weight": isStrong = value.hasPrefix("bold") || (Int(value) ?? 400) >= 600
    case "font-style": isEmphasis = value == "italic" || value == "oblique"
    case "text-decoration", "text-decoration-line":
      if value.contains("line-through") { isStruck = true }
      add("underline", if: value.contains("underline"))
    case "vertical-align":
      isRaised = value == "super"
      isLowered = value == "sub"
    case "display": if value == "none" { isHidden = true }
    case "visibility": if value == "hidden" { isHidden = true }
    case "mso-hide": if value == "all" { isHidden = true }
    case "color": add("color", if: !Style.isUsualColor(value))
    case "background", "background-color": add("background", if: !Style.isUsualBackground(value))
    case "text-align": readAlignment(value)
    default: break
    }
  }

  private mutating func readAlignment(_ value: String) {
    add("alignment", if: ["center", "right", "end"].contains(value.lowercased()))
  }

  private mutating func add(_ look: String, if isThere: Bool) {
    if isThere, !looks.contains(look) { looks.append(look) }
  }

  /// Black and its like, which programs write on every word.
  private static func isUsualColor(_ value: String) -> Bool {
    let value = value.lowercased().filter { $0 != " " }
    return [
      "black", "#000", "#000000", "rgb(0,0,0)", "windowtext", "inherit", "initial", "currentcolor", "auto", "#333333",
      "#333",
      "#222222", "#222",
    ].contains(value)
  }

  private static func isUsualBackground(_ value: String) -> Bool {
    let value = value.lowercased().filter { $0 != " " }
    return ["transparent", "white", "#fff", "#ffffff", "rgb(255,255,255)", "none", "inherit", "initial"].contains(value)
  }
}
