internal import Diagnostics

// Templates of a journal's own.
extension Rule {
  static let templates: [Rule] = [
    Rule("unknown-template", .error, "There's no template with this name.", ("{{>carrd}}", "{{>card}}")),
    Rule(
      "duplicate-template", .error, "A template is in 'templates' and in 'templates/parts'. Keep one.",
      ("templates/card.mustache and templates/parts/card.mustache", "templates/parts/card.mustache")),
    Rule("unknown-block", .error, "The template that this one extends has no such block.", ("{{$mian}}", "{{$main}}")),
    Rule(
      "unknown-word", .error, "There's no phrase with this name. 'templates/words/en.yml' lists them all.",
      ("{{t.by_autors}}", "{{t.by_authors}}")),
    Rule(
      "wrong-kind", .error, "Loop over a list, print text, and test a yes/no value.",
      ("{{tags}}", "{{#tags}}{{title}}{{/tags}}")),
    Rule(
      "outside-list", .error, "This name works only inside a list.",
      ("{{-last}}", "{{#tags}}{{^-last}}, {{/-last}}{{/tags}}")),
    Rule(
      "outside-block", .error, "Between {{<…}} and its end, only blocks are allowed.",
      ("{{<layout}}Hello{{/layout}}", "{{<layout}}{{$main}}Hello{{/main}}{{/layout}}")),
    Rule(
      "filled-twice", .error, "The same block is filled twice.",
      ("{{$main}}a{{/main}}{{$main}}b{{/main}}", "{{$main}}ab{{/main}}")),
    Rule(
      "never-closed", .error, "A section is opened but not closed.",
      ("{{#tags}}{{title}}", "{{#tags}}{{title}}{{/tags}}")),
    Rule("unclosed-tag", .error, "A tag is opened but not closed.", ("{{title", "{{title}}")),
    Rule("empty-tag", .error, "A tag needs a name.", ("{{}}", "{{title}}")),
    Rule(
      "bad-name", .error, "Names in templates consist of letters, digits, '_', and '.'.", ("{{my title}}", "{{title}}")
    ),
    Rule("bad-delimiters", .error, "New delimiters are two words without '='.", ("{{=<%=}}", "{{=<% %>=}}")),
    Rule(
      "loose-brace", .error, "A brace in a phrase has no partner.", ("found: \"{count\"", "found: \"{count}\"")
    ),
    Rule(
      "raw-text", .error, "Only HTML that Daybook made can appear in a page unescaped.",
      ("{{{title}}}", "{{title}}")),
    Rule(
      "includes-itself", .error, "A template includes itself, directly or through others.",
      ("{{>card}}   (in card.mustache)", "")),
    Rule("nested-too-deep", .error, "Templates are nested too deeply.", ("", "")),
    Rule("too-large", .error, "With everything it includes, the template is unreasonably large.", ("", "")),
  ]
}
