internal import Diagnostics

// The fields at the top of a text, and the settings: how they are written.
extension Rule {
  static let frontMatter: [Rule] = [
    Rule(
      "unknown-field", .warning, "Daybook doesn't know this field, so it does nothing. It's usually a typo.",
      ("tittle: Fog", "title: Fog")),
    Rule(
      "foreign-field", .warning,
      "This is another program's name for one of Daybook's fields. Daybook understands it.",
      ("categories: trust", "tags: trust")),
    Rule(
      "near-privacy", .error,
      "An unknown or misplaced name looks so much like a privacy field that publishing the text might "
        + "reveal something private.",
      ("drafts: yes", "draft: yes")),
    Rule(
      "kept-private", .warning,
      "A privacy field, tag, or folder has a value that may not mean 'public', so the text stays "
        + "off the site.",
      ("visibility: members", "audience: private")),
    Rule(
      "stray-privacy", .error,
      "A line in the text looks like a field that keeps it private. It has no effect there, and readers would see it.",
      ("# Fog\n\ndraft: yes", "---\ndraft: yes\n---\n\n# Fog")),
    Rule(
      "stray-fields", .warning, "The text starts with lines that look like fields, and readers will see them.",
      ("---\ntitle: Fog\n---\ntags: trust", "---\ntitle: Fog\ntags: trust\n---")),
    Rule(
      "misplaced-fields", .error, "There are fields between '---' lines that aren't at the top of the file.",
      ("# Fog\n---\ntags: trust\n---", "---\ntags: trust\n---\n# Fog")),
    Rule(
      "no-fence", .error, "The file starts with a field, but the '---' line above it is missing.",
      ("title: Fog\ndraft: yes", "---\ntitle: Fog\ndraft: yes\n---")),
    Rule(
      "odd-fence", .warning,
      "The line above or below the fields isn't three hyphens; some programs change them as you type. It's read as '---'.",
      ("—\ntitle: Fog\n—", "---\ntitle: Fog\n---")),
    Rule(
      "odd-line-end", .error, "The fields contain a character that few programs treat as the end of a line.",
      ("", "Delete it and press Return.")),
    Rule(
      "foreign-file", .error, "Despite its name, the file belongs to another program; it may be a Word document.",
      ("{\\rtf1 …", "---\ntitle: Fog\n---")),
    Rule(
      "privacy-setting", .error, "A line in daybook.yml looks as if it keeps posts private, but it isn't a setting.",
      ("visibility: staff", "audience: staff")),
    Rule("ignored-field", .warning, "Another program uses this field; Daybook doesn't.", ("layout: post", "")),
    Rule(
      "wrong-type", .error, "The field needs a different kind of value: a word, a list, a number, or yes or no.",
      ("draft: soon", "draft: yes")),
    Rule(
      "unknown-value", .error, "The phrase has no value with this name.",
      ("{{#t.by}}{{$nam}}…", "{{#t.by}}{{$name}}…")),
    Rule(
      "duplicate-field", .error, "The field appears twice, but it can have only one value.",
      ("title: Fog\ntitle: Rain", "title: Fog")),
    Rule(
      "missing-value", .error, "A phrase is missing a value that the page fills in.",
      ("by_authors: By", "by_authors: \"By {authors}\"")),
    Rule(
      "no-text", .error, "An entry in a list has a name but no text.",
      ("done: {1: }", "done: {1: We met in May.}")),
    Rule(
      "missing-part", .error, "A required part of this field is missing.",
      ("- {title: Fall}", "- {title: Fall, begins: 08-15}")),
    Rule(
      "bad-date", .error, "The day doesn't exist, or it's in a format Daybook can't read.",
      ("date: 2026-02-30", "date: 2026-02-28")),
    Rule(
      "no-date", .warning,
      "A post needs a date, in its file's name or its 'date' field. Without one, it isn't published.",
      ("fog.md", "2026-03-02-fog.md")),
    Rule(
      "date-from-text", .warning,
      "The post's date isn't where it belongs, so Daybook took it from its first lines or its last change.",
      ("_Posted on March 2, 2026_", "date: 2026-03-02")),
    Rule(
      "html-in-field", .warning, "A field contains HTML codes. Readers see the characters they stand for.",
      ("title: Fog &amp; rain", "title: Fog & rain")),
    Rule("bad-language", .error, "Write a language as a short code.", ("lang: Spanish", "lang: es")),
    Rule(
      "bad-feed-id", .warning, "A post's 'id' is what feeds call it: an address or another single line of text.",
      ("id: [a, b]", "id: https://old.example/?p=12")),
    Rule(
      "bad-url", .error, "The journal's address must be complete.",
      ("url: school.example", "url: https://school.example/")),
    Rule(
      "bad-address", .error, "An address starts with 'https://', or with '/' for a page of this journal.",
      ("url: www.school.example", "url: https://www.school.example/")),
    Rule(
      "bad-slug", .warning,
      "The slug is the last part of a page's address: lowercase letters, digits, and hyphens. The message says how it's read.",
      ("slug: My_Fog", "slug: my-fog")),
    Rule(
      "bad-width", .error, "Picture widths are whole numbers of pixels.", ("widths: [wide]", "widths: [480, 960]")),
    Rule("unknown-zone", .error, "There's no such time zone.", ("timezone: Chicago", "timezone: America/Chicago")),
    Rule(
      "unknown-color", .error, "The accent must be a CSS color or an English color name.",
      ("accent: school-blue", "accent: \"#0a5a61\"")),
    Rule(
      "pale-accent", .error,
      "Not everyone could read text in this color; the message names the nearest readable one.",
      ("accent: yellow", "accent: \"#7a6a00\"")),
    Rule(
      "colors-taken", .error, "The journal has a file where the accent color's style sheet would go.",
      ("templates/assets/colors.css", "templates/assets/custom.css")),
    Rule(
      "missing-styles", .error, "There's no style sheet with this name in 'templates/assets'.",
      ("styles: scool.css", "styles: school.css")),
    Rule(
      "no-journal", .error, "A journal is a folder with a 'daybook.yml' file, and this folder has none.",
      ("", "daybook init my-journal")),
    Rule("no-journal-title", .warning, "The journal has no title.", ("", "title: The Ferry Log")),
    Rule(
      "updated-before-date", .warning,
      "A post can't change before it's written. Pages show the date of the last change only if it's after the post's date.",
      ("date: 2026-03-02\nupdated: 2025-03-02", "date: 2026-03-02\nupdated: 2026-03-09")),
    Rule(
      "empty-file", .warning,
      "The file is empty. A post or page like this isn't published; a tag, person, or level shows only its name.",
      ("", "---\ntitle: Fog\n---\nIt rose before the buses came.")),
    Rule(
      "no-title", .warning, "The text has no title, so its first heading or its file's name is used.",
      ("", "title: Fog")),
    Rule(
      "not-a-field", .error, "Between the '---' lines, each line is a field: a name, a colon, and a value.",
      ("I wrote this in May.", "summary: I wrote this in May.")),
    Rule("not-fields", .error, "The file, or its front matter, has no fields.", ("Just words.", "title: Just words")),
    Rule("field-name", .error, "A field's name is one word.", ("[a]: b", "tags: b")),
    Rule(
      "foreign-format", .error,
      "The fields are in TOML or JSON, but Daybook reads YAML. The message shows them in YAML.",
      ("+++\ntitle = \"Fog\"\n+++", "---\ntitle: Fog\n---")),
    Rule(
      "front-matter-not-closed", .error, "The '---' line below the fields is missing.",
      ("---\ntitle: Fog\n\nText.", "---\ntitle: Fog\n---\n\nText.")),
    Rule(
      "front-matter-too-large", .error, "The front matter is too large.",
      ("", "Move the text below the second '---' line.")),
    Rule(
      "second-document", .error, "A second block of fields starts here; a file can have only one.",
      ("title: A\n---\ntitle: B", "title: A")),
    Rule("too-deep", .error, "Lists are nested too deeply.", ("tags: [[[[a]]]]", "tags: [a]")),
    Rule("yaml-colon", .error, "A second colon makes the value unclear.", ("by: {a: b: c}", "by: \"a: b: c\"")),
    Rule("yaml-quote", .error, "A quotation mark isn't closed.", ("title: \"Fog", "title: \"Fog\"")),
    Rule(
      "yaml-bracket", .error, "A list that starts with '[' isn't closed.", ("tags: [trust, time", "tags: [trust, time]")
    ),
    Rule("yaml-brace", .error, "Fields that start with '{' aren't closed.", ("series: {name: A", "series: {name: A}")),
    Rule("yaml-tab", .error, "YAML needs spaces here, not a tab.", ("tags:\n\t- trust", "tags:\n  - trust")),
    Rule("yaml-list", .error, "A list item can't be here.", ("title: - Fog", "tags:\n  - fog")),
    Rule(
      "yaml-indentation", .error, "The line's indentation doesn't match the lines above it.",
      ("tags:\n    - a\n  - b", "tags:\n  - a\n  - b")),
    Rule(
      "yaml-trailing", .error, "Something follows a value that has already ended.",
      ("title: \"Fog\" and rain", "title: \"Fog\" or: title: Fog and rain")),
    Rule(
      "yaml-escape", .error, "In double quotes, a backslash starts a special character, and this one doesn't exist.",
      ("title: \"a\\q\"", "title: 'a\\q'")),
    Rule("yaml-sign", .error, "A value can't start with this character.", ("title: @home", "title: \"@home\"")),
    Rule(
      "yaml-block", .error, "A longer text starts on the line below '|' or '>'.",
      ("summary: > Fog", "summary: >\n  Fog")),
    Rule(
      "yaml-alias", .error,
      "In YAML, '&' names a value and '*' refers to it. Here, one is missing the other, or the result is too large.",
      ("title: *Fog*", "title: \"*Fog*\"")),
    Rule(
      "yaml-tag", .error, "A '!' at the start has a special meaning in YAML, which Daybook doesn't use.",
      ("title: !Fog", "title: \"!Fog\"")),
    Rule("yaml-syntax", .error, "Daybook can't read this line.", ("title Fog", "title: Fog")),
    Rule("out-of-memory", .error, "The computer ran out of memory while reading this text's fields."),
  ]
}
