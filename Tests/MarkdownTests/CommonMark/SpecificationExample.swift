import Foundation
import Testing

/// An example of a specification in CommonMark's own format.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  var number: Int
  var line: Int
  var section: String
  var markdown: String
  var html: String

  var testDescription: String { "\(number), line \(line): \(section)" }

  /// The examples of a file in the folder `Specifications`.
  static func all(in file: String) throws -> [SpecificationExample] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Specifications/\(file)"), encoding: .utf8)
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var current: SpecificationExample?
    var isHTML = false
    var section = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if current == nil, line.hasPrefix(fence + " example") {
        current = .init(number: examples.count + 1, line: index + 1, section: section, markdown: "", html: "")
        isHTML = false
      } else if let example = current, line == fence {
        examples.append(example)
        current = nil
      } else if current != nil, line == ".", !isHTML {
        isHTML = true
      } else if current != nil {
        let visible = line.replacing("→", with: "\t") + "\n"
        if isHTML { current?.html += visible } else { current?.markdown += visible }
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" || $0 == " " })
      }
    }
    return examples
  }
}
