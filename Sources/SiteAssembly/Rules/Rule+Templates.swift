internal import Diagnostics

// Templates of a journal's own.
extension Rule {
  static let templates: [Rule] = [
    Rule("unknown-template", .error, "There is no template of this name.", ("{{>carrd}}", "{{>card}}")),
    Rule("unknown-block", .error, "The template that this one fills has no such block.", ("{{$mian}}", "{{$main}}")),
    Rule(
      "unknown-word", .error, "Pages have no word of this name, in 'templates/words' or in a template.",
      ("{{t.by_autors}}", "{{t.by_authors}}")),
    Rule(
      "wrong-kind", .error, "A list is gone through, a text is printed, a question is asked.",
      ("{{tags}}", "{{#tags}}{{title}}{{/tags}}")),
    Rule(
      "outside-list", .error, "The name is known only inside a list.",
      ("{{-last}}", "{{#tags}}{{^-last}}, {{/-last}}{{/tags}}")),
    Rule(
      "outside-block", .error, "Between {{<…}} and its end stand blocks and nothing else.",
      ("{{<layout}}Hello{{/layout}}", "{{<layout}}{{$main}}Hello{{/main}}{{/layout}}")),
    Rule(
      "filled-twice", .error, "The same block is filled twice.",
      ("{{$main}}a{{/main}}{{$main}}b{{/main}}", "{{$main}}ab{{/main}}")),
    Rule(
      "never-closed", .error, "A section is opened and not closed.",
      ("{{#tags}}{{title}}", "{{#tags}}{{title}}{{/tags}}")),
    Rule("unclosed-tag", .error, "A tag is opened and not closed.", ("{{title", "{{title}}")),
    Rule("empty-tag", .error, "A tag names something.", ("{{}}", "{{title}}")),
    Rule(
      "bad-name", .error, "A name in a template is made of letters, digits, '_' and '.'.", ("{{my title}}", "{{title}}")
    ),
    Rule("bad-delimiters", .error, "New delimiters are two words without '='.", ("{{=<%=}}", "{{=<% %>=}}")),
    Rule(
      "loose-brace", .error, "A brace stands alone in a word of the pages.", ("found: \"{count\"", "found: \"{count}\"")
    ),
    Rule(
      "raw-text", .error, "Only HTML that Daybook made may stand in a page without being escaped.",
      ("{{{title}}}", "{{title}}")),
    Rule(
      "includes-itself", .error, "A template includes itself, directly or through others.",
      ("{{>card}}   (in card.mustache)", "")),
    Rule("nested-too-deep", .error, "Templates include each other too deeply.", ("", "")),
    Rule("too-large", .error, "The templates together make a page of more than can be meant.", ("", "")),
  ]
}
