/// What Daybook adds to a text when it shows it, so that no one misses it in what was read.
enum DaybookMarks {
  static func isAdded(_ name: String, _ attributes: [HTMLAttribute]) -> Bool {
    switch name {
    case "a", "sup", "span":
      attributes.marks.contains { added.contains(String($0)) }
    default: false
    }
  }

  /// Whether it is a link to a place in the page, as those to footnotes and back.
  static func isWithinPage(_ name: String, _ attributes: [HTMLAttribute]) -> Bool {
    name == "a" && attributes["href"]?.hasPrefix("#") == true
  }

  private static let added: Set<String> = ["footnote-ref", "footnote-backref", "footnote-reference", "facts"]
}
