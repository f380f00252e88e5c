import Diagnostics
import FrontMatter
import Testing
@testable import Disk
@testable import SiteAssembly

@Suite struct FileSorterTests {
  struct SortCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, path: String, sorted: String
  }

  @Test(arguments: [
    SortCase(testDescription: "a post", path: "content/posts/a.md", sorted: "post a.md"),
    SortCase(testDescription: "in folders of years", path: "content/posts/2026/03/a.md", sorted: "post a.md"),
    SortCase(
      testDescription: "a post in a folder of its own", path: "content/posts/2026-01-01-a/index.md",
      sorted: "post 2026-01-01-a"),
    SortCase(testDescription: "index.md right in posts", path: "content/posts/index.md", sorted: "post index.md"),
    SortCase(
      testDescription: "another ending, in capitals", path: "content/posts/a.MARKDOWN", sorted: "post a.MARKDOWN"),
    SortCase(testDescription: "right below content", path: "content/a.md", sorted: "post a.md"),
    SortCase(testDescription: "in a folder that means nothing", path: "content/essays/a.md", sorted: "post a.md"),
    SortCase(testDescription: "a theme", path: "content/tags/trust.md", sorted: "tag trust"),
    SortCase(testDescription: "a theme in a folder", path: "content/tags/a/b/trust.md", sorted: "tag trust"),
    SortCase(testDescription: "a theme with its pictures", path: "content/tags/trust/index.md", sorted: "tag trust"),
    SortCase(testDescription: "a page", path: "content/pages/about.md", sorted: "page about"),
    SortCase(
      testDescription: "a page keeps its folders", path: "content/pages/policies/replies.md",
      sorted: "page policies/replies"),
    SortCase(testDescription: "a folder's own page", path: "content/pages/policies/index.md", sorted: "page policies"),
    SortCase(testDescription: "dots in a name", path: "content/people/j.r.smith.md", sorted: "person j.r.smith"),
    SortCase(testDescription: "a picture beside a post", path: "content/posts/a/b.png", sorted: "media"),
    SortCase(testDescription: "a file without ending", path: "content/media/README", sorted: "media"),
    SortCase(testDescription: "a text to download", path: "content/media/plan.md", sorted: "media"),
    SortCase(
      testDescription: "a word processor's file among posts", path: "content/posts/a.docx", sorted: "media not-markdown"
    ),
    SortCase(testDescription: "the same among downloads", path: "content/media/a.docx", sorted: "media"),
    SortCase(testDescription: "another program's folder page", path: "content/posts/_index.md", sorted: "section-page"),
    SortCase(testDescription: "Markdown by a longer name", path: "content/posts/a.mkdn", sorted: "post a.mkdn"),
    SortCase(testDescription: "as wikis name it", path: "content/posts/a.mdwn", sorted: "post a.mdwn"),
    SortCase(testDescription: "as its inventor named it", path: "content/pages/a.text", sorted: "page a"),
    SortCase(testDescription: "a theme in capitals", path: "content/tags/Trust.MkDown", sorted: "tag Trust"),
    SortCase(
      testDescription: "Markdown with code", path: "content/posts/a.Rmd", sorted: "post a.Rmd code-in-markdown"),
    SortCase(testDescription: "a notebook", path: "content/posts/a.ipynb", sorted: "media not-markdown"),
    SortCase(testDescription: "a link to a cloud", path: "content/levels/a.gdoc", sorted: "media not-markdown"),
    SortCase(testDescription: "an ending that nobody knows", path: "content/posts/a.fog", sorted: "media not-markdown"),
    SortCase(testDescription: "no ending", path: "content/posts/notes", sorted: "media not-markdown"),
    SortCase(testDescription: "a table to download", path: "content/posts/a.xlsx", sorted: "media"),
    SortCase(testDescription: "a folder in capitals", path: "content/Levels/a.md", sorted: "level a near-folder"),
    SortCase(testDescription: "a folder in the singular", path: "content/series_/b.md", sorted: "series b near-folder"),
    SortCase(testDescription: "one person", path: "content/person/pat-lee.md", sorted: "person pat-lee near-folder"),
    SortCase(
      testDescription: "a post in a folder for one question", path: "content/question/2026-01-01-a.md",
      sorted: "post 2026-01-01-a.md near-folder"),
    SortCase(
      testDescription: "index.md right in Posts", path: "content/Posts/index.md", sorted: "post index.md near-folder"),
    SortCase(testDescription: "a slip", path: "content/freameworks/a.md", sorted: "post a.md near-folder"),
    SortCase(
      testDescription: "a word that only looks like ours", path: "content/terms/2026-01-01-a.md",
      sorted: "post 2026-01-01-a.md"),
    SortCase(
      testDescription: "nothing near the private folder is a post", path: "content/Self-Reflections/pat/2026-01-01.md",
      sorted: "near-folder"),
    SortCase(testDescription: "a program's backup", path: "content/posts/a.md.bak", sorted: "media copied-file"),
  ])
  func tellsWhatAFileIs(_ c: SortCase) {
    var sorter = FileClassifier()
    sorter.add(c.path)
    let found =
      sorter.posts.map { "post " + FileClassifier.name(ofPost: $0) }
      + sorter.things.map { "\($0.kind.rawValue) \($0.name)" }
      + sorter.media.map { _ in "media" } + sorter.problems.map(\.code)
    #expect(found.joined(separator: " ") == c.sorted)
  }

  struct CopyCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, name: String
    var others: [String] = []
    var copyOf: String?
    var isCopy = true
  }

  @Test(arguments: [
    CopyCase(testDescription: "Dropbox", name: "fog (Ana's conflicted copy 2026-03-02).md"),
    CopyCase(testDescription: "Nextcloud", name: "fog (conflicted copy 2026-03-02 101112).md"),
    CopyCase(testDescription: "Dropbox in German", name: "fog (In Konflikt stehende Kopie von Ana 2026-03-02).md"),
    CopyCase(testDescription: "Dropbox in French", name: "fog (Copie en conflit de Ana 2026-03-02).md"),
    CopyCase(testDescription: "Syncthing", name: "fog.sync-conflict-20260302-101112-ABCDEFG.md"),
    CopyCase(testDescription: "a browser", name: "fog(1).md"),
    CopyCase(testDescription: "Google Drive", name: "Copy of fog.md"),
    CopyCase(testDescription: "Windows", name: "fog - Copy (2).md"),
    CopyCase(testDescription: "Windows in German", name: "fog - Kopie.md"),
    CopyCase(testDescription: "the Finder", name: "fog copy 2.md"),
    CopyCase(testDescription: "the Finder in French", name: "fog copie.md"),
    CopyCase(testDescription: "the Finder in Spanish", name: "Copia de fog.md"),
    CopyCase(testDescription: "OneDrive", name: "fog-DESKTOP-4F7K2L.md"),
    CopyCase(testDescription: "with its original", name: "fog (3).md", others: ["fog.md"], copyOf: "fog.md"),
    CopyCase(testDescription: "in other letters", name: "Fog copy.md", others: ["fog.md"], copyOf: "Fog.md"),
    CopyCase(testDescription: "iCloud", name: "fog 2.md", others: ["fog.md"], copyOf: "fog.md"),
    CopyCase(testDescription: "by hand", name: "fog-copy.md", others: ["fog.md"], copyOf: "fog.md"),
    CopyCase(testDescription: "a number of its own", name: "grade 2.md", isCopy: false),
    CopyCase(testDescription: "a word of its own", name: "hard copy.md", isCopy: false),
    CopyCase(testDescription: "a title", name: "copy-the-best.md", isCopy: false),
    CopyCase(testDescription: "a year in brackets", name: "fog (2026).md", isCopy: false),
    CopyCase(testDescription: "about conflicts", name: "conflict-at-work.md", isCopy: false),
    CopyCase(testDescription: "no original by hand", name: "fog_copy.md", isCopy: false),
  ])
  func tellsCopiesByTheirNames(_ c: CopyCase) {
    var sorter = FileClassifier()
    for name in (c.others + [c.name]).sorted() { sorter.add("content/posts/" + name) }
    let told = sorter.problems.filter { $0.code == "copied-file" }
    #expect(told.map(\.file) == (c.isCopy ? ["content/posts/" + c.name] : []))
    if let original = c.copyOf { #expect(told.first?.message.contains("'\(original)'") == true) }
  }

  @Test(arguments: [
    (".md", SkippedName.Lost.hiddenText), (".fog.markdown", .hiddenText), ("fog.md~", .backup(of: "fog.md")),
    ("#fog.mkd#", .backup(of: "fog.mkd")), ("._fog.md", nil), (".#fog.md", nil), ("~$fog.docx", nil),
    (".DS_Store", nil),
    ("fog.png~", nil),
  ])
  func tellsWhatIsSkipped(_ name: String, _ lost: SkippedName.Lost?) {
    #expect(SkippedName.isSkipped(Array(name.utf8)))
    #expect(SkippedName.lost(Array(name.utf8)) == lost)
  }

  @Test(arguments: ["private", "Private", "PRIVATE"])
  func readsNothingPrivate(_ name: String) { #expect(SkippedName.isSkipped(Array(name.utf8))) }

  @Test(arguments: [
    ("content/posts/drafts/a.md", true), ("content/_drafts/a.md", true), ("content/posts/2026/Draft/a/index.md", true),
    ("content/posts/draft-horses/a.md", false), ("content/posts/drafts.md", false), ("content/posts/a.md", false),
  ])
  func knowsFoldersOfDrafts(_ path: String, _ isDraft: Bool) { #expect(FileClassifier.isAmongDrafts(path) == isDraft) }
}
