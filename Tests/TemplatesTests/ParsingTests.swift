import Diagnostics
import Templates
import Testing

/// What a template's text alone shows to be wrong.
struct ParsingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let template: String
    let messages: [String]

    init(_ why: String, _ template: String, _ messages: String...) {
      testDescription = why
      self.template = template
      self.messages = messages
    }
  }

  @Test(arguments: [
    Case("a tag without end", "a\n b {{title", "t:2:4: error: this tag isn't closed; add '}}' after it"),
    Case("one brace short", "{{{body}} x", "t:1:1: error: this tag isn't closed; add '}}' after it"),
    Case(
      "an empty tag", "{{ }}{{#}}", "t:1:1: error: this tag is empty; put a name in it",
      "t:1:6: error: this tag is empty; put a name in it"),
    Case(
      "two words", "{{ post title }}",
      "t:1:4: error: 'post title' isn't a valid name; a tag holds one name, without spaces"),
    Case(
      "one delimiter", "{{=<%=}}",
      "t:1:4: error: new delimiters must be two words without '='; write them like this: {{=<% %>=}}"),
    Case("an empty file", ""),
    Case(
      "an open section", "{{#a}}\n{{^b}}",
      "t:1:4: error: 'a' is opened here but never closed; add {{/a}} where it ends",
      "t:2:4: error: 'b' is opened here but never closed; add {{/b}} where it ends"),
    Case(
      "crossed sections", "{{#a}}{{$b}}{{/a}}{{/b}}",
      "t:1:10: error: 'b' is opened here but never closed; add {{/b}} where it ends",
      "t:1:22: error: {{/b}} has nothing to close; add {{#b}} where it starts, or remove it"),
    Case(
      "a slip in the closing tag", "{{#tags}}{{/tag}}",
      "t:1:4: error: 'tags' is opened here but never closed; add {{/tags}} where it ends",
      "t:1:13: error: {{/tag}} has nothing to close; close it with {{/tags}}"),
    Case(
      "the delimiters that are in force", "{{=<% %>=}} <%x", "t:1:13: error: this tag isn't closed; add '%>' after it"
    ),
    Case("lone braces are text", "a { b } }} c"),
  ])
  func reports(_ c: Case) {
    var found: [String] = []
    do throws(Problems) {
      _ = try TemplateSet([TemplateSource(name: "t", file: "t", text: Array(c.template.utf8))])
    } catch { found = error.diagnostics.map(\.description) }
    #expect(found == c.messages)
  }

  @Test func gathersAllFilesInOrder() {
    let sources = ["b", "a"].map { TemplateSource(name: $0, file: $0, text: Array("{{#x}}".utf8)) }
    #expect(throws: Problems.self) { try TemplateSet(sources) }
    do throws(Problems) { _ = try TemplateSet(sources) } catch {
      #expect(error.diagnostics.map(\.file) == ["a", "b"])
    }
  }
}
