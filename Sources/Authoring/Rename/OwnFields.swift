internal import Diagnostics
internal import FrontMatter

/// Changes of the fields of the renamed file itself: each in the form in which its author wrote it.
struct OwnFields {
  private let text: SourceText
  private let places: FrontMatterPlaces
  private let path: String
  private var changes: [TextEdit] = []
  /// Lines for fields that are not there yet.
  private var newLines: [String] = []

  init(text: SourceText, places: FrontMatterPlaces, path: String) {
    (self.text, self.places, self.path) = (text, places, path)
  }

  mutating func set(_ field: String, to value: String, at place: FieldPlace?) throws(Diagnostic) {
    guard let place else { return addLine("\(field): \(value)") }
    switch place.shape {
    case .text, .folded: changes.append(TextEdit(place.range, value))
    case .absent, .flowList, .blockList, .other: throw .cannotReach(field, path, at: .start)
    }
  }

  mutating func addAliases(_ names: [String]) throws(Diagnostic) {
    guard !names.isEmpty else { return }
    let all = names.joined(separator: ", ")
    guard let place = places.aliases else { return addLine("aliases: \(all)") }
    switch place.shape {
    case .text(let range): changes.append(TextEdit(range.upperBound..<range.upperBound, ", " + all))
    case .flowList(let isEmpty):
      let end = place.range.upperBound - 1
      let trailing = text.bytes[..<end].last { $0 > 0x20 } == UInt8(ascii: ",") ? " " : ", "
      changes.append(TextEdit(end..<end, (isEmpty ? "" : trailing) + all))
    case .blockList(let prefix, let end):
      let lead = text.bytes.lineEnd + String(decoding: text.bytes[prefix], as: UTF8.self)
      // A comment may follow the last item.
      let lineEnd = text.bytes[end...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.bytes.count
      changes.append(TextEdit(lineEnd..<lineEnd, names.map { lead + $0 }.joined()))
    case .absent, .folded, .other: throw .cannotReach("aliases", path, at: .start)
    }
  }

  private mutating func addLine(_ line: String) { newLines.append(line) }

  /// New lines go before the line that closes the front matter; a file without front matter gets one.
  var edits: [TextEdit] {
    guard !newLines.isEmpty else { return changes }
    let end = text.bytes.lineEnd
    if let place = text.frontMatter?.upperBound {
      return changes + [TextEdit(place..<place, newLines.map { $0 + end }.joined())]
    }
    return changes + [TextEdit(0..<0, (["---"] + newLines + ["---", ""]).joined(separator: end))]
  }
}
