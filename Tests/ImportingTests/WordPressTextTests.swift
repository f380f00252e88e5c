import Foundation
import SiteBuilder
import Testing

@testable import Importing

struct TextCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let html: String
  let markdown: String
}

/// What becomes of the texts of posts.
@Suite struct WordPressTextTests {
  static let cases: [TextCase] = [
    TextCase(testDescription: "a blank line parts paragraphs", html: "One.\n\nTwo.", markdown: "One.\n\nTwo.\n"),
    TextCase(testDescription: "a line end is a break", html: "One,\ntwo.", markdown: "One,\\\ntwo.\n"),
    TextCase(testDescription: "lines with blanks are blank", html: "One.\n  \t\nTwo.", markdown: "One.\n\nTwo.\n"),
    TextCase(testDescription: "Windows' line ends", html: "One.\r\n\r\nTwo.", markdown: "One.\n\nTwo.\n"),
    TextCase(
      testDescription: "blocks are no paragraphs", html: "One.\n<h2>Next</h2>\nTwo.",
      markdown: "One.\n\n## Next\n\nTwo.\n"),
    TextCase(testDescription: "code keeps its lines", html: "<pre>a\n\n  b</pre>", markdown: "```\na\n\n  b\n```\n"),
    TextCase(
      testDescription: "a text of blocks has its own paragraphs",
      html: "<!-- wp:paragraph -->\n<p>One\ntwo.</p>\n<!-- /wp:paragraph -->", markdown: "One two.\n"),
    TextCase(
      testDescription: "a caption is the picture's",
      html:
        "[caption id=\"attachment_9\" width=\"300\"]<img src=\"https://else.example/a.jpg\" alt=\"A boat\" /> The *ferry*[/caption]",
      markdown: "![A boat](https://else.example/a.jpg \"The *ferry*\")\n"),
    TextCase(
      testDescription: "a shortcode that nobody knows leaves its words",
      html: "[fancybox color=\"red\"]Inner words[/fancybox]", markdown: "Inner words\n"),
    TextCase(
      testDescription: "brackets in a sentence are letters", html: "She said [sic] and [1].",
      markdown: "She said [sic] and [1].\n"),
    TextCase(
      testDescription: "a shown shortcode", html: "Write [[gallery]] here.", markdown: "Write [gallery] here.\n"),
    TextCase(
      testDescription: "code with a language", html: "[code lang=\"php\"]if (a < b) { c(); }[/code]",
      markdown: "```php\nif (a < b) { c(); }\n```\n"),
    TextCase(
      testDescription: "a name that is also a language", html: "Learn [php] now.", markdown: "Learn [php] now.\n"),
    TextCase(
      testDescription: "an embed is a link", html: "[embed]https://www.youtube.com/watch?v=abc[/embed]",
      markdown: "<https://www.youtube.com/watch?v=abc>\n"),
    TextCase(
      testDescription: "a frame is a link to the film",
      html: "<iframe src=\"https://www.youtube.com/embed/abc?rel=0\" title=\"Our film\"></iframe>",
      markdown: "[Our film](https://www.youtube.com/watch?v=abc)\n"),
    TextCase(
      testDescription: "a film by number", html: "[youtube abc123]",
      markdown: "<https://www.youtube.com/watch?v=abc123>\n"),
    TextCase(
      testDescription: "pages of one text are one text", html: "One.\n\n<!--nextpage-->\n\nTwo.",
      markdown: "One.\n\nTwo.\n"),
    TextCase(testDescription: "blanks that don't break", html: "A&nbsp;&nbsp; &nbsp;b.", markdown: "A b.\n"),
    TextCase(
      testDescription: "Word's bold, its list signs, and its notes to itself",
      html:
        "<p class=\"MsoNormal\"><b style=\"mso-bidi-font-weight:normal\"><span lang=\"EN-US\">What I saw<o:p></o:p></span></b></p>\n"
        + "<p class=\"MsoListParagraph\" style=\"text-indent:-.25in;mso-list:l0 level1 lfo1\"><!--[if !supportLists]--><span style=\"font-family:Symbol\">&#183;<span>&nbsp;&nbsp; </span></span><!--[endif]-->One</p>\n"
        + "<p class=\"MsoListParagraph\" style=\"text-indent:-.25in;mso-list:l0 level1 lfo1\"><!--[if !supportLists]--><span style=\"font-family:Symbol\">&#183;<span>&nbsp;&nbsp; </span></span><!--[endif]-->Two</p>\n"
        + "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->",
      markdown: "**What I saw**\n\n- One\n- Two\n"),
    TextCase(
      testDescription: "Google's way around",
      html: "<a href=\"https://www.google.com/url?q=https://else.example/x%3Fy&amp;sa=D\">x</a>",
      markdown: "[x](https://else.example/x?y)\n"),
    TextCase(
      testDescription: "boxes of a page builder",
      html:
        "[vc_row css=\".a{}\"][vc_column][vc_column_text]One.[/vc_column_text][vc_btn title=\"More\" link=\"url:https%3A%2F%2Felse.example%2Fm|title:x\"][/vc_column][/vc_row]"
        + "[et_pb_toggle title=\"What then?\"]<p>Two.</p>[/et_pb_toggle][et_pb_image src=\"https://else.example/a.jpg\" alt=\"A\"][/et_pb_image]",
      markdown: "One.\n\n[More](https://else.example/m)\n\n**What then?**\n\nTwo.\n\n![A](https://else.example/a.jpg)\n"
    ),
    TextCase(
      testDescription: "code that a page builder packed",
      html: "One.[vc_raw_html]JTNDcCUzRWhpJTNDJTJGcCUzRQ==[/vc_raw_html]",
      markdown: "One.\n\nhi\n"),
    TextCase(
      testDescription: "a table of contents",
      html: "<ul><li><a href=\"#h-what-we-do\">What we do</a></li></ul><h2 id=\"h-what-we-do\">What we do!</h2>",
      markdown: "- [What we do](#what-we-do)\n\n## What we do!\n"),
    TextCase(
      testDescription: "a name in front of a heading",
      html: "<a href=\"#x\">down</a>\n\n<a name=\"x\"></a>\n<h2>Here</h2>", markdown: "[down](#here)\n\n## Here\n"),
    TextCase(
      testDescription: "a part that is nothing here",
      html: "<a name=\"there\"></a>See <a href=\"#there\"><em>there</em></a>.",
      markdown: "See *there*.\n"),
    TextCase(
      testDescription: "merged cells",
      html: "<table><tr><td>a</td><td>b</td></tr><tr><td colspan=\"2\">c</td></tr></table>",
      markdown: "| a | b |\n| --- | --- |\n| c |  |\n"),
    TextCase(testDescription: "an empty paragraph", html: "A.\n\n&nbsp;\n\nB.", markdown: "A.\n\nB.\n"),
    TextCase(
      testDescription: "buttons to share are gone",
      html: "A.<div class=\"sharedaddy sd-sharing\"><a href=\"x\">Tweet</a></div>",
      markdown: "A.\n"),
    TextCase(
      testDescription: "a form is gone", html: "A.<form action=\"/x\"><input name=\"mail\"> Send</form>",
      markdown: "A.\n"),
    TextCase(
      testDescription: "what Google pastes is not bold",
      html: "<b style=\"font-weight: normal\"><span style=\"x\">A</span></b>",
      markdown: "A\n"),
    TextCase(
      testDescription: "Word's tags", html: "A <o:p></o:p><st1:place>Bergen</st1:place>", markdown: "A Bergen\n"),
    TextCase(
      testDescription: "scripts are no words", html: "A.<script>alert(1)</script><style>b{}</style>", markdown: "A.\n"),
    TextCase(
      testDescription: "no script in an address", html: "<a href=\"javascript:alert(1)\">A</a>", markdown: "A\n"),
    TextCase(
      testDescription: "a picture links to itself",
      html:
        "<a href=\"https://ferry.example/log/wp-content/uploads/2021/03/a.jpg\"><img src=\"https://ferry.example/log/wp-content/uploads/2021/03/a-300x200.jpg\" alt=\"A\"></a>",
      markdown: "![A](https://ferry.example/log/wp-content/uploads/2021/03/a-300x200.jpg)\n"),
    TextCase(
      testDescription: "a small copy by its address", html: "<img src=\"https://else.example/a.jpg?w=300\" alt=\"A\">",
      markdown: "![A](https://else.example/a.jpg)\n"),
  ]

  @Test(arguments: cases) func becomesMarkdown(_ c: TextCase) async throws {
    var export = SampleExport()
    export.items = [SampleExport.Item(id: 1, slug: "it", body: c.html)]
    let folder = try ImportFolder()
    let report = try await folder.bring(export)
    let file = try folder.text(of: "content/posts/2021/2021-03-02-it.md")
    let end = try #require(file.range(of: "\n---\n\n"))
    #expect(String(file[end.upperBound...]) == c.markdown)
    #expect(report.differing == 0, "\(report.findings)")
    #expect(try await folder.build().posts == 1)
  }

  @Test func footnotesOfBlocks() async throws {
    var export = SampleExport()
    let body =
      "<!-- wp:paragraph -->\n<p>A claim.<sup data-fn=\"k1\" class=\"fn\"><a href=\"#k1\" id=\"k1-link\">1</a></sup></p>\n<!-- /wp:paragraph -->\n<!-- wp:footnotes /-->"
    let notes = SampleExport.meta("footnotes", "[{\"content\":\"The source.\",\"id\":\"k1\"}]")
    export.items = [SampleExport.Item(id: 1, slug: "it", body: body, more: notes)]
    let folder = try ImportFolder()
    let report = try await folder.bring(export)
    #expect(
      try folder.text(of: "content/posts/2021/2021-03-02-it.md").hasSuffix("\nA claim.[^1]\n\n[^1]: The source.\n"))
    #expect(report.differing == 0, "\(report.findings)")
  }

  @Test func theFieldsOfAPost() async throws {
    var export = SampleExport()
    export.categories = [(3, "news", "", "News", "What is new."), (4, "staff-news", "news", "Staff: news", "")]
    export.items = [
      SampleExport.Item(
        id: 7, title: "Fog &amp; <em>doors</em>", slug: "fog-doors", body: "Before.<!--more-->After.",
        more: SampleExport.term("category", "staff-news", "Staff: news") + SampleExport.term("post_tag", "c", "C++")
          + SampleExport.term("category", "principals", "Principals") + SampleExport.meta("_wp_old_slug", "fog"))
    ]
    let folder = try ImportFolder()
    _ = try await folder.bring(export) { $0.levels = ["principals": "school"] }
    #expect(
      try folder.text(of: "content/posts/2021/2021-03-02-fog-doors.md") == """
        ---
        title: Fog & doors
        date: 2021-03-02 08:15:00 -06:00
        authors: ingrid-vasker
        tags: staff-news, c
        levels: school
        summary: Before.
        aliases:
          - "/log/2021/fog-doors/"
          - "/log/2021/fog/"
        id: https://ferry.example/log/?p=7
        ---

        Before.

        After.

        """)
    #expect(
      try folder.text(of: "content/tags/staff-news.md") == """
        ---
        title: Staff: news
        see: news
        aliases:
          - "/log/category/news/staff-news/"
          - "/log/category/staff-news/"
        ---

        """)
    #expect(try folder.text(of: "content/people/ingrid-vasker.md") == "---\nname: Ingrid Vasker\n---\n")
  }

  @Test func blocksThatTextsShare() async throws {
    var export = SampleExport()
    export.items = [
      SampleExport.Item(
        id: 1, slug: "it",
        body:
          "<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph --><!-- wp:block {\"ref\":9} /--><!-- wp:block {\"ref\":10} /-->"
      ),
      SampleExport.Item(
        id: 9, type: "wp_block", title: "B", slug: "b",
        body: "<!-- wp:paragraph --><p>Shared.</p><!-- /wp:paragraph --><!-- wp:block {\"ref\":9} /-->"),
      SampleExport.Item(id: 10, type: "wp_block", status: "draft", title: "C", slug: "c", body: "<p>canary</p>"),
    ]
    let folder = try ImportFolder()
    let report = try await folder.bring(export)
    let text = try folder.text(of: "content/posts/2021/2021-03-02-it.md")
    #expect(text.contains("\nOne.\n\nShared.\n") && !text.contains("canary"), "\(text)")
    #expect(report.differing == 0 && report.isWhole)
  }

  @Test func kindsThatAreAskedForBecomePosts() async throws {
    var export = SampleExport()
    export.items = [SampleExport.Item(id: 1, type: "lesson", slug: "one", body: "Steps.")]
    let folder = try ImportFolder()
    let report = try await folder.bring(export)
    #expect(report.posts == 0 && report.notImported.first?.reason.contains("'--also lesson'") == true)
    let asked = try await folder.bring(export) { $0.kinds = ["lesson"] }
    #expect(asked.posts == 1 && folder.has("content/posts/2021/2021-03-02-one.md"))
  }
}
