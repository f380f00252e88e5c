import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import SiteAssembly

/// Every code that Daybook uses is explained, and docs/content/pages/diagnostics.md says the same.
@Suite struct RuleTests {
  private static let repository = Fixtures.sampleJournal
  /// Texts between quotes in the files of messages that look like codes and are none.
  private static let noCodes: Set = ["accent-wash", "warm-wash", "2026-03-02"]

  @Test func everyCodeIsExplainedAndEveryExplanationIsOfACode() throws {
    let sources = Self.repository.appendingPathComponent("Sources")
    var said: Set<String> = []
    var all = ""
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources.path) where file.hasSuffix(".swift") {
      if file.contains("SiteAssembly/Rules/Rule+") { continue }
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      all += text
      guard file.hasSuffix("essages.swift") else { continue }
      said.formUnion(text.matches(of: #/"([a-z0-9]+(?:-[a-z0-9]+)+)"/#).map { String($0.1) })
    }
    let explained = Rule.all.map(\.code)
    #expect(Set(explained).count == explained.count)
    #expect(said.subtracting(Self.noCodes).subtracting(explained).sorted() == [])
    #expect(explained.filter { !all.contains("\"\($0)\"") } == [])
  }

  @Test(arguments: Rule.all)
  func anExplanationIsASentenceInPlainWords(rule: Rule) {
    #expect(rule.meaning.hasSuffix(".") && rule.meaning.first?.isUppercase != false, "\(rule.code)")
    #expect(rule.wrong != rule.right || rule.wrong.isEmpty, "\(rule.code)")
  }

  @Test func theDocumentSaysWhatTheProgramSays() throws {
    let file = Self.repository.appendingPathComponent("docs/content/pages/diagnostics.md")
    let text = Self.document
    if Fixtures.isRecording { try Data(text.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  private static var document: String {
    var lines = [
      "---", "title: What Daybook can say", "---", "",
      "Each kind of problem has a permanent code. `daybook explain vague-link` shows one of them; a line in `daybook.yml` such as",
      "`check: {vague-link: off}` changes how serious it is, unless it's an error. Daybook generates this page.",
      "",
    ]
    for (title, rules) in [
      ("Writing, links, and pictures", Rule.writing), ("What texts name", Rule.journal),
      ("Fields and settings", Rule.frontMatter),
      ("Templates", Rule.templates), ("Files and commands", Rule.files), ("Publishing", Rule.publishing),
    ] {
      lines += ["## \(title)", ""]
      for rule in rules {
        lines += ["### \(rule.code)", "", "\(rule.severity == .error ? "Error" : "Warning"). \(rule.meaning)", ""]
        if !rule.wrong.isEmpty { lines += ["Instead of:", "", "~~~", rule.wrong, "~~~", ""] }
        if !rule.right.isEmpty {
          lines += [rule.wrong.isEmpty ? "To fix it:" : "Write:", "", "~~~", rule.right, "~~~", ""]
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}
