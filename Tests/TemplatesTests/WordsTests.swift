import Diagnostics
import Templates
import Testing
import Localization

/// Words of the theme in templates: `{{t.…}}` and `{{own.…}}`.
struct WordsTests {
  private static let words: [String: Word] = [
    "skip": .plain(Phrase(pieces: [.text("Skip & go")])),
    "read": .counted([
      .one: Phrase(pieces: [.text("one minute")]), .other: Phrase(pieces: [.value("count"), .text(" minutes")]),
    ]),
    "by": .plain(Phrase(pieces: [.text("by "), .value("name")])),
    "called": .plain(Phrase(pieces: [.value("title"), .text(" by "), .value("name")])),
    "more": .counted([
      .one: Phrase(pieces: [.value("count"), .text(" more: "), .value("list")]),
      .other: Phrase(pieces: [.value("list"), .text(": "), .value("count"), .text(" more")]),
    ]),
    "months": .list(["May"]),
  ]
  private static let frame = WordList(language: "en", rule: .one, words: words)
  private static let own = WordList(
    language: "fr", rule: .zeroAsOne,
    words: words.merging([
      "read": .counted([
        .one: Phrase(pieces: [.value("count"), .text(" minute")]),
        .other: Phrase(pieces: [.value("count"), .text(" minutes")]),
      ])
    ]) { $1 })

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String, template: String, page: String
    var minutes = 3
  }

  @Test(arguments: [
    Case(
      testDescription: "a word is escaped as its page needs", template: "<a>{{t.skip}}</a>",
      page: "<a>Skip &amp; go</a>"),
    Case(testDescription: "a number chooses the form", template: "{{t.read:minutes}}.", page: "3 minutes."),
    Case(testDescription: "and one has its own", template: "{{t.read:minutes}}.", page: "one minute.", minutes: 1),
    Case(
      testDescription: "the text's language has its own rule", template: "{{own.read:minutes}}", page: "0 minute",
      minutes: 0),
    Case(testDescription: "the frame's has another", template: "{{t.read:minutes}}", page: "0 minutes", minutes: 0),
    Case(
      testDescription: "a section fills the only value", template: "{{#t.by}}<b>{{title}}</b>{{/t.by}}",
      page: "by <b>Fog</b>"),
    Case(
      testDescription: "blocks fill several; what none fills is a name of the page",
      template: "{{#t.called}}{{$name}}<i>Jo</i>{{/name}}{{/t.called}}", page: "Fog by <i>Jo</i>"),
    Case(
      testDescription: "a counted word's section fills its other value",
      template: "{{#t.more:minutes}}<a>x</a>{{/t.more:minutes}}",
      page: "<a>x</a>: 3 more"),
    Case(
      testDescription: "each form in its own order", template: "{{#t.more:minutes}}<a>x</a>{{/t.more:minutes}}",
      page: "1 more: <a>x</a>", minutes: 1),
    Case(
      testDescription: "raw is for scripts: all forms, values by name", template: "\"{{&t.more}}\"",
      page: "\"one={count} more: {list}|other={list}: {count} more\""),
    Case(
      testDescription: "inside lists", template: "{{#tags}}{{t.skip}}{{^-last}}, {{/-last}}{{/tags}}",
      page: "Skip &amp; go, Skip &amp; go"),
    Case(testDescription: "inside a block", template: "{{$a}}{{t.skip}}{{/a}}!", page: "Skip &amp; go!"),
  ])
  func writesWords(_ c: Case) throws {
    let source = TemplateSource(name: "post.html", file: "f", text: Array(c.template.utf8))
    let program = try TemplateSet([source]).compile(
      "post.html", for: SampleShapes.post, words: TemplateWords(frame: Self.frame, own: Self.own))
    var out = ByteBuffer()
    let record = SampleShapes.aPost(minutes: .number(c.minutes), tags: ["a", "b"])
    program.render(record, base: LinkBase(prefix: ""), into: &out)
    #expect(String(decoding: Array(out), as: UTF8.self) == c.page)
  }

  struct BrokenCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, template: String, message: String
  }

  @Test(arguments: [
    BrokenCase(
      testDescription: "a slip", template: "<p>{{t.skpi}}",
      message: "1:6: error: the theme has no phrase 'skpi'; did you mean 'skip'?"),
    BrokenCase(
      testDescription: "nothing near", template: "{{own.weather}}",
      message: "1:3: error: the theme has no phrase 'weather'; templates/words/en.yml lists its phrases"),
    BrokenCase(
      testDescription: "a value that the word lacks", template: "{{#t.called}}{{$nmae}}x{{/nmae}}{{/t.called}}",
      message: "1:17: error: the phrase 'called' has no '{nmae}'; did you mean '{name}'?"),
    BrokenCase(
      testDescription: "a section on a word without values", template: "{{#t.skip}}x{{/t.skip}}",
      message: "1:4: error: the phrase 'skip' has no value to fill in; write {{t.skip}}"),
    BrokenCase(
      testDescription: "a section on a word with two", template: "{{#t.called}}x{{/t.called}}",
      message:
        "1:4: error: the phrase 'called' has more than one value: '{name}', '{title}'; put the content in blocks: {{$name}}…{{/name}}"
    ),
    BrokenCase(
      testDescription: "a value that nothing fills", template: "{{t.by}}",
      message: "1:3: error: a post has no 'name'; 'daybook guide templates' lists what it has"),
    BrokenCase(
      testDescription: "a number that the page lacks", template: "{{t.read:minute}}",
      message: "1:3: error: a post has no 'minute'; did you mean 'minutes'?"),
    BrokenCase(
      testDescription: "a number that is none", template: "{{t.read:title}}",
      message: "1:3: error: 'read' needs a number, but 'title' isn't one; name a number: {{t.read:count}}"),
    BrokenCase(
      testDescription: "months", template: "{{t.months}}",
      message: "1:3: error: 'months' is a list of phrases, which can't be printed; use the page's own date fields"),
  ])
  func tellsWhatIsWrong(_ c: BrokenCase) throws {
    let source = TemplateSource(name: "post.html", file: "f", text: Array(c.template.utf8))
    do throws(Problems) {
      _ = try TemplateSet([source]).compile(
        "post.html", for: SampleShapes.post, words: TemplateWords(frame: Self.frame, own: Self.own))
      Issue.record("nothing is wrong")
    } catch {
      #expect(error.diagnostics.map(\.description) == ["f:" + c.message])
    }
  }
}
