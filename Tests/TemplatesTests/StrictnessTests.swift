import Templates
import Testing

/// What authors are told before anything renders.
struct StrictnessTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let template: String
    let messages: [String]

    init(_ why: String, _ template: String, _ messages: String...) {
      testDescription = why
      self.template = template
      self.messages = messages.map { "templates/post.html.mustache:" + $0 }
    }
  }

  @Test(arguments: [
    Case("a template that is right", "{{title}} {{{body}}} {{author.name}} {{#tags}}{{name}}{{title}}{{/tags}}"),
    Case(
      "a slip names the nearest field", "<h1>\n  {{ titel }}",
      "2:6: error: a post has no 'titel'; did you mean 'title'?"),
    Case(
      "nothing near: where the names are", "{{weather}}",
      "1:3: error: a post has no 'weather'; 'daybook guide templates' lists what it has"),
    Case("columns are bytes", "é{{titel}}", "1:5: error: a post has no 'titel'; did you mean 'title'?"),
    Case(
      "the innermost record is named, names around it count too", "{{#tags}}{{nam}}{{titel}}{{/tags}}",
      "1:12: error: a tag has no 'nam'; did you mean 'name'?",
      "1:19: error: a tag has no 'titel'; did you mean 'title'?"),
    Case(
      "a later part of a dotted name", "{{author.nmae}}", "1:10: error: a person has no 'nmae'; did you mean 'name'?"),
    Case("a part of a text", "{{title.name}}", "1:9: error: 'title' is text and has no 'name'"),
    Case("a part of a list", "{{tags.name}}", "1:8: error: 'tags' is a list; write {{#tags}}{{name}}{{/tags}}"),
    Case(
      "a name that is only dots", "{{..}}",
      "1:3: error: a post has no '..'; 'daybook guide templates' lists what it has"),
    Case("sections too", "{{#tag}}{{/tag}}", "1:4: error: a post has no 'tag'; did you mean 'tags'?"),
    Case("and inverted ones", "{{^tag}}{{/tag}}", "1:4: error: a post has no 'tag'; did you mean 'tags'?"),
    Case("and tests", "{{#tag?}}{{/tag?}}", "1:4: error: a post has no 'tag'; did you mean 'tags'?"),
    Case("a list is no text", "{{tags}}", "1:3: error: 'tags' is a list; write {{#tags}}…{{/tags}}"),
    Case("texts", "{{aliases}}", "1:3: error: 'aliases' is a list of texts; write {{#aliases}}…{{/aliases}}"),
    Case("a record", "{{author}}", "1:3: error: 'author' is a record; write {{#author}}…{{/author}}"),
    Case("yes or no", "{{draft}}", "1:3: error: 'draft' is a yes or no; write {{#draft}}…{{/draft}}"),
    Case(
      "a test prints nothing", "{{tags?}}",
      "1:3: error: 'tags?' is a yes/no value, so it can't be printed; write {{#tags?}}…{{/tags?}}"),
    Case(
      "raw text", "{{{title}}}{{&title}}",
      "1:4: error: 'title' is text, and text is always escaped; write {{title}}",
      "1:15: error: 'title' is text, and text is always escaped; write {{title}}"),
    Case(
      "a raw link", "{{{url}}}", "1:4: error: 'url' is a link, and a link is always escaped; write {{url}}"),
    Case(
      "a dot needs a text", "{{.}}", "1:3: error: a post isn't text that '.' can print; name one of its fields"),
    Case(
      "first and last need a list", "{{#-first}}{{/-first}}{{#author}}{{#-last}}{{/-last}}{{/author}}",
      "1:4: error: '-first' works only inside a list", "1:37: error: '-last' works only inside a list"),
    Case(
      "a partial that is not there", "{{> partials/crad.html}}",
      "1:5: error: there is no template 'partials/crad.html'; did you mean 'partials/card.html'?"),
    Case(
      "a parent that is not there", "{{<layuot.html}}{{/layuot.html}}",
      "1:4: error: there is no template 'layuot.html'; did you mean 'layout.html'?"),
    Case(
      "a block that is not there", "{{<layout.html}}{{$mian}}x{{/mian}}{{/layout.html}}",
      "1:20: error: the template 'layout.html' has no block 'mian'; did you mean 'main'?"),
    Case(
      "a block that an included template has", "{{<layout.html}}{{$lead}}x{{/lead}}{{/layout.html}}"),
    Case(
      "a block filled twice", "{{<layout.html}}{{$main}}{{/main}}\n{{$main}}{{/main}}{{/layout.html}}",
      "2:4: error: the block 'main' is filled twice; remove one"),
    Case(
      "words that would be lost", "{{<layout.html}}\n Hello {{title}}{{/layout.html}}",
      "2:2: error: text inside {{<layout.html}}…{{/layout.html}} but outside its blocks isn't printed;"
        + " put it in a block: {{$name}}…{{/name}}",
      "2:10: error: text inside {{<layout.html}}…{{/layout.html}} but outside its blocks isn't printed;"
        + " put it in a block: {{$name}}…{{/name}}"),
    Case(
      "a filling is read where it is printed", "{{<layout.html}}{{$main}}{{titel}}{{/main}}{{/layout.html}}",
      "1:28: error: a post has no 'titel'; did you mean 'title'?"),
    Case(
      "a template that never stops", "a {{>post.html}}",
      "1:6: error: the template 'post.html' includes itself endlessly; include it inside a section on a list"),
  ])
  func reports(_ c: Case) {
    let found = messages(
      [
        "post.html": c.template, "partials/card.html": "{{$lead}}{{title}}{{/lead}}",
        "layout.html": "{{$main}}{{/main}}{{>partials/card.html}}",
      ], pages: [("post.html", SampleShapes.post)])
    #expect(found == c.messages)
  }

  @Test func gathersAllPagesAndSaysEachOnce() {
    let found = messages(
      ["a.html": "{{>part.html}}{{b}}", "b.html": "{{>part.html}}", "part.html": "{{titel}}\n{{>nothing}}"],
      pages: [("b.html", SampleShapes.tag), ("a.html", SampleShapes.post), ("c.html", SampleShapes.post)])
    #expect(
      found == [
        "templates/a.html.mustache:1:17: error: a post has no 'b'; 'daybook guide templates' lists what it has",
        "templates/c.html.mustache: error: there is no template 'c.html'; did you mean 'a.html'?",
        "templates/part.html.mustache:1:3: error: a tag has no 'titel'; 'daybook guide templates' lists what it has",
        "templates/part.html.mustache:2:4: error: there is no template 'nothing'",
      ])
  }
}
