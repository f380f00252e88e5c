import Templates
import Testing

/// What Daybook adds to Mustache, and how lines come out.
struct LanguageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let page: String
    let expected: String

    init(_ why: String, _ page: String, _ expected: String) {
      testDescription = why
      (self.page, self.expected) = (page, expected)
    }
  }

  private static let post = SampleShapes.aPost(
    author: SampleShapes.aPerson("Jo Baker"), tags: ["coaching", "equality"], aliases: ["a/", "b/"],
    replies: [SampleShapes.aReply("Yes", [SampleShapes.aReply("No"), SampleShapes.aReply("Why?")])])

  @Test(arguments: [
    Case(
      "a test is true once, however long the list", "{{#tags?}}<{{#tags}}{{name}}{{/tags}}>{{/tags?}}",
      "<coachingequality>"),
    Case("a test leaves names as they are", "{{#author?}}{{title}}{{/author?}}", "Fog"),
    Case("an inverted test", "{{^tags?}}none{{/tags?}}{{^draft?}}public{{/draft?}}", "public"),
    Case(
      "commas between items", "[{{#tags}}\"{{name}}\"{{^-last}},{{/-last}}{{/tags}}]", "[\"coaching\",\"equality\"]"),
    Case(
      "the first item", "{{#aliases}}{{#-first}}first {{/-first}}{{.}}{{^-first}}!{{/-first}}{{/aliases}}",
      "first a/b/!"),
    Case(
      "edges are those of the innermost list", "{{#tags}}{{#author}}{{#-last}}{{name}}{{/-last}}{{/author}}{{/tags}}",
      "Jo Baker"),
    Case(
      "0 and no are nothing",
      "{{#tags}}{{^count}}zero{{/count}}{{#count}}{{.}}{{/count}}{{/tags}}{{#draft}}x{{/draft}}", "zero1"),
    Case("a text is its own section", "{{#title}}<b>{{.}}</b>{{/title}}", "<b>Fog</b>"),
    Case("names of records around", "{{#tags}}{{title}} {{/tags}}", "Fog Fog "),
    Case("dotted names", "{{author.name}} {{author.url}}", "Jo Baker people/Jo%20Baker/"),
    Case("a dotted section", "{{#author.name}}{{.}}{{/author.name}}", "Jo Baker"),
    Case("other delimiters", "{{=<% %>=}}<% title %> {{title}}<%={{ }}=%>{{title}}", "Fog {{title}}Fog"),
    Case("a partial is indented, its empty lines are not", "<p>\n  {{>lines}}\n</p>\n", "<p>\n  one\n\n  two\n</p>\n"),
    Case("indentation adds up", "  {{>outer}}\n", "  <\n    one\n\n    two\n  >\n"),
    Case("a partial within a line is not indented", "  - {{>lines}}", "  - one\n\ntwo\n"),
    Case("values keep their lines as they are", "  {{>lines}}{{title}}", "  one\n\ntwo\nFog"),
    Case("lines end as they do in the file", "a\r\n{{#tags?}}\r\nb\r\n{{/tags?}}\r\nc", "a\r\nb\r\nc"),
    Case("an empty block leaves no line", "{{<layout}}{{/layout}}", "<\n>\n"),
    Case(
      "a block filled with lines", "{{<layout}}\n{{$main}}\n      a\n        b\n{{/main}}\n{{/layout}}\n",
      "<\n  a\n    b\n>\n"),
    Case("a block filled within a line", "{{<layout}}{{$main}}a{{/main}}{{/layout}}", "<\n  a\n>\n"),
    Case(
      "a filling with a section at its beginning",
      "{{<layout}}{{$main}}\n    {{#tags}}\n    {{name}}\n    {{/tags}}\n{{/main}}{{/layout}}",
      "<\n  coaching\n  equality\n>\n"),
    Case(
      "a filling does not see its neighbours: the inner block is the card's",
      "{{<both}}{{$title}}T{{/title}}{{$main}}{{<card}}{{$title}}C{{/title}}{{/card}}{{/main}}{{/both}}", "T: (C)"),
    Case("what is filled further out wins", "{{<child}}{{$title}}mine{{/title}}{{/child}}", "(mine)"),
    Case("a block in a block", "{{<child}}{{$inner}}in{{/inner}}{{/child}}", "(child: in)"),
    Case("a tree", "{{#replies}}{{>reply}}{{/replies}}", "Yes<No<>Why?<>>"),
    Case("edges in a template that includes itself", "{{#replies}}{{>list}}{{/replies}}", "Yes(No,)(Why?)"),
    Case("a block filled with nothing", "a{{<layout}}{{$main}}{{/main}}{{/layout}}", "a<\n>\n"),
    Case("a comment beside tags of inheritance", "{{<layout}} {{! the page }}\n{{/layout}}", "<\n>\n"),
    Case("sections may share a line, which then stays", " {{#tags?}} {{/tags?}}\n", "  \n"),
    Case("an indented tree", "{{#replies}}\n  {{>branch}}\n{{/replies}}\n", "  Yes\n    No\n    Why?\n"),
    Case("a byte order mark is no text", "\u{FEFF}{{#tags?}}\nx{{/tags?}}", "x"),
  ])
  func writes(_ c: Case) throws {
    let out = try render(
      [
        "page.html": c.page, "lines": "one\n\ntwo\n", "outer": "<\n  {{>lines}}\n>\n",
        "layout": "<\n  {{$main}}{{/main}}\n>\n", "both": "{{$title}}{{/title}}: {{$main}}{{/main}}",
        "card": "({{$title}}{{/title}})", "child": "{{<card}}{{$title}}child: {{$inner}}{{/inner}}{{/title}}{{/card}}",
        "reply": "{{words}}<{{#replies}}{{>reply}}{{/replies}}>",
        "list": "{{words}}{{#replies}}({{>list}}){{/replies}}{{^-last}},{{/-last}}",
        "branch": "{{words}}\n{{#replies}}\n  {{>branch}}\n{{/replies}}\n",
      ], Self.post)
    #expect(out == Array(c.expected.utf8), "got \(String(decoding: out, as: UTF8.self).debugDescription)")
  }

  @Test func oneProgramServesManyPages() throws {
    let source = TemplateSource(name: "a.html", file: "a.html", text: Array("{{#author}}{{name}}{{/author}}|".utf8))
    let program = try TemplateSet([source]).compile("a.html", for: SampleShapes.post)
    var out = ByteBuffer()
    for author in [SampleShapes.aPerson("Jo"), .none, SampleShapes.aPerson("Al")] {
      program.render(SampleShapes.aPost(author: author), base: LinkBase(prefix: ""), into: &out)
    }
    #expect(Array(out) == Array("Jo||Al|".utf8))
  }
}
