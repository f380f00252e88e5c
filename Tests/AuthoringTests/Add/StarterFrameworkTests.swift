import Diagnostics
import TestJournals
import Testing
@testable import Authoring
@testable import Disk
@testable import FrontMatter
@testable import SiteAssembly
@testable import SiteBuilder

@Suite struct StarterFrameworkTests {
  @Test func eachHasANameATitleAndASummary() {
    #expect(StarterFramework.all.map(\.id) == ["marzano-21", "psel-2015"])
    for framework in StarterFramework.all {
      #expect(framework.title != framework.id && !framework.title.isEmpty)
      #expect(!framework.summary.isEmpty && !framework.summary.contains("\n"))
      #expect(framework.path == "content/frameworks/\(framework.id).md")
    }
  }

  /// Both at once, in a journal that names every item of both: nothing is left to say about them.
  @Test func everyItemCanBeNamed() async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\n"])
    for framework in StarterFramework.all {
      #expect(try framework.add(to: journal.path))
      let names = framework.items.map { "  - \($0)\n" }.joined()
      try journal.write(
        "---\ntitle: \(framework.id)\ndate: 2026-01-01\nframework:\n\(names)---\n",
        to: "content/posts/\(framework.id).md")
    }
    let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
    let report = try await graph(BuildOptions(folder: journal.path, moment: moment))
    #expect(report.warnings == [])
    let named = report.graph.edges.filter { $0.type == .framework }
    #expect(named.map(\.to).sorted() == StarterFramework.all.flatMap(\.items).map { "item:" + $0 }.sorted())
    #expect(StarterFramework.all.map(\.items.count) == [21, 10])
    #expect(try await journal.build().warnings == [])
  }

  /// The item's meaning is one sentence without a stop; the standards have their titles alone.
  @Test func itemsSayWhatALeaderDoes() async throws {
    let journal = try TestJournal(["daybook.yml": "title: J\n"])
    for framework in StarterFramework.all { #expect(try framework.add(to: journal.path)) }
    let texts = try journal.items()
    #expect(texts["marzano-21"]?.count == 21 && texts["psel-2015"]?.count == 10)
    for text in texts["marzano-21"] ?? [] { #expect(text.split(separator: " ").count >= 8 && !text.hasSuffix(".")) }
    #expect(texts["psel-2015"]?.allSatisfy(\.isEmpty) == true)
  }
}

extension TestJournal {
  /// What the items of each framework mean.
  fileprivate func items() throws -> [String: [String]] {
    var items: [String: [String]] = [:]
    for framework in StarterFramework.all {
      let source = try SourceText(try JournalFolder(path).readFile(framework.path), file: framework.path)
      let (fields, problems) = parseThing(source, kind: .framework, path: framework.path)
      #expect(problems == [])
      items[framework.id] = fields.framework.items.map(\.text)
    }
    return items
  }
}
