import Foundation
import Testing

@testable import Importing

/// Again and again.
@Suite struct ImportAgainTests {
  private static var export: SampleExport {
    var export = SampleExport()
    export.categories = [(3, "news", "", "News", "")]
    export.items = [
      SampleExport.Item(
        id: 1, title: "The bell", slug: "the-bell", body: "It rang.", more: SampleExport.comment(1, by: "A", "Yes.")),
      SampleExport.Item(id: 2, title: "A door", slug: "a-door", body: "It opened."),
      SampleExport.Item(id: 3, type: "page", title: "About", slug: "about", body: "Us."),
    ]
    return export
  }

  private let bell = "content/posts/2021/2021-03-02-the-bell.md"

  @Test func aSecondRunChangesNoByte() async throws {
    let folder = try ImportFolder()
    let first = try await folder.bring(Self.export)
    let before = try folder.files(below: "content")
    let second = try await folder.bring(Self.export)
    #expect(try folder.files(below: "content") == before)
    #expect(first.files.new > 0 && second.files.new == 0 && second.files.same == first.files.new)
  }

  @Test func whatWasEditedHereStays() async throws {
    let folder = try ImportFolder()
    _ = try await folder.bring(Self.export)
    try folder.write(try folder.text(of: bell) + "\nAnd again.\n", to: bell)
    let edited = try folder.files(below: "content")
    for updates in [false, true] {
      let report = try await folder.bring(Self.export) { $0.updates = updates }
      #expect(report.files.editedHere == ["posts/2021/2021-03-02-the-bell.md"])
      #expect(try folder.files(below: "content") == edited)
    }
  }

  @Test func whatWasEditedThereIsOfferedAndTakenWhenAsked() async throws {
    let folder = try ImportFolder()
    _ = try await folder.bring(Self.export)
    let before = try folder.files(below: "content")
    var export = Self.export
    export.items[0].body = "It rang twice."
    let offered = try await folder.bring(export)
    #expect(offered.files.changedThere == ["posts/2021/2021-03-02-the-bell.md"])
    #expect(try folder.files(below: "content") == before)
    let taken = try await folder.bring(export) { $0.updates = true }
    #expect(taken.files.updated == 1)
    #expect(try folder.text(of: bell).hasSuffix("\nIt rang twice.\n"))
    let after = try folder.files(below: "content")
    let changed = Set(after.filter { before[$0.key] != $0.value }.keys)
    #expect(changed == ["posts/2021/2021-03-02-the-bell.md", "imported/record.tsv"])
    #expect(try await folder.bring(export).files.changedThere.isEmpty)
  }

  @Test func whatWasEditedOnBothSidesStays() async throws {
    let folder = try ImportFolder()
    _ = try await folder.bring(Self.export)
    try folder.write(try folder.text(of: bell) + "\nHere.\n", to: bell)
    var export = Self.export
    export.items[0].body = "There."
    let report = try await folder.bring(export) { $0.updates = true }
    #expect(report.files.editedHere == ["posts/2021/2021-03-02-the-bell.md"])
    #expect(try folder.text(of: bell).hasSuffix("\nHere.\n"))
  }

  @Test func whatWasRemovedHereStaysAway() async throws {
    let folder = try ImportFolder()
    _ = try await folder.bring(Self.export)
    try FileManager.default.removeItem(atPath: folder.path + "/" + bell)
    let report = try await folder.bring(Self.export)
    #expect(report.files.removedHere == ["posts/2021/2021-03-02-the-bell.md"])
    #expect(!folder.has(bell))
  }

  @Test func newTextsJoinTheOld() async throws {
    let folder = try ImportFolder()
    _ = try await folder.bring(Self.export)
    let before = try folder.files(below: "content")
    var export = Self.export
    export.items.insert(
      SampleExport.Item(id: 9, title: "Older", slug: "the-bell", day: "2020-01-01", body: "Before."), at: 0)
    let report = try await folder.bring(export)
    #expect(report.files.new == 1)
    for (name, bytes) in before where name.hasPrefix("posts/") {
      #expect(try folder.files(below: "content")[name] == bytes)
    }
    _ = try await folder.build()
  }

  @Test func theJournalsOwnFilesStay() async throws {
    let folder = try ImportFolder([
      "content/pages/about.md": "---\ntitle: Mine\n---\n\nMy own.\n",
      "content/tags/news.md": "---\ntitle: My news\n---\n",
      "content/posts/2021/2021-03-02-the-bell.md": "---\ntitle: My bell\n---\n\nMine.\n",
    ])
    let report = try await folder.bring(Self.export)
    #expect(report.isWhole)
    #expect(try folder.text(of: "content/pages/about.md").hasSuffix("My own.\n"))
    #expect(try folder.text(of: bell).hasSuffix("Mine.\n"))
    #expect(try folder.text(of: "content/posts/2021/2021-03-02-the-bell-2.md").hasSuffix("It rang.\n"))
    #expect(report.files.kept == ["tags/news.md"])
    _ = try await folder.build()
  }

  @Test func aDryRunWritesNothing() async throws {
    let folder = try ImportFolder()
    let report = try await folder.bring(Self.export) { $0.isDryRun = true }
    #expect(report.posts == 2 && report.files.new > 0)
    #expect(!folder.has("content"))
  }
}
