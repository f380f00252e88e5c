import Foundation
import Testing

@testable import Importing

/// Folders of other programs: nothing gets lost, nothing becomes public that wasn't, and the folder stays as it is.
@Suite struct MarkdownFolderTests {
  struct FolderCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    /// Below the site: what must be there.
    let pages: [String]
    let posts: Int
    let entries: Int
  }

  static let folders = [
    FolderCase(
      testDescription: "Jekyll", files: MarkdownFolder.jekyll,
      pages: [
        "posts/the-bell", "posts/a-door", "about", "news/2021/03/02/the-bell", "2021/03/03/a-door", "old-door",
        "about-us", "notes/note",
      ], posts: 4, entries: 14),
    FolderCase(
      testDescription: "Hugo", files: MarkdownFolder.hugo,
      pages: ["posts/the-bell", "posts/door", "about", "2021/the-bell", "2021/door", "bells/first", "posts/json"],
      posts: 7, entries: 14),
    FolderCase(
      testDescription: "Obsidian", files: MarkdownFolder.vault,
      pages: ["posts/the-bell", "posts/the-door", "reading-list"], posts: 2, entries: 8),
    FolderCase(
      testDescription: "Quartz", files: MarkdownFolder.quartz, pages: ["posts/the-bell", "home", "Notes/The-bell"],
      posts: 1, entries: 6),
    FolderCase(
      testDescription: "Eleventy", files: MarkdownFolder.eleventy,
      pages: ["posts/the-bell", "posts/a-door"], posts: 3, entries: 5),
  ]

  private static func imported(_ files: [String: String]) async throws -> (ImportFolder, ImportReport) {
    let folder = try ImportFolder()
    for (name, text) in files { try folder.write(text, to: "old/" + name) }
    return (folder, try await folder.bringFolder())
  }

  @Test(arguments: folders) func everythingIsAccountedForAndBuilds(_ c: FolderCase) async throws {
    let (folder, report) = try await Self.imported(c.files)
    #expect(report.isWhole && report.differing == 0, "\(report.findings)")
    #expect(report.posts == c.posts && report.entries == c.entries, "\(report)")
    _ = try await folder.build()
    for page in c.pages {
      #expect(folder.has("output/\(page)/index.html") || folder.has("output/\(page).html"), "\(page)")
    }
  }

  @Test(arguments: folders) func nothingBecomesPublic(_ c: FolderCase) async throws {
    let (folder, _) = try await Self.imported(c.files)
    _ = try await folder.build()
    let site = try folder.files(below: "output")
    #expect(!site.isEmpty)
    for (name, bytes) in site {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("canary") && !name.contains("canary"), "\(name)")
    }
  }

  @Test(arguments: folders) func theFolderStaysAndASecondRunChangesNothing(_ c: FolderCase) async throws {
    let (folder, first) = try await Self.imported(c.files)
    let (old, before) = (try folder.files(below: "old"), try folder.files(below: "content"))
    #expect(old.count == c.files.count)
    for (name, text) in c.files { #expect(old[name] == Data(text.utf8), "\(name)") }
    let second = try await folder.bringFolder()
    #expect(try folder.files(below: "content") == before)
    #expect(second.files.new == 0 && second.files.same == first.files.new)
  }

  @Test func jekyllsFieldsAndMarksGetTheirNamesHere() async throws {
    let (folder, report) = try await Self.imported(MarkdownFolder.jekyll)
    #expect(
      try folder.text(of: "content/posts/2021/2021-03-02-the-bell.md") == """
        ---
        title: The bell: a note
        date: 2021-03-02
        updated: 2021-03-05
        authors: ingrid-vasker
        tags: team-work, bells, news
        aliases:
          - "/news/2021/03/02/the-bell/"
        image: media/assets/bell.gif
        ---

        It rang. See [the door](2021-03-03-a-door.md) and [again](2021-03-03-a-door.md#late).

        ![The bell](../../media/assets/bell.gif)

        ```ruby
        puts "{{ not a mark }}"
        ```

        <!--canarycomment-->
        <https://www.youtube.com/watch?v=abc123>

        """)
    #expect(report.media.brought == 1 && report.media.unused == 1)
    #expect(try folder.text(of: "content/tags/team-work.md").hasPrefix("---\ntitle: Team work\n"))
    #expect(try folder.text(of: "content/people/ingrid-vasker.md").contains("name: Ingrid Vasker"))
  }

  @Test func hugosTOMLAndShortcodes() async throws {
    let (folder, report) = try await Self.imported(MarkdownFolder.hugo)
    #expect(
      try folder.text(of: "content/posts/2021/2021-03-02-the-bell.md") == """
        ---
        title: The bell
        date: 2021-03-02 08:15:00 -06:00
        updated: 2021-03-05
        tags: team-work, bells
        aliases:
          - "/2021/the-bell/"
          - "/bells/first/"
        ---

        See [the door](2021-03-03-door.md#late).

        ![Ringing](../../media/posts/bell/ring.gif "At seven")
        ![The hall](../../media/images/hall.gif "At eight")

        <https://www.youtube.com/watch?v=abc123>

        > [!warning]
        > Mind the *step*.

        {{< chart "sales" >}}

        """)
    #expect(report.findings.contains { $0.notes.contains(.foreignMark("{{< chart >}}")) })
  }

  @Test func aVaultIsMadeOfDraftsUnlessItSaysOtherwise() async throws {
    let (folder, report) = try await Self.imported(MarkdownFolder.vault)
    #expect(try folder.text(of: "content/pages/diary.md").contains("\ndraft: yes\n"))
    #expect(try folder.text(of: "content/pages/private/plan.md").contains("\naudience: private\n"))
    let bell = try folder.text(of: "content/posts/2021/2021-03-02-the-bell.md")
    #expect(
      bell.contains("![[Photo-of-it.gif|300]] %%canarycomment%% and [[the-door#Late|late]], Nowhere yet.\n"), "\(bell)")
    #expect(folder.has("content/media/attachments/Photo-of-it.gif"))
    #expect(report.drafts >= 2 && report.privateTexts >= 1)
  }

  @Test func textsEditedHereStayAndTextsEditedThereAreOffered() async throws {
    let (folder, _) = try await Self.imported(MarkdownFolder.hugo)
    let (bell, door) = ("content/posts/2021/2021-03-02-the-bell.md", "content/posts/2021/2021-03-03-door.md")
    try folder.write(try folder.text(of: bell) + "\nMine.\n", to: bell)
    try folder.write("---\ntitle: A door\ndate: 2021-03-03\n---\n\nIt closed.\n", to: "old/content/posts/door.md")
    let offered = try await folder.bringFolder()
    #expect(offered.files.editedHere == ["posts/2021/2021-03-02-the-bell.md"])
    #expect(offered.files.changedThere == ["posts/2021/2021-03-03-door.md"])
    let taken = try await folder.bringFolder { $0.updates = true }
    #expect(taken.files.updated == 1 && taken.files.editedHere.count == 1)
    #expect(try folder.text(of: door).hasSuffix("\nIt closed.\n"))
    #expect(try folder.text(of: bell).hasSuffix("\nMine.\n"))
  }

  @Test func aTextThatCantBeReadIsNamedAndTheOthersCome() async throws {
    let (folder, report) = try await Self.imported([
      "a.md": "---\ntitle: A\ndate: 2021-02-30\n---\n\nText.\n",
      "b.md": "---\ntitle: B\ndate: 2021-02-03\n---\n\nText.\n",
      "c.md": "+++\ntitle = \"open\n+++\nText.\n",
    ])
    #expect(report.isWhole && report.posts == 1 && report.unreadable.count == 2, "\(report)")
    #expect(report.unreadable.first?.line == 3)
    #expect(try folder.files(below: "content/posts").count == 1)
  }

  struct LinkCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let written: String
    let becomes: String
  }

  @Test(arguments: [
    LinkCase(testDescription: "a file", written: "[x](door.md)", becomes: "[x](2021-03-03-door.md)"),
    LinkCase(
      testDescription: "from the top", written: "[x](/posts/door.md#late)", becomes: "[x](2021-03-03-door.md#late)"),
    LinkCase(testDescription: "as a page", written: "[x](/posts/door/)", becomes: "[x](2021-03-03-door.md)"),
    LinkCase(
      testDescription: "of the host", written: "[x](https://ferry.example/2021/door/)",
      becomes: "[x](2021-03-03-door.md)"),
    LinkCase(testDescription: "in angle brackets", written: "[x](<door.md>)", becomes: "[x](<2021-03-03-door.md>)"),
    LinkCase(
      testDescription: "in HTML", written: "<a href=\"door.md\">x</a>", becomes: "<a href=\"2021-03-03-door.md\">x</a>"),
    LinkCase(
      testDescription: "two on a line", written: "[x](door.md) [y](door.md)",
      becomes: "[x](2021-03-03-door.md) [y](2021-03-03-door.md)"),
    LinkCase(
      testDescription: "a definition", written: "[x][d] and [y][d]\n\n[d]: door.md \"The door\"",
      becomes: "[x][d] and [y][d]\n\n[d]: 2021-03-03-door.md \"The door\""),
    LinkCase(
      testDescription: "a picture in a link", written: "[![a](/images/hall.gif)](door.md)",
      becomes: "[![a](../../media/images/hall.gif)](2021-03-03-door.md)"),
    LinkCase(
      testDescription: "another site", written: "[x](https://else.example/door.md)",
      becomes: "[x](https://else.example/door.md)"),
    LinkCase(testDescription: "mail", written: "[x](mailto:a@b.example)", becomes: "[x](mailto:a@b.example)"),
    LinkCase(testDescription: "code", written: "`[x](door.md)`", becomes: "`[x](door.md)`"),
    LinkCase(testDescription: "a file that is gone", written: "[x *y*](missing.md) z", becomes: "x *y* z"),
    LinkCase(
      testDescription: "a page of the old site", written: "[x](/missing/)",
      becomes: "[x](https://ferry.example/missing/)"),
    LinkCase(testDescription: "a file of a computer", written: "[x](file:///C:/a.pdf)", becomes: "x"),
    LinkCase(testDescription: "a missing picture", written: "![Words](missing.png)", becomes: "Words"),
    LinkCase(testDescription: "a part that isn't there", written: "[x](#gone)", becomes: "x"),
    LinkCase(testDescription: "a part that is", written: "[x](#here)\n\n## Here", becomes: "[x](#here)\n\n## Here"),
    LinkCase(testDescription: "a mark shown in code", written: "`{{</* figure */>}}`", becomes: "`{{< figure >}}`"),
    LinkCase(testDescription: "raw marks", written: "{% raw %}{{ x }}{% endraw %}", becomes: "{{ x }}"),
  ])
  func linksLeadOn(_ c: LinkCase) async throws {
    var files = MarkdownFolder.hugo
    files["content/posts/from.md"] = "---\ntitle: From\ndate: 2021-03-02\n---\n\n\(c.written)\n"
    let (folder, report) = try await Self.imported(files)
    #expect(try folder.text(of: "content/posts/2021/2021-03-02-from.md").hasSuffix("\n---\n\n\(c.becomes)\n"))
    #expect(report.differing == 0, "\(report.findings)")
    _ = try await folder.build()
  }
}
