import Foundation
import TestJournals
import Testing
@testable import SiteAssembly

/// The styles that stand in pages.
struct FirstScreenTests {
  @Test(arguments: [
    (
      "a { color: red; }\n\n.b > i ,\n.c { margin : 0 1px ; }\n", "a{color:red}.b>i,.c{margin :0 1px}",
      "blanks and last semicolons"
    ),
    ("/* a */ a /* b */ b { x: y /* ; } */ }", "a b{x:y}", "a note is a blank"),
    ("a::before { content: \"/* ; } \\\" */\"; }", "a::before{content:\"/* ; } \\\" */\"}", "strings stay as they are"),
    ("a { content: 'it  is' }", "a{content:'it  is'}", "in either kind of marks"),
    (
      "@media (min-width: 30rem) and (x) { a :is(b, c) { d: calc(1px + 2px) !important } }",
      "@media (min-width:30rem) and (x){a :is(b,c){d:calc(1px + 2px) !important}}", "blanks that mean something stay"
    ),
    (
      "a { b: 0.5em -0.25em 10.5px calc(1px + 0.1px) } .h0.x { c: .5s,0.5s }",
      "a{b:.5em -.25em 10.5px calc(1px + .1px)}.h0.x{c:.5s,.5s}", "no zero before a point"
    ),
    ("/* never closed", "", "a note without an end"),
    ("a { b: \"never closed", "a{b:\"never closed", "a string without an end"),
  ])
  func aStyleSheetIsSqueezed(sheet: String, minified expected: String, _: Comment) {
    #expect(String(decoding: minified(styles: Array(sheet.utf8)), as: UTF8.self) == expected)
  }

  private static let theme =
    "x{}/* first screen { */ a { b: c } /* } first screen */ y{} /* first screen { */ d{}\n/* } first screen */z{}"

  @Test(
    arguments: [
      (theme, "", "", "a%7Bb:c%7Dd%7B%7D", "what is marked in the theme"),
      (
        theme, "e { f: #09f }", "h {}", "a%7Bb:c%7Dd%7B%7De%7Bf:%2309f%7Dh%7B%7D",
        "then the accent, then the journal's own"
      ),
      (
        theme, "", "é::after { content: \"</&%\" }",
        "a%7Bb:c%7Dd%7B%7D%C3%A9::after%7Bcontent:%22%3C/%26%25%22%7D",
        "signs that mean something in addresses and pages"
      ),
      ("a{}", "e{}", "", nil, "a style sheet without marks"),
      (theme, "", "h { background: url(x.png) }", nil, "addresses count from the style sheet"),
      (theme, "", "@import \"x.css\";", nil, "imports must come first"),
      (theme, "", String(repeating: "h { i: j } ", count: 400), nil, "a long one"),
    ] as [(String, String, String, String?, Comment)])
  func pagesHold(theme: String, colors: String, own: String, styles: String?, _: Comment) {
    let screen = CriticalStyles(theme: Array(theme.utf8), colors: Array(colors.utf8), own: Array(own.utf8))
    let address = screen.map { String(decoding: $0.address, as: UTF8.self) }
    #expect(address == styles.map { "data:text/css;charset=utf-8," + $0 })
  }

  @Test func aPageBringsItsFirstStylesAndAsksForAllAfterTheText() async throws {
    let page = try await Self.page([
      "daybook.yml": "title: Small\naccent: rebeccapurple\n", "templates/assets/custom.css": ".mine { color: red }\n",
    ])
    let address = try #require(
      page.firstMatch(of: #/<link rel="stylesheet" href="data:text/css;charset=utf-8,([^"]+)">/#)?.1)
    let styles = try #require(String(address).removingPercentEncoding)
    #expect(styles.contains("--accent:#663399") && styles.hasSuffix(".mine{color:red}"))
    #expect(try Self.places(["data:text/css", "<p>Words.", "assets/style.css", "colors.css", "custom.css"], in: page))
  }

  @Test func aJournalWhoseStylesCannotStandInPagesLinksAllOfThemFirst() async throws {
    let page = try await Self.page([
      "daybook.yml": "title: Small\n", "templates/assets/custom.css": "@font-face { src: url(a.woff2) }\n",
    ])
    #expect(!page.contains("data:text/css") && page.ranges(of: "assets/style.css").count == 1)
    #expect(try Self.places(["assets/style.css", "custom.css", "</head>"], in: page))
  }

  private static func page(_ files: [String: String]) async throws -> String {
    let post = ["content/posts/one.md": "---\ntitle: One\ndate: 2026-01-02\n---\nWords.\n"]
    let journal = try TestJournal(files.merging(post) { $1 })
    try await journal.build()
    return try #require(journal.text("posts/one/index.html"))
  }

  /// Whether the words stand in the page, in this order.
  private static func places(_ words: [String], in page: String) throws -> Bool {
    let found = try words.map { try #require(page.range(of: $0)?.lowerBound, "\($0)") }
    return found == found.sorted()
  }
}
