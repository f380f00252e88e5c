/// A page of Daybook's own documents, as the program carries it.
package struct Document: Sendable {
  /// As `first-reflection`: the name of its file, by which people ask for it.
  package let name: String
  package let title: String
  /// Markdown, without front matter.
  package let text: String

  /// Every page, those to begin with first.
  package static var all: [Document] {
    let documents = embeddedFiles.compactMap { Document(path: $0.description, text: $1.description) }
    let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    return documents.sorted { (places[$0.name] ?? order.count, $0.name) < (places[$1.name] ?? order.count, $1.name) }
  }

  private static let order = [
    "get", "first-reflection", "wordpress", "word", "moving-in", "markdown", "connect", "together", "private",
    "publish", "repair", "themes", "commands",
    "format", "diagnostics", "templates", "graph",
  ]

  /// - Parameter text: begins with a title between two lines of three hyphens, which a test sees to.
  private init?(path: String, text: String) {
    let start = "---\ntitle: "
    guard path.hasSuffix(".md"), text.hasPrefix(start), let end = text.firstRange(of: "\n---\n") else { return nil }
    name = String(path.dropLast(3))
    title = String(text[..<end.lowerBound].dropFirst(start.count)).replacing("\"", with: "")
    self.text = String(text[end.upperBound...].drop { $0 == "\n" })
  }
}
