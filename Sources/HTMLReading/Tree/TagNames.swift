/// What HTML's elements are, by name.
enum TagNames {
  /// They take whole lines, and their words are paragraphs.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "details", "dd", "dialog", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "html", "iframe", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table",
    "ul",
    "video", "audio", "embed", "object", "tbody", "thead", "tfoot", "tr", "td", "th", "caption",
  ]

  /// No words of the text: they go with all that is in them, and the report names them.
  static let removed: Set<String> = [
    "applet", "button", "canvas", "datalist", "form", "frameset", "input", "link", "meta", "meter", "noembed",
    "noframes",
    "noscript", "progress", "script", "select", "style", "svg", "template", "textarea", "base", "head", "title",
  ]

  /// Gone without a word in the report: they hold nothing that readers see.
  static let silent: Set<String> = [
    "base", "head", "link", "meta", "title", "template", "datalist", "noframes", "noembed",
  ]

  static let embeds: Set<String> = ["iframe", "video", "audio", "embed", "object"]

  /// Only their words count, and nothing is lost without them.
  static let plain: Set<String> = [
    "a", "abbr", "acronym", "area", "bdi", "bdo", "big", "data", "font", "label", "map", "nobr", "output", "picture",
    "ruby",
    "rb", "rp", "rt", "rtc", "slot", "small", "source", "span", "time", "track", "tt", "wbr", "img", "br", "colgroup",
    "col",
    "optgroup", "option",
  ]
}
