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
    "p.md:2:1: error: this line has no ':' between a field's name and its value; write 'title: …', or indent the "
      + "line by two spaces if it belongs to the field above"
  ),
  BrokenCase(
    "no space", "title:Fog\nlang: en", "p.md:2:1: error: there is no space after the ':' of 'title'; write 'title: …'"),
  BrokenCase(
    "a space from a word processor", "lang: en\ntitle:\u{A0}Fog",
    "p.md:3:1: error: the space after the ':' of 'title' is not a plain one; delete it and type a space"),
  BrokenCase(
    "prose", "Just some text",
    "p.md:2:1: error: this line has no ':' between a field's name and its value; write 'Just: …', or indent the "
      + "line by two spaces if it belongs to the field above"
  ),
  BrokenCase(
    "a list", "- a\n- b", "p.md:2:1: error: these are no fields; write each as 'name: value' on a line of its own"),
  BrokenCase(
    "no name", ": b", "p.md:2:1: error: a field's name is missing before the ':'; write each field as 'name: value'"),
  BrokenCase(
    "a list as a name", "[a]: b", "p.md:2:1: error: a field's name must be a word; write each field as 'name: value'"),
  BrokenCase(
    "an open double quote", "lang: en\ntitle: \"Fog",
    "p.md:3:8: error: the quote that begins here is not closed; add the closing quote"),
  BrokenCase(
    "an open single quote", "lang: 'en",
    "p.md:2:7: error: the quote that begins here is not closed; add the closing quote"),
  BrokenCase(
    "an open bracket", "tags: [a, b\nlang: en",
    "p.md:2:7: error: the list that begins with '[' here is not closed; add the ']', with commas between items"),
  BrokenCase(
    "an open brace", "series: {name: a",
    "p.md:2:9: error: the fields that begin with '{' here are not closed; add the '}', with commas between them"),
  BrokenCase(
    "a bracket too many", "tags: [a]]",
    "p.md:2:10: error: this cannot stand behind what is before it on the line; put the whole value between double "
      + "quotes"
  ),
  BrokenCase(
    "a tab before a field", "\ttitle: Fog",
    "p.md:2:1: error: a tab stands where spaces belong; replace it with two spaces"),
  BrokenCase(
    "a tab before an item", "tags:\n\t- a",
    "p.md:3:1: error: a tab stands where spaces belong; replace it with two spaces"),
  BrokenCase(
    "a tab in a block", "summary: |\n\tFog",
    "p.md:3:1: error: a tab stands where spaces belong; replace it with two spaces"),
  BrokenCase(
    "an item on the field's line", "date: - a",
    "p.md:2:7: error: a list's item '- …' cannot stand here; put the items below their field, all with the same "
      + "number of spaces in front"
  ),
  BrokenCase(
    "crooked items", "tags:\n  - a\n - b",
    "p.md:4:2: error: this does not fit the lines above; begin fields at the margin and indent what belongs to one "
      + "by two spaces"
  ),
  BrokenCase(
    "text behind a quote", "slug: \"a\" b",
    "p.md:2:11: error: this cannot stand behind what is before it on the line; put the whole value between double "
      + "quotes"
  ),
  BrokenCase(
    "a colon in a value that is no text", "slug: a: b",
    "p.md:2:8: error: a second ':' on this line makes the value unclear; put the value between double quotes"),
  BrokenCase(
    "a field indented", "slug: a\n  lang: en",
    "p.md:3:7: error: a second ':' on this line makes the value unclear; put the value between double quotes"),
  BrokenCase(
    "an escape that is none", "title: \"a\\qb\"",
    "p.md:2:10: error: '\\' and this letter mean nothing between double quotes; put the text between single quotes, "
      + "or write '\\\\'"
  ),
  BrokenCase(
    "a value with a sign", "slug: @home",
    "p.md:2:7: error: a value cannot begin with this sign; put the value between double quotes"),
  BrokenCase(
    "text behind a bar", "date: | 2026",
    "p.md:2:9: error: a text cannot begin on the line of '|' or '>'; begin it on the next line, indented by two "
      + "spaces"),
  BrokenCase(
    "an anchor that nothing refers to", "title: &fog Fog",
    "p.md:2:8: error: '&fog' gives the text behind it a name that nothing refers to; put the text between quotes if "
      + "you mean it as it is"
  ),
  BrokenCase(
    "an alias of nothing", "title: *fog",
    "p.md:2:8: error: '*fog' refers to '&fog', which isn't there; put the text between quotes if you mean it as it is"
  ),
  BrokenCase(
    "an alias of nothing among items", "tags: [a, *b]",
    "p.md:2:11: error: '*b' refers to '&b', which isn't there; put the text between quotes if you mean it as it is"
  ),
  BrokenCase(
    "an alias in what it stands for", "tags: &t [a, *t]",
    "p.md:2:14: error: '*t' refers to '&t', which isn't there; put the text between quotes if you mean it as it is"
  ),
  BrokenCase(
    "aliases that grow without bound",
    "a: &a [x, x, x, x, x, x, x, x]\n"
      + ["b", "c", "d", "e", "f", "g"].enumerated().map { index, name in
        let last = ["a", "b", "c", "d", "e", "f"][index]
        return "\(name): &\(name) [*\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last)]"
      }.joined(separator: "\n"),
    "p.md:5:28: error: with all that '*' refers to, the fields are too long; write out what you need"
  ),
  BrokenCase(
    "a tag of YAML", "title: !!str Fog",
    "p.md:2:8: error: '!!str' is a tag of YAML, which a journal does not use; put the text between quotes if it "
      + "begins with '!'"
  ),
  BrokenCase(
    "a tag of one's own", "date: !day 2026-01-01",
    "p.md:2:7: error: '!day' is a tag of YAML, which a journal does not use; put the text between quotes if it "
      + "begins with '!'"
  ),
  BrokenCase(
    "too deep", "slug: " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20),
    "p.md:2:22: error: lists lie more than 16 deep in each other; write the field on one level"),
  BrokenCase(
    "an invisible character", "title: a\u{7F}b",
    "p.md:2:9: error: the invisible character U+007F is not allowed here; delete it, and write the line again"),
  BrokenCase(
    "a NUL by an escape", "title: \"a\\0b\"",
    "p.md:2:8: error: the invisible character U+0000 is not allowed here; delete it, and write the line again"),
  BrokenCase(
    "an open quote below a list at the margin", "tags: [a,\nb]\nlang: \"en",
    "p.md:4:7: error: the quote that begins here is not closed; add the closing quote"),
  BrokenCase(
    "a field twice", "title: a\nlang: en\nTitle: b",
    "p.md:4:1: error: 'title' stands here a second time, after line 2; keep one of them"),
  BrokenCase("a list for a text", "title:\n  - a", "p.md:3:3: error: 'title' is one text, not a list"),
  BrokenCase(
    "lines for a list", "tags:\n  one: a", "p.md:3:3: error: 'tags' is a list of texts, not 'name: value' lines"),
  BrokenCase(
    "a list in a list", "tags:\n  - [a]",
    "p.md:3:5: error: 'tags' is a list of texts, not a list of lists; write it without brackets, or with one pair of them"
  ),
  BrokenCase("perhaps", "draft: maybe", "p.md:2:8: error: 'draft' is yes or no, not 'maybe'"),
  BrokenCase(
    "no such audience", "audience: friends", "p.md:2:11: error: 'audience' is public, staff or private, not 'friends'"),
  BrokenCase("two series", "series: [a, b]", "p.md:2:9: error: 'series' is one series, not a list"),
  BrokenCase(
    "a part that is no number", "series: {name: a, part: two}",
    "p.md:2:25: error: 'part' is a whole number from 1 to 9999, not 'two'"),
  BrokenCase(
    "a part of a series nobody knows", "series: {name: a, prat: 2}",
    "p.md:2:19: warning: 'series' has no part 'prat'; did you mean 'part'?"),
  BrokenCase(
    "a series without a name", "series: {part: 2}",
    "p.md:2:9: error: 'series' is a series' name, or 'name' and 'part', not 'name: value' lines"),
  BrokenCase(
    "a source without a title", "sources:\n  - {year: 2005}",
    "p.md:3:5: error: 'sources' is a source with an 'id' or a 'title', not 'name: value' lines"),
  BrokenCase(
    "a year in words", "sources:\n  - title: a\n    year: long ago",
    "p.md:4:11: error: 'year' is a whole number from -3000 to 9999, not 'long ago'"),
  BrokenCase(
    "an address that runs", "sources:\n  - title: a\n    url: javascript:alert(1)",
    "p.md:4:10: error: 'javascript:alert(1)' is not an address; begin 'url' with 'https://', or with '/' for a page "
      + "of this journal"
  ),
  BrokenCase(
    "no language", "lang: English please",
    "p.md:2:7: error: 'English please' is not a language tag; write it like 'en', 'fr' or 'pt-BR'"),
  BrokenCase(
    "a slug of an emoji", "slug: \u{1F914}",
    "p.md:2:7: warning: nothing in '\u{1F914}' can be part of an address, so the file's name is used; use letters or "
      + "digits"),
  BrokenCase(
    "a day that is none", "date: 2026-02-30",
    "p.md:2:7: error: there is no 30 February 2026; write the day as 2026-02-28"),
  BrokenCase("a misspelt field", "tilte: Fog", "p.md:2:1: warning: unknown field 'tilte'; did you mean 'title'?"),
  BrokenCase(
    "a misspelt field that may be about privacy", "dat: 2026-02-03",
    "p.md:2:1: error: unknown field 'dat', which is almost 'draft'; write 'date' or 'draft' if you mean it, or rename the field: no "
      + "slip may publish what is private"
  ),
  BrokenCase(
    "a field nobody knows", "mood: good",
    "p.md:2:1: warning: unknown field 'mood'; 'daybook guide format' lists the fields"),
  BrokenCase(
    "several at once", "draft: maybe\ndate: soon\naudience: me", "p.md:2:8: error: 'draft' is yes or no, not 'maybe'",
    "p.md:3:7: error: 'soon' is not a day; write the day as year-month-day, like 2026-03-02",
    "p.md:4:11: error: 'audience' is public, staff or private, not 'me'"),
])
func saysWhatIsWrongWithFrontMatter(_ c: BrokenCase) {
  let problems = readPost(c.yaml).problems
  #expect(bytes(problems) == bytes(c.problems), "\(problems.joined(separator: "\n"))")
}
