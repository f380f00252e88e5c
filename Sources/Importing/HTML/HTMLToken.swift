/// A part of a page's source, without a copy of it.
struct HTMLToken {
  enum Kind {
    case text
    /// What is in a script, style sheet or text field: no tags are read in it.
    case raw
    case open, close
    case comment
  }

  var kind: Kind
  /// From `<` to behind `>` for a tag.
  var range: Range<Int>
  /// In small letters; empty for what isn't a tag.
  var name = ""
}

struct HTMLAttribute {
  /// In small letters.
  var name: String
  /// With its character references resolved.
  var value: String
}

extension [HTMLAttribute] {
  subscript(_ name: String) -> String? { first { $0.name == name }?.value }

  /// The words of `class` and the `id`, in small letters.
  var marks: [Substring] {
    guard contains(where: { $0.name == "class" || $0.name == "id" }) else { return [] }
    return allMarks
  }

  private var allMarks: [Substring] {
    ((self["class"] ?? "") + " " + (self["id"] ?? "")).lowercased().utf8.split(whereSeparator: \.isHTMLSpace)
      .map { Substring($0) }
  }
}
