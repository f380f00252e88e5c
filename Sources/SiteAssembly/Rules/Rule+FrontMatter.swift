internal import Diagnostics

// The fields at the top of a text, and the settings: how they are written.
extension Rule {
  static let frontMatter: [Rule] = [
    Rule(
      "unknown-field", .warning, "Daybook does not know this field, so it means nothing. Mostly it is a slip.",
      ("tittle: Fog", "title: Fog")),
    Rule(
      "foreign-field", .warning,
      "The field is another program's name for something that Daybook calls otherwise; it is understood.",
      ("categories: trust", "tags: trust")),
    Rule(
      "near-privacy", .error,
      "A name that nobody knows, or that stands in the wrong place, is so like a field about privacy that publishing the text might "
        + "show what is to stay private.",
      ("drafts: yes", "draft: yes")),
    Rule(
      "kept-private", .warning,
      "The value of a field about privacy, a tag or a folder isn't known to mean that everybody may read the text, so the text stays "
        + "off the site.",
      ("visibility: members", "audience: private")),
    Rule(
      "stray-privacy", .error,
      "A line of the text looks like a field that keeps the text private. There it keeps nothing private, and readers would see it.",
      ("# Fog\n\ndraft: yes", "---\ndraft: yes\n---\n\n# Fog")),
    Rule(
      "stray-fields", .warning, "The text begins with lines that look like fields, and readers will see them.",
      ("---\ntitle: Fog\n---\ntags: trust", "---\ntitle: Fog\ntags: trust\n---")),
    Rule(
      "misplaced-fields", .error, "Fields stand between lines '---' that aren't the first lines of the file.",
      ("# Fog\n---\ntags: trust\n---", "---\ntags: trust\n---\n# Fog")),
    Rule(
      "no-fence", .error, "The file begins with a field, but the line '---' above it is missing.",
      ("title: Fog\ndraft: yes", "---\ntitle: Fog\ndraft: yes\n---")),
    Rule(
      "odd-fence", .warning,
      "The line around the fields isn't three hyphens, as some programs change them while you type. It's read as such.",
      ("—\ntitle: Fog\n—", "---\ntitle: Fog\n---")),
    Rule(
      "odd-line-end", .error, "A sign that only few programs take for the end of a line stands among the fields.",
      ("", "Delete it and press Return.")),
    Rule(
      "foreign-file", .error, "The file is another program's, such as a document of Word, whatever its name ends in.",
      ("{\\rtf1 …", "---\ntitle: Fog\n---")),
    Rule(
      "privacy-setting", .error, "A line in daybook.yml seems to keep posts private, and is no setting.",
      ("visibility: staff", "audience: staff")),
    Rule("ignored-field", .warning, "Another program uses this field; here it has no meaning.", ("layout: post", "")),
    Rule(
      "wrong-type", .error, "The field takes another kind of value: a word, a list, a number, yes or no.",
      ("draft: soon", "draft: yes")),
    Rule(
      "unknown-value", .error, "A word of a template has no place of that name.",
      ("{{#t.by}}{{$nam}}…", "{{#t.by}}{{$name}}…")),
    Rule(
      "duplicate-field", .error, "The field stands there twice, and only one can be meant.",
      ("title: Fog\ntitle: Rain", "title: Fog")),
    Rule(
      "missing-value", .error, "A word for pages lacks a part of which the page has something to say.",
      ("by_authors: By", "by_authors: \"By {authors}\"")),
    Rule(
      "no-text", .error, "A line of a list has a name and nothing behind it.",
      ("done: {1: }", "done: {1: We met in May.}")),
    Rule(
      "missing-part", .error, "Something that belongs into this field is missing.",
      ("- {title: Fall}", "- {title: Fall, begins: 08-15}")),
    Rule(
      "bad-date", .error, "There is no such day, or it is written in another way.",
      ("date: 2026-02-30", "date: 2026-02-28")),
    Rule(
      "no-date", .warning,
      "A post needs a day: in its file's name or in its field 'date'. Without one it isn't published.",
      ("fog.md", "2026-03-02-fog.md")),
    Rule(
      "date-from-text", .warning,
      "The post's day isn't where it belongs, so it's read from its first lines, or the day of its last change is used.",
      ("_Posted on March 2, 2026_", "date: 2026-03-02")),
    Rule(
      "html-in-field", .warning, "A field holds codes of HTML. Readers see the signs that they stand for.",
      ("title: Fog &amp; rain", "title: Fog & rain")),
    Rule("bad-language", .error, "A language is written as a short tag.", ("lang: Spanish", "lang: es")),
    Rule(
      "bad-feed-id", .warning, "A post's 'id' is what feeds call it: an address or another text of one line.",
      ("id: [a, b]", "id: https://old.example/?p=12")),
    Rule(
      "bad-url", .error, "The journal's own address must be whole.",
      ("url: school.example", "url: https://school.example/")),
    Rule(
      "bad-address", .error, "An address begins with 'https://', or with '/' for a page of this journal.",
      ("url: www.school.example", "url: https://www.school.example/")),
    Rule(
      "bad-slug", .warning,
      "The slug is the last part of a page's address: small letters, digits, hyphens. The message says how it's read.",
      ("slug: My_Fog", "slug: my-fog")),
    Rule(
      "bad-width", .error, "Widths of pictures are whole numbers of pixels.", ("widths: [wide]", "widths: [480, 960]")),
    Rule("unknown-zone", .error, "There is no such time zone.", ("timezone: Chicago", "timezone: America/Chicago")),
    Rule(
      "unknown-color", .error, "The accent is a color as style sheets write it, or its English name.",
      ("accent: school-blue", "accent: \"#0a5a61\"")),
    Rule(
      "pale-accent", .error,
      "Words in this color could not be read by everybody; the message names the nearest that can.",
      ("accent: yellow", "accent: \"#7a6a00\"")),
    Rule(
      "colors-taken", .error, "The journal has a file of its own where the accent's style sheet would be written.",
      ("templates/assets/colors.css", "templates/assets/custom.css")),
    Rule(
      "missing-styles", .error, "There is no style sheet of that name in 'templates/assets'.",
      ("styles: scool.css", "styles: school.css")),
    Rule(
      "no-journal", .error, "A journal is a folder with a file 'daybook.yml'; here is none.",
      ("", "daybook init my-journal")),
    Rule("no-journal-title", .warning, "The journal has no title.", ("", "title: The Ferry Log")),
    Rule(
      "updated-before-date", .warning,
      "A post can't have changed before it was there. Pages show the day of the last change only when it comes after the post's own day.",
      ("date: 2026-03-02\nupdated: 2025-03-02", "date: 2026-03-02\nupdated: 2026-03-09")),
    Rule(
      "empty-file", .warning,
      "There's nothing in the file. A post or page like this stays a draft; a tag, person or level has nothing but its name.",
      ("", "---\ntitle: Fog\n---\nIt rose before the buses came.")),
    Rule(
      "no-title", .warning, "The text has no title, so its first heading or its file's name stands there.",
      ("", "title: Fog")),
    Rule(
      "not-a-field", .error, "Between the lines '---' each line is a field: a name, a colon, a value.",
      ("I wrote this in May.", "summary: I wrote this in May.")),
    Rule("not-fields", .error, "The file, or its top, holds no fields.", ("Just words.", "title: Just words")),
    Rule("field-name", .error, "The name of a field is one word.", ("[a]: b", "tags: b")),
    Rule(
      "foreign-format", .error,
      "The fields are in TOML or JSON; Daybook reads YAML, and the message shows how it would look.",
      ("+++\ntitle = \"Fog\"\n+++", "---\ntitle: Fog\n---")),
    Rule(
      "front-matter-not-closed", .error, "The line '---' below the fields is missing.",
      ("---\ntitle: Fog\n\nText.", "---\ntitle: Fog\n---\n\nText.")),
    Rule(
      "front-matter-too-large", .error, "The fields take more room than any text's fields should.",
      ("", "Move the text below the second line '---'.")),
    Rule(
      "second-document", .error, "A second set of fields begins; there can be one.",
      ("title: A\n---\ntitle: B", "title: A")),
    Rule("too-deep", .error, "Lists lie in lists in lists.", ("tags: [[[[a]]]]", "tags: [a]")),
    Rule("yaml-colon", .error, "A second colon makes the value unclear.", ("by: {a: b: c}", "by: \"a: b: c\"")),
    Rule("yaml-quote", .error, "A quotation mark is opened and not closed.", ("title: \"Fog", "title: \"Fog\"")),
    Rule(
      "yaml-bracket", .error, "A list is opened with '[' and not closed.", ("tags: [trust, time", "tags: [trust, time]")
    ),
    Rule("yaml-brace", .error, "Fields are opened with '{' and not closed.", ("series: {name: A", "series: {name: A}")),
    Rule("yaml-tab", .error, "A tab stands where spaces belong.", ("tags:\n\t- trust", "tags:\n  - trust")),
    Rule("yaml-list", .error, "An item of a list stands where none can be.", ("title: - Fog", "tags:\n  - fog")),
    Rule(
      "yaml-indentation", .error, "The line begins too far left or right for those above.",
      ("tags:\n    - a\n  - b", "tags:\n  - a\n  - b")),
    Rule(
      "yaml-trailing", .error, "Something stands behind a value that is complete.",
      ("title: \"Fog\" and rain", "title: \"Fog\" or: title: Fog and rain")),
    Rule(
      "yaml-escape", .error, "Between double quotes a backslash begins a sign; this one does not exist.",
      ("title: \"a\\q\"", "title: 'a\\q'")),
    Rule("yaml-sign", .error, "A value cannot begin with this sign.", ("title: @home", "title: \"@home\"")),
    Rule(
      "yaml-block", .error, "A longer text begins on the line below '|' or '>'.",
      ("summary: > Fog", "summary: >\n  Fog")),
    Rule(
      "yaml-alias", .error,
      "In YAML '&' gives a value a name and '*' refers to it. Here one of them is alone, or too much is referred to.",
      ("title: *Fog*", "title: \"*Fog*\"")),
    Rule(
      "yaml-tag", .error, "The sign '!' at the start means something in YAML that a journal does not use.",
      ("title: !Fog", "title: \"!Fog\"")),
    Rule("yaml-syntax", .error, "The line is not understood.", ("title Fog", "title: Fog")),
    Rule("out-of-memory", .error, "The computer had no memory left for the fields of this text."),
  ]
}
