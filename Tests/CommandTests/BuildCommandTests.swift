import Foundation
import Testing

/// `daybook build` as its user sees it: what it prints where, and how it ends.
@Suite struct BuildCommandTests {
  @Test func saysWhatItBuiltAndWhatItLeftOut() throws {
    let journal = try TestFolder.journal()
    let result = try Program.run(["build", "--now", "2026-02-01"], in: journal.path)
    #expect(result.status == 0 && result.errors == "")
    let lines = result.output.split(separator: "\n").map(String.init)
    let first =
      #/Built 1 post into 'output': [0-9]+ pages, [0-9]+ files written, 0 unchanged, 0 removed, in [0-9.]+ m?s\./#
    #expect(try first.wholeMatch(in: #require(lines.first)) != nil)
    #expect(
      lines.dropFirst() == [
        "Left out:",
        "  content/posts/2026-01-06-not-yet.md: a draft",
        "  content/posts/2026-03-02-a-door.md: dated 2026-03-02, in the future",
        "The site has no feeds or sitemap, because they need a 'url' in daybook.yml.",
        "Open output/index.html to see it.",
      ])
    #expect(journal.has("output/posts/the-bell/index.html") && !journal.has("output/posts/a-door/index.html"))
  }

  @Test func takesTheFolderAndTheOutputThatItIsGiven() throws {
    let journal = try TestFolder.journal()
    let folder = try TestFolder()
    let result = try Program.run(["build", journal.path, "--output", "www", "--drafts"], in: folder.path)
    #expect(result.status == 0)
    #expect(journal.has("www/posts/not-yet/index.html") && !journal.has("output") && !folder.has("www"))
  }

  @Test func emptyFolderIsNoJournal() throws {
    let folder = try TestFolder()
    let result = try Program.run(["build"], in: folder.path)
    #expect(result.status == 1 && result.output == "")
    #expect(
      result.errors == """
        daybook.yml: error: there's no 'daybook.yml' in this folder or above it, so it isn't a journal; go to your journal's folder, \
        or start a journal with: daybook init my-journal
        1 error; nothing was written

        """)
    #expect(!folder.has("output"))
  }

  @Test func folderThatIsNotThere() throws {
    let folder = try TestFolder()
    let result = try Program.run(["build", "jurnal"], in: folder.path)
    #expect(result.status == 1)
    #expect(
      result.errors == """
        jurnal: error: can't open the journal's folder: it doesn't exist; name the folder that contains 'daybook.yml'
        1 error; nothing was written

        """)
  }

  @Test func errorsAreCountedAndNothingIsWritten() throws {
    let journal = try TestFolder.journal()
    try journal.write("---\ntitle: A\ndate: 2026-02-30\n---\n", to: "content/posts/a.md")
    try journal.write("---\ntitle: B\ndate: 2026-02-01\ntgas: x\n---\n", to: "content/posts/b.md")
    try journal.write("---\ntitle: C\ndate: 2026-02-01\ndraft: perhaps\n---\n", to: "content/posts/c.md")
    let result = try Program.run(["build"], in: journal.path)
    #expect(result.status == 1 && result.output == "")
    #expect(
      result.errors == """
        content/posts/a.md:3:7: error: there is no February 30, 2026; write the date as 2026-02-28
        content/posts/b.md:4:1: warning: unknown field 'tgas'; did you mean 'tags'?
        content/posts/c.md:4:8: error: 'draft' must be yes or no, not 'perhaps'
        2 errors; nothing was written
        You can publish 3 posts now and fix the rest later: daybook build --leave-out

        """)
    #expect(!journal.has("output"))
  }

  @Test func warningsLetTheBuildPass() throws {
    let journal = try TestFolder.journal()
    try journal.write("---\ntitle: B\ndate: 2026-01-01\ntgas: x\n---\n", to: "content/posts/b.md")
    let result = try Program.run(["build", "--quiet"], in: journal.path)
    #expect(result.status == 0 && result.output == "")
    #expect(result.errors == "content/posts/b.md:4:1: warning: unknown field 'tgas'; did you mean 'tags'?\n")
    #expect(journal.has("output/index.html"))
  }

  @Test func quietBuildOfASoundJournalSaysNothing() throws {
    let journal = try TestFolder.journal()
    let result = try Program.run(["build", "--quiet"], in: journal.path)
    #expect(result.status == 0 && result.output == "" && result.errors == "")
  }

  @Test func floodOfWarningsIsCounted() throws {
    let journal = try TestFolder.journal()
    for number in 0..<70 {
      try journal.write("---\ntitle: T\(number)\nxyz\(number)q: x\n---\nAbout.\n", to: "content/tags/t\(number).md")
    }
    let result = try Program.run(["build", "--quiet"], in: journal.path)
    let lines = result.errors.split(separator: "\n")
    #expect(result.status == 0 && lines.count == 61)
    #expect(lines.last == "… and 10 more warnings: 10 unknown-field; --json lists them all")
  }

  @Test func outputMayNotBeTheContent() throws {
    let journal = try TestFolder.journal()
    for output in ["content", "content/site", ".", ".."] {
      let result = try Program.run(["build", "--output", output], in: journal.path)
      #expect(result.status == 1, "\(output)")
      #expect(result.errors.contains(": error: ") && result.errors.contains("can't be the output folder"), "\(output)")
    }
    #expect(!journal.has("content/index.html") && !journal.has("content/site") && !journal.has("index.html"))
  }

  @Test func audienceWidensTheSite() throws {
    let journal = try TestFolder.journal()
    try journal.write("---\ntitle: S\naudience: staff\n---\n", to: "content/posts/2026-01-01-s.md")
    try journal.write("---\ntitle: P\naudience: private\n---\n", to: "content/posts/2026-01-01-p.md")
    for (audience, pages) in [("public", [false, false]), ("staff", [true, false]), ("private", [true, true])] {
      let result = try Program.run(
        ["build", "--quiet", "--output", "site-\(audience)", "--audience", audience], in: journal.path)
      #expect(result.status == 0)
      #expect(["s", "p"].map { journal.has("site-\(audience)/posts/\($0)/index.html") } == pages, "\(audience)")
    }
  }
}
