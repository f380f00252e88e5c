import Templates
@testable import Pages

/// The tables of names for theme authors, made of the shapes that templates are checked against.
struct TemplateNames {
  private(set) var text = ""
  /// The shapes that fields lead to, in the order in which the tables name them.
  private var found: [Shape] = []

  init() {
    table(
      "Every page", Field.ofEveryPage,
      lead: "All pages except redirects, feeds, sitemaps, and `robots.txt` have these.")
    table(
      "Every tag, level, person, series, source, question, goal, skill, team, and framework", own(Field.ofEveryThing),
      lead: "In addition to the names on every page.")
    for name in PageTemplates.Name.allCases {
      table("`\(name.rawValue)`: \(name.shape.noun)", own(name.shape.fields), lead: lead(name.shape.fields))
    }
    var next = 0
    while next < found.count {
      table(Self.title(of: found[next]), found[next].fields, lead: "")
      next += 1
    }
  }

  /// Without what a table of its own says of every page, or of every thing.
  private func own(_ fields: [Field]) -> [Field] {
    if begins(fields, with: Field.ofEveryThing), fields.count > Field.ofEveryThing.count {
      return Array(fields.dropFirst(Field.ofEveryThing.count))
    }
    return Array(fields.dropFirst(begins(fields, with: Field.ofEveryPage) ? Field.ofEveryPage.count : 0))
  }

  private func lead(_ fields: [Field]) -> String {
    if begins(fields, with: Field.ofEveryThing) {
      return "In addition to the names above: those on every page, and those of every tag, level, and so on."
    }
    return begins(fields, with: Field.ofEveryPage) ? "In addition to the names on every page." : ""
  }

  private func begins(_ fields: [Field], with common: [Field]) -> Bool {
    fields.map(\.name).starts(with: common.map(\.name))
  }

  private mutating func table(_ title: String, _ fields: [Field], lead: String) {
    text += "\n### \(title)\n\n"
    if !lead.isEmpty { text += lead + "\n\n" }
    text += "| name | is | meaning |\n| --- | --- | --- |\n"
    for field in fields { text += "| `\(field.name)` | \(kind(of: field)) | \(field.meaning) |\n" }
  }

  /// The kind in words, with a link to the table of what the field leads to.
  private mutating func kind(of field: Field) -> String {
    guard let shape = field.kind.shape else { return field.kind.label }
    if !found.contains(where: { $0 === shape }) { found.append(shape) }
    let anchor = Self.title(of: shape).lowercased().replacing(" ", with: "-").replacing("'", with: "")
    return "\(field.kind.label): [\(shape.noun)](#\(anchor))"
  }

  private static func title(of shape: Shape) -> String { "Names of \(shape.noun)" }
}
