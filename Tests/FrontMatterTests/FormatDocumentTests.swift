import Diagnostics
import Foundation
import FrontMatter
import Testing

/// An example of docs/content/pages/format.md: what stands in a fence, and the line that it begins on.
struct FormatExample: Sendable, CustomTestStringConvertible {
  let line: Int, language: String, text: String

  var testDescription: String { "docs/content/pages/format.md:\(line)" }

  /// The file that the example is part of: its first line says so; a whole file of Markdown is a post.
  var path: String {
    guard language == "yaml", let first = text.split(separator: "\n").first else { return "content/posts/post.md" }
    return String(first.dropFirst(2))
  }

  static func all() throws -> [FormatExample] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let document = try String(contentsOf: root.appending(path: "docs/content/pages/format.md"), encoding: .utf8)
    var examples: [FormatExample] = []
    var open: (line: Int, language: String, lines: [Substring])?
    for (index, line) in document.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let example = open {
        if line == "```" {
          let text = example.lines.map { $0 + "\n" }.joined()
          examples.append(FormatExample(line: example.line, language: example.language, text: text))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (index + 2, String(line.dropFirst(3)), [])
      }
    }
    return examples.filter { !$0.language.isEmpty }
  }
}

@Test func everyExampleOfTheFormatIsUnderstood() throws {
  let examples = try FormatExample.all()
  #expect(examples.count >= 18)
  for example in examples {
    #expect(try problems(in: example) == [], "\(example.testDescription)")
  }
}

/// The fields in the document's tables and examples are all there are.
@Test func everyFieldIsInTheFormatDocument() throws {
  let examples = try FormatExample.all().filter { $0.language == "yaml" }
  for (folder, names) in FieldNames.byFolder {
    let texts = examples.filter { $0.path.hasPrefix(folder) }.map(\.text).joined()
    let missing = names.filter { !texts.contains("\n\($0):") }
    #expect(missing == [], "\(folder)")
  }
}

private func problems(in example: FormatExample) throws -> [String] {
  if example.path == "daybook.yml" { return parseSettings(Array(example.text.utf8)).1.map(\.description) }
  let whole = example.language == "yaml" ? "---\n\(example.text)---\n" : example.text
  let text = try SourceText(try decodeText(Array(whole.utf8), file: example.path), file: example.path)
  if example.path.hasPrefix("content/posts/") {
    let (fields, problems) = parsePost(text, path: example.path)
    return (problems + foreignFieldWarnings([(example.path, fields.foreign)])).map(\.description)
  }
  if example.path.hasPrefix("content/self/") {
    let (fields, problems) = parseSelfReflection(text, path: example.path)
    return (problems + foreignFieldWarnings([(example.path, fields.foreign)])).map(\.description)
  }
  let kind = try #require(ThingKind.allCases.first { example.path.hasPrefix("content/\($0.folder)/") })
  let (fields, problems) = parseThing(text, kind: kind, path: example.path)
  return (problems + foreignFieldWarnings([(example.path, fields.foreign)])).map(\.description)
}
