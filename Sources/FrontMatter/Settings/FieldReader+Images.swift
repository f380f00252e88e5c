internal import Diagnostics

// The setting 'images'.
extension FieldReader {
  private static let widths = 16...10_000
  private static let mostWidths = 8

  /// `{widths, sizes}`; what is wrong is reported and keeps its default.
  mutating func images(_ node: Int, _ field: String) -> ImageSettings {
    var settings = ImageSettings()
    guard document.nodes[node].kind == .mapping else {
      if !document.isAbsent(node) { reportType(field, expected: "a list of 'widths'", node) }
      return settings
    }
    let parts = parts(of: node, field, known: ["widths", "sizes"])
    if let node = parts["widths"] { settings.widths = widths(node) }
    if let sizes = parts["sizes"].flatMap({ text($0, "sizes") }) { settings.sizes = sizes.value }
    return settings
  }

  private mutating func widths(_ node: Int) -> [Int] {
    let texts = texts(node, "widths")
    if texts.count > Self.mostWidths {
      reportType("widths", expected: "at most \(Self.mostWidths) numbers", node)
      return []
    }
    var found: Set<Int> = []
    for text in texts {
      guard let width = Int(text.value), Self.widths.contains(width) else {
        report(.badWidth(text.value, Self.widths, file: file, at: text.position, length: text.length))
        continue
      }
      found.insert(width)
    }
    return found.sorted()
  }
}
