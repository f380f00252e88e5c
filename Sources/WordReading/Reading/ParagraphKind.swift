internal import Exports
internal import MarkdownWriter

/// What a paragraph is by its style and properties.
enum ParagraphKind: Equatable {
  case title
  case heading(level: Int)
  case item(list: String, level: Int)
  /// Goes on with the item before it.
  case continuation
  case quotation
  case code
  case caption
  case plain

  init(_ tree: XMLTree, _ properties: Int?, styles: WordStyles) {
    let value = { (name: String) in
      properties.flatMap { tree.child($0, name) }.flatMap { tree[$0].attributes["w:val"] }
    }
    let style = styles[value("w:pStyle") ?? styles.defaultParagraph]
    if let heading = Self.heading(style, outline: value("w:outlineLvl").flatMap(Int.init)) {
      self = heading
      return
    }
    let numbers = properties.flatMap { tree.child($0, "w:numPr") }
    let number = numbers.flatMap { tree.child($0, "w:numId") }.flatMap { tree[$0].attributes["w:val"] } ?? style.number
    let level = numbers.flatMap { tree.child($0, "w:ilvl") }.flatMap { tree[$0].attributes["w:val"].flatMap(Int.init) }
    if let number, number != "0" {
      self = .item(list: number, level: min(max(level ?? style.level ?? Self.level(of: style.name), 0), 8))
    } else {
      self = Self.named(style.name)
    }
  }

  private static func heading(_ style: WordStyles.Style, outline: Int?) -> ParagraphKind? {
    if style.name == "title" { return .title }
    if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)), (1...9).contains(level) {
      return .heading(level: min(level, 6))
    }
    // Levels are from 0, and 9 is that of plain text.
    guard let level = outline ?? style.outlineLevel, (0...8).contains(level), !style.name.hasPrefix("toc") else {
      return nil
    }
    return .heading(level: min(level + 1, 6))
  }

  /// Word's built-in styles for deeper items, such as `list bullet 2`, each use another list.
  private static func level(of name: String) -> Int {
    guard name.hasPrefix("list "), let last = name.split(separator: " ").last, let level = Int(last) else { return 0 }
    return level - 1
  }

  private static func named(_ name: String) -> ParagraphKind {
    switch name {
    case "quote", "intense quote", "quotations", "block quotation", "block text", "quotation": .quotation
    case "html preformatted", "preformatted text", "code", "source code", "macro text", "plain text code", "code block":
      .code
    case "caption", "illustration", "figure", "image caption": .caption
    case let name where name.hasPrefix("list continue") || name == "list paragraph" || name.hasPrefix("list contents"):
      .continuation
    default: .plain
    }
  }
}
