import Diagnostics
import Foundation
import TestJournals
import Testing
@testable import SiteBuilder

/// What `[[…]]` leads to, what the page shows for it, and what its writer is told.
@Suite struct WikiLinkMeaningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, written: String, shown: String, said: [String]

    init(_ description: String, _ written: String, _ shown: String, _ said: [String] = []) {
      (testDescription, self.written, self.shown, self.said) = (description, written, shown, said)
    }
  }

  static let files = [
    "daybook.yml": "title: J\nlinks: warn\n",
    "content/posts/2025/2025-02-03-first-rain.md": "---\ntitle: First rain\n---\nx\n\n## Later\n",
    "content/posts/2025/2025-02-04-dry/index.md": "---\ntitle: Dry days\n---\nx\n",
    "content/posts/2024/2024-02-04-spell.md": "---\ntitle: \"Day #3\"\n---\nx\n\n## Noon\n",
    "content/posts/2026-01-06-or.md": "---\ntitle: Stay | Go\n---\nx\n",
    "content/posts/2026-01-07-br.md": "---\ntitle: \"[Draft] of it\"\n---\nx\n",
    "content/posts/2026-01-08-twin.md": "---\ntitle: Weekly notes\n---\nx\n",
    "content/posts/2026-01-09-twin-two.md": "---\ntitle: Weekly notes\n---\nx\n",
    "content/posts/2026-01-10-quote.md": "---\ntitle: \"What’s left?\"\n---\nx\n",
    "content/posts/2026-01-11-hidden.md": "---\ntitle: Not yet | never\ndraft: yes\n---\nx\n",
    "content/tags/listening.md": "---\ntitle: Listening\naliases: hearing\n---\nx\n",
    "content/tags/reunion.md": "---\ntitle: Réunion\n---\nx\n",
    "content/people/kim-osei.md": "---\nname: Kim Osei\n---\nx\n",
    "content/media/plan.pdf": "x",
  ]

  @Test(arguments: [
    Case("a title with a hash", "[[Day #3]]", "<a spell>Day #3</a>"),
    Case("and a heading of it", "[[Day #3#Noon]]", "<a spell#noon>Day #3</a>"),
    Case("and words", "[[Day #3|that day]]", "<a spell>that day</a>"),
    Case("blind to case", "[[day #3]]", "<a spell>day #3</a>"),
    Case("a title with a bar", "[[Stay | Go]]", "<a or>Stay | Go</a>"),
    Case("and words", "[[Stay | Go|choose]]", "<a or>choose</a>"),
    Case("with brackets", "[[[Draft] of it]]", "<a br>[Draft] of it</a>"),
    Case("a name and words", "[[first-rain|the rain]]", "<a first-rain>the rain</a>"),
    Case("a name and a heading", "[[first-rain#Later]]", "<a first-rain#later>First rain</a>"),
    Case("an unpublished title with a bar", "[[Not yet | never]]", "Not yet | never", ["withheld-link"]),
    Case("from the posts", "[[2025/2025-02-03-first-rain]]", "<a first-rain>First rain</a>"),
    Case("from content", "[[posts/2025/2025-02-03-first-rain]]", "<a first-rain>First rain</a>"),
    Case("with its ending and words", "[[posts/2025/2025-02-03-first-rain.md|rain]]", "<a first-rain>rain</a>"),
    Case("from the journal's folder", "[[content/posts/2025/2025-02-03-first-rain]]", "<a first-rain>First rain</a>"),
    Case("from here", "[[./2025/2025-02-03-first-rain]]", "<a first-rain>First rain</a>"),
    Case("up and down again", "[[../posts/2025/2025-02-03-first-rain.md]]", "<a first-rain>First rain</a>"),
    Case("from another folder", "[[../2025-02-03-first-rain]]", "<a first-rain>First rain</a>"),
    Case("without its day", "[[2025/first-rain]]", "<a first-rain>First rain</a>"),
    Case("a file's name alone", "[[2025-02-03-first-rain.md]]", "<a first-rain>First rain</a>"),
    Case("in other letters", "[[2025/2025-02-03-First-Rain]]", "<a first-rain>First rain</a>"),
    Case("to a heading", "[[2025/2025-02-03-first-rain#Later|x]]", "<a first-rain#later>x</a>"),
    Case("a folder of its own", "[[posts/2025/2025-02-04-dry]]", "<a dry>Dry days</a>"),
    Case("its index", "[[2025/2025-02-04-dry/index]]", "<a dry>Dry days</a>"),
    Case("a tag's file", "[[tags/listening.md]]", "<a tags/listening>Listening</a>"),
    Case("an address", "[[/posts/first-rain/]]", "<a first-rain>First rain</a>"),
    Case("nothing at that path", "[[posts/2023/snow]]", "posts/2023/snow", ["broken-link"]),
    Case(
      "nearly a name", "[[2025/first-rian]]", "2025/first-rian", ["broken-link did you mean 'first-rain'?"]),
    Case("small letters in a sentence", "I ask [[listening]] of all", "I ask <a tags/listening>listening</a> of all"),
    Case("capitals", "[[LISTENING]]", "<a tags/listening>LISTENING</a>"),
    Case("a post in small letters", "the [[dry days]]", "the <a dry>dry days</a>"),
    Case("straight quotes are no other letters", "[[what's left?]]", "<a quote>what’s left?</a>"),
    Case("an id is no title", "[[kim-osei]]", "<a people/kim-osei>Kim Osei</a>"),
    Case("a person in small letters", "[[kim osei]]", "<a people/kim-osei>kim osei</a>"),
    Case("an accent is part of the word", "[[reunion]]", "<a tags/reunion>Réunion</a>"),
    Case("another name is another word", "[[hearing]]", "<a tags/listening>Listening</a>"),
    Case("with its kind", "[[tag:listening]]", "<a tags/listening>Listening</a>"),
    Case(
      "two posts of one title", "[[Weekly notes]]", "<a twin-two>Weekly notes</a>",
      ["ambiguous-link write [[twin-two|Weekly notes]] or [[twin|Weekly notes]]"]),
    Case(
      "in other letters, with words", "[[weekly notes|notes]]", "<a twin-two>notes</a>",
      ["ambiguous-link write [[twin-two|notes]] or [[twin|notes]]"]),
    Case("one of them by its name", "[[twin]]", "<a twin>Weekly notes</a>"),
    Case("a note", "![[First rain]]", "<a first-rain>First rain</a>", ["embedded-page"]),
    Case("a note with words", "![[first-rain|the rain]]", "<a first-rain>the rain</a>", ["embedded-page"]),
    Case("a note's heading", "![[First rain#Later]]", "<a first-rain#later>First rain</a>", ["embedded-page"]),
    Case(
      "a note's path", "![[posts/2025/2025-02-03-first-rain]]", "<a first-rain>First rain</a>", ["embedded-page"]),
    Case("a text as a picture", "![rain](2025/2025-02-03-first-rain.md)", "<a first-rain>rain</a>", ["embedded-page"]),
    Case("no such note", "![[Last snow]]", "Last snow", ["broken-link"]),
    Case("an unpublished note", "![[hidden]]", "hidden", ["withheld-link"]),
    Case("a document", "![[plan.pdf]]", "<a media/plan.pdf>plan.pdf</a>"),
    Case("a document's path", "[[media/plan.pdf|the plan]]", "<a media/plan.pdf>the plan</a>"),
    Case("a number of a list of sources", "as [[1]] says", "as [[1]] says"),
    Case("several numbers", "[[2, 3–5]]", "[[2, 3–5]]"),
    Case("signs", "[[…]] [[?]]", "[[…]] [[?]]"),
    Case("a shell's test", "[[-f plan.txt]]", "[[-f plan.txt]]", ["stray-brackets"]),
    Case("a program's", "[[ $day == 1 ]]", "[[$day == 1]]", ["stray-brackets"]),
    Case(
      "a place that another program named", "[[first-rain#^a1b2]]", "<a first-rain>First rain</a>",
      ["broken-fragment"]),
  ])
  func isFound(_ c: Case) async throws {
    let text = "---\ntitle: Here\n---\n" + c.written + "\n"
    let journal = try TestJournal(Self.files.merging(["content/posts/2026-02-01-here.md": text]) { $1 })
    let warnings = try await journal.build().warnings.filter { $0.file.hasSuffix("-here.md") }
    let said = warnings.map { warning in
      c.said.contains { $0.hasPrefix(warning.code + " ") } ? "\(warning.code) \(warning.hint ?? "")" : warning.code
    }
    #expect(said == c.said)
    let page = try #require(journal.text("posts/here/index.html"))
    let start = try #require(page.range(of: "e-content\">\n<p")?.upperBound)
    let line = String(page[start...].drop { $0 != ">" }.dropFirst().prefix { $0 != "\n" })
    var plain = line
    for (written, short) in [
      ("</p>", ""), ("/index.html", ""), ("\"", ""), ("<a href=../../posts/", "<a "), ("<a href=../", "<a "),
      ("<a ../", "<a "),
    ] {
      plain = plain.replacingOccurrences(of: written, with: short)
    }
    #expect(plain == c.shown)
  }

  @Test func aPostThatLinksItsTwinMeansTheOther() async throws {
    var files = Self.files
    files["content/posts/2026-01-09-twin-two.md"] = "---\ntitle: Weekly notes\n---\nAfter [[Weekly notes]].\n"
    let journal = try TestJournal(files)
    let warnings = try await journal.build().warnings
    #expect(warnings.map(\.code) == ["ambiguous-link"])
    #expect(
      warnings.first?.message.contains("posts/2026-01-08-twin.md and content/posts/2026-01-09-twin-two.md") == true)
    #expect(
      journal.text("posts/twin-two/index.html")?.contains("<a href=\"../../posts/twin/index.html\">Weekly notes</a>")
        == true)
  }

  @Test func whatAMessageSaysToWriteIsUnderstood() async throws {
    var files = Self.files
    files["content/posts/2026-02-01-here.md"] =
      "---\ntitle: Here\n---\n[[twin-two|Weekly notes]] [[twin|Weekly notes]] \\[[1]]\n"
    #expect(try await TestJournal(files).build().warnings.isEmpty)
  }

  static let quoting = [
    "daybook.yml": "title: J\nurl: https://a.example/\nsearch: no\n",
    "content/people/kim-osei.md": "---\nname: Kim Osei\n---\nWorks on [[asking-first]] with [[rain-plan]].\n",
    "content/tags/asking-first.md": "---\ntitle: Asking first\n---\nAs [[kim-osei]] does.\n",
    "content/sources/a-book.md": "---\ntitle: A Book\n---\n",
    "content/questions/who-stays.md": "---\ntitle: Who stays?\n---\n",
    "content/posts/2026-01-05-rain-plan.md":
      "---\ntitle: The rain plan\ntags: asking-first\n---\nWith [[kim-osei]] I read [[a-book]] and tried asking first: "
      + "[[who-stays]]\n\n## By [[kim-osei]]\n\n## Two\n\n## Three\n",
    "content/posts/2026-01-06-more.md":
      "---\ntitle: More\ntags: asking-first\n---\nSee [[rain-plan]] and how [[kim-osei]] came to [[asking-first]].\n",
  ]

  /// Every page that quotes a sentence, in cards, feeds and for search engines.
  @Test func noPageShowsTheIDOfALink() async throws {
    let journal = try TestJournal(Self.quoting)
    try await journal.build()
    let names = ["kim-osei", "asking-first", "rain-plan", "a-book", "who-stays"]
    for (path, bytes) in try journal.site() where [".html", ".xml", ".json"].contains(where: path.hasSuffix) {
      // Addresses and the ids of paragraphs have them.
      let text = String(decoding: bytes, as: UTF8.self)
        .replacing(#/[a-z_]+=\\?"[^" ]*"/#, with: "").replacing(#/"[^" ]*"/#, with: "")
        .replacing(#/&quot;[^ ]*?&quot;/#, with: "").replacing(#/>(https:|urn:|tag:)[^<]*</#, with: "><")
      for name in names { #expect(!text.contains(name), "\(path) shows \(name)") }
    }
    let person = try #require(journal.text("people/kim-osei/index.html"))
    #expect(person.contains("<p>With <mark>Kim Osei</mark> I read A Book and tried asking first: Who stays?</p>"))
    #expect(journal.text("index.html")?.contains("With Kim Osei I read A Book") == true)
    #expect(journal.text("posts/rain-plan/index.html")?.contains("<a href=\"#by-kim-osei\">By Kim Osei</a>") == true)
    #expect(journal.text("feed.xml")?.contains("See The rain plan and how Kim Osei came to Asking first.") == true)
  }
}
