import Diagnostics
import JournalModel
import Testing
@testable import SiteBuilder

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
  ])
  func tellsWhatAFileIs(_ c: SortCase) {
    var sorter = FileSorter()
    sorter.add(c.path)
    let found =
      sorter.posts.map { "post " + FileSorter.name(ofPost: $0) }
      + sorter.things.map { "\($0.kind.rawValue) \($0.name)" }
      + sorter.media.map { _ in "media" } + sorter.problems.map(\.code)
    #expect(found.joined(separator: " ") == c.sorted)
  }
}
