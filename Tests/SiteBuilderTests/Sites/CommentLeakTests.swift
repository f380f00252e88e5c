import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import Authoring
@testable import SiteAssembly

/// What an author writes between `%%` and `%%` is in no file of a site.
@Suite struct CommentLeakTests {
  private static let files = [
    "daybook.yml": "title: Hall %%zqx%%\nurl: https://oak.example/\ndescription: Days %%zqx%% at school\n",
    "content/posts/2026-01-05-a.md": """
    ---
    title: The bell %%zqx title%%
    summary: We rang it %%zqx summary%% twice.
    tags: [trust %%zqx tag%%]
    sources: "Robin Lee – The bell %%zqx source%%"
    asks: Who rings it %%zqx question%% next?
    image: gym.svg
    alt: The gym %%zqx alt%%
    ---
    We rang it. %%zqx [[b|zqx]] #zqx ![zqx](zqx.svg) [zqx](2026-01-06-b.md)%% See [[b]].

    %%
    zqx

    ## zqx
    - [ ] zqx
    %%

    | a | b |
    | --- | --- |
    | c %%zqx | zqx%% | d |

    %% zqx without an end

    zqx
    """,
    "content/posts/2026-01-06-b.md": "---\ntitle: B\n---\n%%[[a]] zqx%% Other words, <!-- zqx --> and `%%shown%%`.\n",
    "content/tags/trust.md": "---\ntitle: Trust\nsummary: \"%%zqx\"\n---\n%%zqx\n",
    "content/people/robin-lee.md": "---\ntitle: Robin Lee\nrole: teacher %%zqx%%\n---\nWords %%zqx%%.\n",
  ]

  @Test func noFileOfTheSiteHoldsAComment() async throws {
    var all = Self.files.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) }
    let picture = Data(#"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    for name in ["gym.svg", "zqx.svg"] { all.append(("content/media/" + name, picture)) }
    let journal = try TestJournal(all)
    try await journal.build()
    let site = try journal.site()
    #expect(site.keys.contains("posts/a/index.html"))
    for (path, bytes) in site {
      #expect(!path.contains("zqx"), "\(path)")
      #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains("zqx"), "\(path)")
    }
    // A link in a comment is no mention; the one beside it is.
    #expect(journal.text("posts/b/index.html")?.contains("posts/a/index.html#") == true)
    #expect(journal.text("posts/a/index.html")?.contains("posts/b/index.html\">b</a>") == true)
    #expect(journal.text("posts/a/index.html")?.contains("Other words") == false)
    #expect(journal.text("posts/b/index.html")?.contains("%%shown%%") == true)
  }

  @Test func namesInCommentsAreNotPublished() async throws {
    let text = "---\ntitle: A %%Mari%% b\n---\n%%Mari%%\n\n<!-- Mari -->\n\n`%%Mari%%`\n"
    let journal = try TestJournal([
      "daybook.yml": "title: J\n", "private/names.txt": "Mari\n", "content/posts/2026-01-05-a.md": text,
    ])
    let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
    let report = try await check(BuildOptions(folder: journal.path, moment: moment), asksWeb: false)
    let found = report.problems.filter { $0.code == "private-name" }
    #expect(found.map(\.position) == [Position(line: 8, column: 4)])
  }
}
