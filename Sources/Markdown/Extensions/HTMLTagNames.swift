/// How omitted tags affect the words around them.
enum HTMLTagNames {
  /// They begin or end a paragraph.
  static let breaking: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section",
    "article", "header", "footer", "figure", "figcaption", "details", "summary", "hr", "dt", "dd", "dl", "pre",
    "center",
    "address", "aside", "caption", "dialog", "dir", "fieldset", "form", "hgroup", "legend", "main", "menu", "nav",
    "search",
    "tbody", "tfoot", "thead", "title",
  ]

  /// They only keep words apart.
  static let parting: Set<String> = ["td", "th", "option", "button", "textarea", "label", "rt"]

  /// Tags whose content comes from another program or another place.
  static let embedding: Set<String> = ["iframe", "frame", "embed", "object", "audio", "video"]

  static func separates(_ name: String) -> Bool { breaking.contains(name) || parting.contains(name) }
}
