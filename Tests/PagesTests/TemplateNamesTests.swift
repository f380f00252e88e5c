import Foundation
import Templates
import Testing
@testable import Pages

/// `docs/content/pages/templates.md` lists every name that a template can say. To record: `RECORD=1 swift test --filter TemplateNamesTests`.
struct TemplateNamesTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/content/pages/templates.md")
  private static let begin = "by `RECORD=1 swift test --filter TemplateNamesTests` -->\n"
  private static let end = "\n<!-- end of names -->"

  @Test func namesInTheDocumentationAreThoseOfTheProgram() throws {
    let text = String(decoding: try Data(contentsOf: Self.page), as: UTF8.self)
    let begin = try #require(text.range(of: Self.begin)?.upperBound)
    let end = try #require(text.range(of: Self.end, range: text.index(before: begin)..<text.endIndex)?.lowerBound)
    let names = TemplateNames().text
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let recorded = text[..<begin] + names + text[end...]
      try Data(recorded.utf8).write(to: Self.page)
      Issue.record("recorded the names: read git diff, then run again")
    } else {
      let isSame = begin <= end && text[begin..<end].utf8.elementsEqual(names.utf8)
      #expect(isSame, "docs/content/pages/templates.md is older than the program: run with RECORD=1")
    }
  }

  @Test func everyNameSaysWhatItMeans() {
    for name in PageTemplates.Name.allCases {
      for field in name.shape.fields {
        #expect(!field.meaning.isEmpty && !field.meaning.contains("|"), "\(field.name) of \(name.shape.noun)")
      }
    }
  }
}
