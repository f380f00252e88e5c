import Testing

/// Broken front matter and every word of what is said about it.
struct BrokenCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let yaml: String
  let problems: [String]

  init(_ why: String, _ yaml: String, _ problems: String...) {
    (testDescription, self.yaml, self.problems) = (why, yaml, problems)
  }
}

@Test(arguments: [
  BrokenCase(
    "no colon", "title Fog\nlang: en",
    "p.md:2:1: error: this line has no ':' between a field's name and its value; write 'title: …', or indent the line two spaces if it belongs to the field above"
  ),
  BrokenCase(
    "no space", "title:Fog\nlang: en", "p.md:2:1: error: there's no space after the ':' of 'title'; write 'title: …'"),
  BrokenCase(
    "a space from a word processor", "lang: en\ntitle:\u{A0}Fog",
    "p.md:3:1: error: the space after the ':' of 'title' isn't a plain space; delete it and type a space"),
  BrokenCase(
    "prose", "Just some text",
    "p.md:2:1: error: this line has no ':' between a field's name and its value; write 'Just: …', or indent the line two spaces if it belongs to the field above"
  ),
  BrokenCase(
    "a list", "- a\n- b", "p.md:2:1: error: these aren't fields; write each field as 'name: value' on a separate line"),
  BrokenCase(
    "no name", ": b", "p.md:2:1: error: a field's name is missing before the ':'; write each field as 'name: value'"),
  BrokenCase(
    "a list as a name", "[a]: b",
    "p.md:2:1: error: a field's name must be a single word; write each field as 'name: value'"),
  BrokenCase(
    "an open double quote", "lang: en\ntitle: \"Fog",
    "p.md:3:8: error: the quotation that starts here isn't closed; add the closing quote"),
  BrokenCase(
    "an open single quote", "lang: 'en",
    "p.md:2:7: error: the quotation that starts here isn't closed; add the closing quote"),
  BrokenCase(
    "an open bracket", "tags: [a, b\nlang: en",
    "p.md:2:7: error: the list that starts with '[' here isn't closed; add the ']', and put commas between items"),
  BrokenCase(
    "an open brace", "series: {name: a",
    "p.md:2:9: error: the fields that start with '{' here aren't closed; add the '}', and put commas between fields"),
  BrokenCase(
    "a bracket too many", "tags: [a]]",
    "p.md:2:10: error: the value already ended, so this can't follow it; put the whole value in double quotes"
  ),
  BrokenCase(
    "a tab before a field", "\ttitle: Fog",
    "p.md:2:1: error: this is a tab, but YAML needs spaces; replace it with two spaces"),
  BrokenCase(
    "a tab before an item", "tags:\n\t- a",
    "p.md:3:1: error: this is a tab, but YAML needs spaces; replace it with two spaces"),
  BrokenCase(
    "a tab in a block", "summary: |\n\tFog",
    "p.md:3:1: error: this is a tab, but YAML needs spaces; replace it with two spaces"),
  BrokenCase(
    "an item on the field's line", "date: - a",
    "p.md:2:7: error: a list item ('- …') can't be here; put the items below their field, all indented by the same number of spaces"
  ),
  BrokenCase(
    "crooked items", "tags:\n  - a\n - b",
    "p.md:4:2: error: the indentation doesn't match the lines above; start fields at the left margin, and indent what belongs to one by two spaces"
  ),
  BrokenCase(
    "text behind a quote", "slug: \"a\" b",
    "p.md:2:11: error: the value already ended, so this can't follow it; put the whole value in double quotes"
  ),
  BrokenCase(
    "a colon in a value that is no text", "slug: a: b",
    "p.md:2:8: error: a second ':' on this line makes the value unclear; put the value in double quotes"),
  BrokenCase(
    "a field indented", "slug: a\n  lang: en",
    "p.md:3:7: error: a second ':' on this line makes the value unclear; put the value in double quotes"),
  BrokenCase(
    "an escape that is none", "title: \"a\\qb\"",
    "p.md:2:10: error: '\\' followed by this character means nothing inside double quotes; use single quotes, or write '\\\\'"
  ),
  BrokenCase(
    "a value with a sign", "slug: @home",
    "p.md:2:7: error: a value can't start with this character; put the value in double quotes"),
  BrokenCase(
    "text behind a bar", "date: | 2026",
    "p.md:2:9: error: text can't start on the same line as '|' or '>'; start it on the next line, indented two spaces"),
  BrokenCase(
    "an anchor that nothing refers to", "title: &fog Fog",
    "p.md:2:8: error: '&fog' names the text after it, but nothing refers to that name; put the value in quotes if you mean it literally"
  ),
  BrokenCase(
    "an alias of nothing", "title: *fog",
    "p.md:2:8: error: '*fog' refers to '&fog', which isn't there; put the value in quotes if you mean it literally"
  ),
  BrokenCase(
    "an alias of nothing among items", "tags: [a, *b]",
    "p.md:2:11: error: '*b' refers to '&b', which isn't there; put the value in quotes if you mean it literally"
  ),
  BrokenCase(
    "an alias in what it stands for", "tags: &t [a, *t]",
    "p.md:2:14: error: '*t' refers to '&t', which isn't there; put the value in quotes if you mean it literally"
  ),
  BrokenCase(
    "aliases that grow without bound",
    "a: &a [x, x, x, x, x, x, x, x]\n"
      + ["b", "c", "d", "e", "f", "g"].enumerated().map { index, name in
        let last = ["a", "b", "c", "d", "e", "f"][index]
        return "\(name): &\(name) [*\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last)]"
      }.joined(separator: "\n"),
    "p.md:5:28: error: the fields are too long once every '*' is filled in; write out the values you need"
  ),
  BrokenCase(
    "a tag of YAML", "title: !!str Fog",
    "p.md:2:8: error: '!!str' is a YAML tag, which Daybook doesn't use; if the text starts with '!', put it in quotes"
  ),
  BrokenCase(
    "a tag of one's own", "date: !day 2026-01-01",
    "p.md:2:7: error: '!day' is a YAML tag, which Daybook doesn't use; if the text starts with '!', put it in quotes"
  ),
  BrokenCase(
    "too deep", "slug: " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20),
    "p.md:2:22: error: lists are nested more than 16 deep; use a single, flat list"),
  BrokenCase(
    "an invisible character", "title: a\u{7F}b",
    "p.md:2:9: error: the invisible character U+007F isn't allowed here; delete it, or retype the line"),
  BrokenCase(
    "a NUL by an escape", "title: \"a\\0b\"",
    "p.md:2:8: error: the invisible character U+0000 isn't allowed here; delete it, or retype the line"),
  BrokenCase(
    "an open quote below a list at the margin", "tags: [a,\nb]\nlang: \"en",
    "p.md:4:7: error: the quotation that starts here isn't closed; add the closing quote"),
  BrokenCase(
    "a field twice", "title: a\nlang: en\nTitle: b",
    "p.md:4:1: error: 'title' appears twice (first on line 2); keep one"),
  BrokenCase("a list for a text", "title:\n  - a", "p.md:3:3: error: 'title' must be one text, not a list"),
  BrokenCase(
    "lines for a list", "tags:\n  one: a", "p.md:3:3: error: 'tags' must be a list of texts, not 'name: value' lines"),
  BrokenCase(
    "a list in a list", "tags:\n  - [a]",
    "p.md:3:5: error: 'tags' must be a list of texts, not a list of lists; write it without brackets, or with one pair"
  ),
  BrokenCase("perhaps", "draft: maybe", "p.md:2:8: error: 'draft' must be yes or no, not 'maybe'"),
  BrokenCase(
    "no such audience", "audience: friends",
    "p.md:2:11: error: 'audience' must be public, staff, or private, not 'friends'"),
  BrokenCase("two series", "series: [a, b]", "p.md:2:9: error: 'series' must be one series, not a list"),
  BrokenCase(
    "a part that is no number", "series: {name: a, part: two}",
    "p.md:2:25: error: 'part' must be a whole number from 1 to 9999, not 'two'"),
  BrokenCase(
    "a part of a series nobody knows", "series: {name: a, prat: 2}",
    "p.md:2:19: warning: 'series' has no part 'prat'; did you mean 'part'?"),
  BrokenCase(
    "a series without a name", "series: {part: 2}",
    "p.md:2:9: error: 'series' must be a series' name, or 'name' and 'part', not 'name: value' lines"),
  BrokenCase(
    "a source without a title", "sources:\n  - {year: 2005}",
    "p.md:3:5: error: 'sources' must be a source with an 'id' or a 'title', not 'name: value' lines"),
  BrokenCase(
    "a year in words", "sources:\n  - title: a\n    year: long ago",
    "p.md:4:11: error: 'year' must be a whole number from -3000 to 9999, not 'long ago'"),
  BrokenCase(
    "an address that runs", "sources:\n  - title: a\n    url: javascript:alert(1)",
    "p.md:4:10: error: 'javascript:alert(1)' isn't a web address; start 'url' with 'https://', or with '/' for a page of this journal"
  ),
  BrokenCase(
    "no language", "lang: English please",
    "p.md:2:7: error: 'English please' isn't a language code; use a code such as 'en', 'fr', or 'pt-BR'"),
  BrokenCase(
    "a slug of an emoji", "slug: \u{1F914}",
    "p.md:2:7: warning: '\u{1F914}' can't be part of a web address, so the file's name is used; use letters or "
      + "digits"),
  BrokenCase(
    "a day that is none", "date: 2026-02-30",
    "p.md:2:7: error: there is no February 30, 2026; write the date as 2026-02-28"),
  BrokenCase("a misspelt field", "tilte: Fog", "p.md:2:1: warning: unknown field 'tilte'; did you mean 'title'?"),
  BrokenCase(
    "a misspelt field that may be about privacy", "dat: 2026-02-03",
    "p.md:2:1: error: unknown field 'dat', which is almost 'draft'; if you mean 'date' or 'draft', write that; if not, rename the field, so that a typo can't publish something private"
  ),
  BrokenCase(
    "a field nobody knows", "mood: good",
    "p.md:2:1: warning: unknown field 'mood'; 'daybook guide format' lists the fields"),
  BrokenCase(
    "several at once", "draft: maybe\ndate: soon\naudience: me",
    "p.md:2:8: error: 'draft' must be yes or no, not 'maybe'",
    "p.md:3:7: error: 'soon' is not a date; write the date as year-month-day, like 2026-03-02",
    "p.md:4:11: error: 'audience' must be public, staff, or private, not 'me'"),
])
func saysWhatIsWrongWithFrontMatter(_ c: BrokenCase) {
  let problems = readPost(c.yaml).problems
  #expect(bytes(problems) == bytes(c.problems), "\(problems.joined(separator: "\n"))")
}
