import Templates
import Testing

/// Every mode against texts that want out.
struct EscapingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let page: String
    let title: String
    let expected: String

    init(_ why: String, _ page: String, _ title: String, _ expected: String) {
      testDescription = "\(page): \(why)"
      (self.page, self.title, self.expected) = (page, title, expected)
    }
  }

  @Test(arguments: [
    Case(
      "all five", "a.html", "<a href=\"x\" b='y'>&</a>", "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&lt;/a&gt;"),
    Case("an entity is text", "a.html", "&amp;", "&amp;amp;"),
    Case("a tag of ours is text", "a.html", "{{title}}", "{{title}}"),
    Case("nothing to do", "a.html", "Grüße 🌱", "Grüße 🌱"),
    Case("at both ends", "a.html", "<>", "&lt;&gt;"),
    Case("the name decides blind to case", "A.HTML", "<", "&lt;"),
    Case("all five", "feed.xml", "<a b=\"'\">&", "&lt;a b=&quot;&#39;&quot;&gt;&amp;"),
    Case("what XML cannot say is dropped", "feed.xml", "a\u{0}b\u{8}c\u{1F}d\te\nf\rg", "abcd\te\nf\rg"),
    Case("and the two last of the plane", "feed.xml", "\u{FFFE}a<\u{FFFF}\u{FFFD}b\u{FFFF}", "a&lt;\u{FFFD}b"),
    Case("quotes, backslash, controls", "feed.json", "\"\\\n\r\t\u{1}\u{1F}/é", "\\\"\\\\\\n\\r\\t\\u0001\\u001f/é"),
    Case("markup is nothing special", "feed.json", "<&>", "<&>"),
    Case("plain", "robots.txt", "<&>\"'\\\u{1}", "<&>\"'\\\u{1}"),
    Case("without an end, as HTML", "page", "<", "&lt;"),
  ])
  func escapes(_ c: Case) throws {
    let out = try render([c.page: "[{{title}}]"], page: c.page, SampleShapes.aPost(title: .text(c.title)))
    #expect(out == Array("[\(c.expected)]".utf8))
  }

  @Test(arguments: [
    Case("our HTML as it stands", "a.html", "{{body}}{{{body}}}{{&body}}", "<p>&amp;</p><p>&amp;</p><p>&amp;</p>"),
    Case("carried as text, raw on demand", "a.xml", "{{body}} {{{body}}}", "&lt;p&gt;&amp;amp;&lt;/p&gt; <p>&amp;</p>"),
    Case("carried as text", "a.json", "{{body}}", "<p>&amp;</p>"),
    Case("numbers", "a.html", "{{minutes}}", "-9223372036854775808"),
  ])
  func writesValues(_ c: Case) throws {
    let post = SampleShapes.aPost(minutes: .number(.min), body: .html(Array("<p>&amp;</p>".utf8)))
    #expect(try render([c.page: c.title], page: c.page, post) == Array(c.expected.utf8))
  }

  @Test func aTextMayBeLongAndNotContiguous() throws {
    let long = String(repeating: "a&", count: 100_000)
    let out = try render(["page.html": "{{title}}"], SampleShapes.aPost(title: .text(long)))
    #expect(out == Array(String(repeating: "a&amp;", count: 100_000).utf8))
  }
}
