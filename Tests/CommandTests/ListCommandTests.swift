import Foundation
import Testing

/// `daybook list`, and `daybook rename` as a person gives it.
@Suite struct ListCommandTests {
  private static func journal() throws -> TestFolder {
    try TestFolder([
      "daybook.yml": "title: J\n",
      "content/tags/trust.md": "---\ntitle: Trust\n---\n",
      "content/people/pat-lee.md": "---\nname: Pat Lee\n---\n",
      "content/questions/why.md": "---\ntitle: Why?\nuntil: 2026-01-31\n---\n",
      "content/questions/who.md": "---\ntitle: Who?\nuntil: 2027-01-31\nfor: school\n---\n",
      "content/posts/2025-01-05-a.md": "---\ntitle: A\ntags: trust\nauthors: pat-lee\nlevels: school\n---\n",
      "content/posts/2026-01-05-b.md": "---\ntitle: B, 会議\ntags: trust, time\ndraft: yes\n---\n",
      "content/posts/2026-05-05-c.md": "---\ntitle: C\naudience: staff\nseries: Talks\n---\n",
      "content/posts/2026-08-05-d.md": "---\ntitle: D\n---\n",
    ])
  }

  struct ListCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, arguments: [String], lines: [String]
  }

  @Test(arguments: [
    ListCase(
      testDescription: "posts", arguments: ["posts"],
      lines: [
        "2026-08-05\td\tfuture\tD", "2026-05-05\tc\tstaff\tC", "2026-01-05\tb\tdraft\tB, 会議", "2025-01-05\ta\t\tA",
      ]),
    ListCase(testDescription: "drafts", arguments: ["drafts"], lines: ["2026-01-05\tb\tdraft\tB, 会議"]),
    ListCase(
      testDescription: "two filters", arguments: ["posts", "--tag", "Trust", "--year", "2025"],
      lines: ["2025-01-05\ta\t\tA"]),
    ListCase(
      testDescription: "of a person", arguments: ["posts", "--author", "Pat Lee"], lines: ["2025-01-05\ta\t\tA"]),
    ListCase(
      testDescription: "of a series", arguments: ["posts", "--series", "talks"], lines: ["2026-05-05\tc\tstaff\tC"]),
    ListCase(testDescription: "one for all", arguments: ["tag"], lines: ["time\t1\ttime", "trust\t2\tTrust"]),
    ListCase(testDescription: "tags of a level", arguments: ["tags", "--level", "school"], lines: ["trust\t1\tTrust"]),
    ListCase(
      testDescription: "questions", arguments: ["questions"],
      lines: ["open\t2027-01-31\twho\t0\tWho?", "closed\t2026-01-31\twhy\t0\tWhy?"]),
    ListCase(
      testDescription: "open ones", arguments: ["questions", "--status", "open"],
      lines: ["open\t2027-01-31\twho\t0\tWho?"]),
    ListCase(
      testDescription: "for a level", arguments: ["questions", "--level", "school"],
      lines: ["open\t2027-01-31\twho\t0\tWho?"]),
    ListCase(testDescription: "nothing", arguments: ["sources"], lines: []),
  ])
  func listsWithTabsForPrograms(_ c: ListCase) throws {
    let folder = try Self.journal()
    let result = try Program.run(["list"] + c.arguments + ["--now", "2026-06-01"], in: folder.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output == c.lines.map { $0 + "\n" }.joined())
  }

  @Test func columnsAtATerminal() throws {
    let folder = try Self.journal()
    let terminal = try PseudoTerminal(["list", "tags"], in: folder.path)
    #expect(terminal.end() == 0)
    #expect(terminal.screen == "\u{1B}[1mId     Posts  Title\u{1B}[0m\ntime   1      time\ntrust  2      Trust\n")
    let plain = try PseudoTerminal(["list", "goals"], in: folder.path, environment: ["NO_COLOR": "1"])
    #expect(plain.end() == 0 && plain.screen == "There are none.\n")
  }

  @Test func jsonSaysEverything() throws {
    let folder = try Self.journal()
    let result = try Program.run(
      ["list", "posts", "--tag", "time", "--json", "--now", "2026-06-01"], in: folder.path)
    #expect(
      result.output == """
        {
          "entries" : [
            {
              "authors" : [

              ],
              "date" : "2026-01-05",
              "file" : "content/posts/2026-01-05-b.md",
              "id" : "b",
              "levels" : [

              ],
              "status" : "draft",
              "tags" : [
                "trust",
                "time"
              ],
              "title" : "B, 会議"
            }
          ],
          "list" : "posts",
          "version" : 1
        }

        """)
  }

  @Test func slipsAreTold() throws {
    let folder = try Self.journal()
    let tag = try Program.run(["list", "posts", "--tag", "trsut"], in: folder.path)
    #expect(tag.status == 2 && tag.errors.hasPrefix("Error: no tag is called 'trsut'; did you mean 'trust'?\n"))
    let status = try Program.run(["list", "questions", "--status", "opn"], in: folder.path)
    #expect(status.status == 2 && status.errors.hasPrefix("Error: there is no status 'opn'; did you mean 'open'?\n"))
    let list = try Program.run(["list", "drafs"], in: folder.path)
    #expect(list.status == 2 && list.errors.contains("there is no list 'drafs'; did you mean 'drafts'?\n"))
  }

  @Test func aDryRunShowsTheChangesAndMakesNone() throws {
    let folder = try Self.journal()
    let before = try folder.files(below: ".")
    let result = try Program.run(["rename", "trust", "faith", "--dry-run"], in: folder.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output == """
        --- content/posts/2025-01-05-a.md
        +++ content/posts/2025-01-05-a.md
        @@ -3 +3 @@
        -tags: trust
        +tags: faith
        --- content/posts/2026-01-05-b.md
        +++ content/posts/2026-01-05-b.md
        @@ -3 +3 @@
        -tags: trust, time
        +tags: faith, time
        --- content/tags/trust.md
        +++ content/tags/faith.md
        @@ -2,0 +3 @@
        +aliases: /tags/trust/
        rename content/tags/trust.md => content/tags/faith.md
          Its title is still 'Trust'; to change that too, add: --title Faith
        Nothing was changed. To make these changes, run the command without --dry-run.

        """)
    #expect(try folder.files(below: ".") == before)
  }

  @Test func aRenameSaysWhatItDid() throws {
    let folder = try Self.journal()
    let result = try Program.run(["rename", "trust", "faith"], in: folder.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output == """
        Renamed the tag 'trust' to 'faith'; 3 files changed.
          content/tags/trust.md is now content/tags/faith.md
          Its title is still 'Trust'; to change that too, run: daybook rename tag:faith faith --title Faith
        Now run: daybook build

        """)
    #expect(folder.has("content/tags/faith.md") && !folder.has("content/tags/trust.md"))
    // What it says to do works.
    let more = try Program.run(["rename", "tag:faith", "faith", "--title", "Faith"], in: folder.path)
    #expect(more.status == 0 && !more.output.contains("title is still"))
    #expect(try folder.text(of: "content/tags/faith.md").contains("title: Faith\n"))
  }

  struct TitleCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, file: String, arguments: [String], note: String?, title: String
  }

  @Test(arguments: [
    TitleCase(
      testDescription: "a plain name leaves the title", file: "---\ntitle: Time\n---\n", arguments: ["time", "hours"],
      note: "Its title is still 'Time'", title: "title: Time\n"),
    TitleCase(
      testDescription: "a title comes along", file: "---\ntitle: Time\n---\n",
      arguments: ["time", "hours", "--title", "The hours: a year"], note: nil, title: "title: The hours: a year\n"),
    TitleCase(
      testDescription: "words are the title", file: "---\ntitle: Time\n---\n", arguments: ["time", "Long hours"],
      note: nil, title: "title: Long hours\n"),
    TitleCase(
      testDescription: "the title is the new name already", file: "---\ntitle: Hours\n---\n",
      arguments: ["time", "hours"], note: nil, title: "title: Hours\n"),
    TitleCase(
      testDescription: "a heading serves as the title", file: "# Our time\n", arguments: ["time", "hours"],
      note: "Its title is still 'Our time'", title: "# Our time\n"),
    TitleCase(
      testDescription: "an empty file gets one", file: "", arguments: ["time", "hours"], note: nil,
      title: "title: Hours\n"),
  ])
  func aRenameSaysWhatBecomesOfTheTitle(_ c: TitleCase) throws {
    let folder = try TestFolder([
      "daybook.yml": "title: J\n", "content/tags/time.md": c.file,
      "content/posts/2026-01-05-a.md": "---\ntitle: A\ntags: time\n---\nA bell.\n",
    ])
    let result = try Program.run(["rename"] + c.arguments, in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("title is still") == (c.note != nil) && c.note.map(result.output.contains) != false)
    let new = folder.has("content/tags/hours.md") ? "hours" : "long-hours"
    #expect(try folder.text(of: "content/tags/\(new).md").contains(c.title))
  }

  @Test func aTitleWithoutLettersIsNone() throws {
    let folder = try Self.journal()
    let result = try Program.run(["rename", "trust", "faith", "--title", "  "], in: folder.path)
    #expect(result.status == 2 && result.errors.contains("--title needs a title"))
  }
}
