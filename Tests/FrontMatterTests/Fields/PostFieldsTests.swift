import Testing

/// A post's front matter and what is read of it; `why` names the row in the log.
struct PostCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let yaml: String
  let fields: [String]
  var problems: [String] = []

  init(_ why: String, _ yaml: String, _ fields: [String], _ problems: [String] = []) {
    (testDescription, self.yaml, self.fields, self.problems) = (why, yaml, fields, problems)
  }
}

private func check(_ c: PostCase) {
  let reading = readPost(c.yaml)
  #expect(bytes(reading.fields) == bytes(c.fields), "\(reading.fields)")
  #expect(bytes(reading.problems) == bytes(c.problems), "\(reading.problems)")
}

@Test(arguments: [
  PostCase("plain words", "title: Fog at the gate", ["title 2:8+15 Fog at the gate"]),
  PostCase("a colon in the text", "title: Focus: what matters", ["title 2:8+19 Focus: what matters"]),
  PostCase(
    "a colon in a text of other letters", "title: Émile 🎉 says: 何 — ‘why’?\nlang: en",
    ["title 2:8+36 Émile 🎉 says: 何 — ‘why’?", "lang 3:7+2 en"]),
  PostCase(
    "colons in a list of other letters", "asks:\n  - Où: là?\n  - Ça va: déjà été?\nlang: en",
    ["asks 3:5+9 Où: là?", "asks 4:5+21 Ça va: déjà été?", "lang 5:7+2 en"]),
  PostCase("a colon at the end", "title: Even more:", ["title 2:8+10 Even more:"]),
  PostCase("a number sign after a space", "title: Reflection #3", ["title 2:8+13 Reflection #3"]),
  PostCase("begins with a number sign", "title: #3 of our year", ["title 2:8+14 #3 of our year"]),
  PostCase("begins with emphasis", "title: *Why* are we here?", ["title 2:8+18 *Why* are we here?"]),
  PostCase("begins with an ampersand", "title: & then?", ["title 2:8+7 & then?"]),
  PostCase("begins with an exclamation", "title: !Hurray", ["title 2:8+7 !Hurray"]),
  PostCase("begins with a percentage sign", "title: % of what", ["title 2:8+9 % of what"]),
  PostCase("begins with an at sign", "title: @home", ["title 2:8+5 @home"]),
  PostCase("begins with a backtick", "title: `code` first", ["title 2:8+12 `code` first"]),
  PostCase("begins with a bracket", "title: [Draft] My plan", ["title 2:8+15 [Draft] My plan"]),
  PostCase("wholly in brackets", "title: [My plan]", ["title 2:8+9 [My plan]"]),
  PostCase("begins with a brace", "title: {so} it goes", ["title 2:8+12 {so} it goes"]),
  PostCase("begins with a hyphen", "title: - or not", ["title 2:8+8 - or not"]),
  PostCase("begins with a question mark", "title: ? or !", ["title 2:8+6 ? or !"]),
  PostCase("begins with a bar", "title: | is a bar", ["title 2:8+10 | is a bar"]),
  PostCase("begins with greater than", "title: > 90 %", ["title 2:8+6 > 90 %"]),
  PostCase("begins with a comma", "title: , and so on", ["title 2:8+11 , and so on"]),
  PostCase("a quoted word first", "title: \"Real\" leadership", ["title 2:8+17 \"Real\" leadership"]),
  PostCase("a quoted word first, singly", "title: 'Real' leadership", ["title 2:8+17 'Real' leadership"]),
  PostCase("an apostrophe first", "title: 'Tis the season", ["title 2:8+15 'Tis the season"]),
  PostCase(
    "an apostrophe first and one below", "title: 'Tis it\nsummary: It's so",
    ["title 2:8+7 'Tis it", "summary 3:10+7 It's so"]),
  PostCase("a year", "title: 2026", ["title 2:8+4 2026"]),
  PostCase("a yes", "title: yes", ["title 2:8+3 yes"]),
  PostCase("a null is a word here", "title: null", ["title 2:8+4 null"]),
  PostCase("quoted", "title: \"A: B\"", ["title 2:8+6 A: B"]),
  PostCase("quoted with a comment", "title: \"A: B\" # later", ["title 2:8+6 A: B"]),
  PostCase(
    "quoted over two lines", "title: \"Fog\nat: noon\"\nlang: en", ["title 2:8+4 Fog at: noon", "lang 4:7+2 en"]),
  PostCase(
    "singly quoted over two lines", "title: 'Fog\n  it''s noon'\nlang: en",
    ["title 2:8+4 Fog it's noon", "lang 4:7+2 en"]),
  PostCase("an escape in quotes", "title: \"caf\\u00e9\"", ["title 2:8+11 caf\u{E9}"]),
  PostCase("a block", "title: |\n  Fog: \"noon\"\nlang: en", ["title 2:8+1 Fog: \"noon\"", "lang 4:7+2 en"]),
  PostCase(
    "a folded block", "summary: >-\n  one # two\n  three: four\n\nlang: en",
    ["summary 2:10+2 one # two three: four", "lang 6:7+2 en"]),
  PostCase("on the lines below", "summary:\n  One: two\n  three", ["summary 3:3+8 One: two three"]),
  PostCase("goes on below", "title: Fog:\n  at noon", ["title 2:8+4 Fog: at noon"]),
  PostCase(
    "accents count by bytes", "alt: \u{E9}t\u{E9}\ntags: \u{E9}, b",
    ["tags 3:7+2 \u{E9}", "tags 3:11+1 b", "alt 2:6+5 \u{E9}t\u{E9}"]),
  PostCase("an emoji and a colon", "title: \u{1F914}: why", ["title 2:8+9 \u{1F914}: why"]),
  PostCase("CRLF", "title: A: B\r\nlang: en\r", ["title 2:8+4 A: B", "lang 3:7+2 en"]),
  PostCase("nothing", "title:\nlang: en", ["lang 3:7+2 en"]),
  PostCase("a tilde is nothing", "title: ~", []),
  PostCase("empty quotes are nothing", "title: \"\"", []),
  PostCase("an empty alt is an ornament's", "alt: \"\"", ["alt 2:6+2 "]),
  PostCase("names in any case", "Title: Fog\nLANG: en", ["title 2:8+3 Fog", "lang 3:7+2 en"]),
  PostCase("blanks at the end", "title: Fog: a \t\nlang: en ", ["title 2:8+6 Fog: a", "lang 3:7+2 en"]),
  PostCase("a space before the colon", "title : A: B", ["title 2:9+4 A: B"]),
  PostCase("comments and blank lines", "# mine\n\n \t\ntitle: Fog", ["title 5:8+3 Fog"]),
])
func readsTextsAsWritten(_ c: PostCase) { check(c) }

@Test(arguments: [
  PostCase("commas", "tags: a, b c,d", ["tags 2:7+1 a", "tags 2:10+3 b c", "tags 2:14+1 d"]),
  PostCase("a comma too many", "tags: a, , b,", ["tags 2:7+1 a", "tags 2:12+1 b"]),
  PostCase("brackets", "tags: [a, b c]", ["tags 2:8+1 a", "tags 2:11+3 b c"]),
  PostCase("brackets over lines", "tags: [a,\n  b,\n]", ["tags 2:8+1 a", "tags 3:3+1 b"]),
  PostCase("items below", "tags:\n  - a\n  - b c", ["tags 3:5+1 a", "tags 4:5+3 b c"]),
  PostCase("items at the margin", "tags:\n- a\n- b\nlang: en", ["tags 3:3+1 a", "tags 4:3+1 b", "lang 5:7+2 en"]),
  PostCase("a comma inside an item", "authors:\n  - Reyes, Jordan", ["authors 3:5+13 Reyes, Jordan"]),
  PostCase("quoted with commas", "tags: \"a, b\"", ["tags 2:8+1 a", "tags 2:11+1 b"]),
  PostCase("an empty item", "tags:\n  -\n  - b", ["tags 4:5+1 b"]),
  PostCase("hashtags in a line", "tags: #coaching, #trust", ["tags 2:7+9 coaching", "tags 2:18+6 trust"]),
  PostCase("hashtags below", "tags:\n  - #coaching", ["tags 3:5+9 coaching"]),
  PostCase("a comment behind names", "tags: a, b # later", ["tags 2:7+1 a", "tags 2:10+1 b"]),
  PostCase("a colon in an item", "tags:\n  - Focus: now", ["tags 3:5+10 Focus: now"]),
  PostCase("a colon in a line", "levels: Focus: now, b", ["levels 2:9+10 Focus: now", "levels 2:21+1 b"]),
  PostCase(
    "yes and numbers are names", "tags: [yes, 2026, null]", ["tags 2:8+3 yes", "tags 2:13+4 2026", "tags 2:19+4 null"]),
  PostCase("one author", "author: jordan-reyes", ["authors 2:9+12 jordan-reyes"]),
  PostCase("author and authors", "author: a\nauthors: [b, a]", ["authors 3:11+1 b", "authors 3:14+1 a"]),
  PostCase(
    "authors as other programs list them", "authors:\n  - name: Jordan: R\n    url: https://example.org",
    ["authors 3:11+9 Jordan: R"]),
  PostCase("one question with a comma", "asks: Who comes along, and why?", ["asks 2:7+25 Who comes along, and why?"]),
  PostCase(
    "questions below", "asks:\n  - Why: not?\n  - *What* next?", ["asks 3:5+9 Why: not?", "asks 4:5+12 *What* next?"]),
  PostCase("answers by id", "answers: a, b", ["answers 2:10+1 a", "answers 2:13+1 b"]),
  PostCase("an answer by its question", "answers: Why, then?", ["answers 2:10+10 Why, then?"]),
  PostCase("skills and goals", "skills: a\ngoals: [b]", ["skills 2:9+1 a", "goals 3:9+1 b"]),
  PostCase("old paths", "aliases:\n  - /2019/fog/", ["aliases 3:5+10 /2019/fog/"]),
])
func readsListsInEverySpelling(_ c: PostCase) { check(c) }

@Test(arguments: [
  PostCase("yes", "draft: yes", ["draft true"]),
  PostCase("True", "draft: True", ["draft true"]),
  PostCase("quoted no", "draft: \"No\"", ["draft false"]),
  PostCase("off", "draft: OFF", ["draft false"]),
  PostCase("an audience", "audience: Staff", ["audience 2:11+5 staff"]),
  PostCase("a series", "series: Trust first", ["series 2:9+11 Trust first"]),
  PostCase("a series and a part", "series: trust, 3", ["series 2:9+8 trust part 3"]),
  PostCase("a series as a mapping", "series: {name: trust, part: 3}", ["series 2:16+5 trust part 3"]),
  PostCase("a series as lines", "series:\n  name: A: B\n  part: 2", ["series 3:9+4 A: B part 2"]),
  PostCase("a series as a list of one", "series: [trust]", ["series 2:10+5 trust"]),
  PostCase("a series with a comma and a year's end", "series: Trust, or not", ["series 2:9+13 Trust, or not"]),
  PostCase("picture and text", "image: fog.jpg\nalt: Fog: grey", ["image 2:8+7 fog.jpg", "alt 3:6+9 Fog: grey"]),
  PostCase(
    "a picture as a mapping", "image:\n  path: fog.jpg\n  alt: Grey", ["image 3:9+7 fog.jpg", "alt 4:8+4 Grey"]),
  PostCase("slug and language", "slug: fog\nlang: pt-BR", ["slug 2:7+3 fog", "lang 3:7+5 pt-BR"]),
  PostCase("taken up again", "follows: 2026-01-01-fog", ["follows 2:10+14 2026-01-01-fog"]),
  PostCase(
    "day and update", "date: 2026-03-02\nupdated: 2026-03-04",
    [
      "date 2:7+10 2026-03-02",
      "updated 3:10+10 "
        + "2026-03-04",
    ]),
])
func readsSingleValues(_ c: PostCase) { check(c) }

@Test(arguments: [
  PostCase("ids in a line", "sources: asmus, marzano-2005", ["source 2:10+5 asmus", "source 2:17+12 marzano-2005"]),
  PostCase(
    "an id and its page", "sources: ncie-2016, p. 13", ["source 2:10+16 ncie-2016, p. 13 ref=ncie-2016 locator=p. 13"]),
  PostCase(
    "pages between ids", "sources: a, pp. 3-5, b",
    ["source 2:10+10 a, pp. 3-5 ref=a locator=pp. 3-5", "source 2:22+1 b"]),
  PostCase(
    "author and title", "sources: M. Asmus \u{2013} What, then?",
    ["source 2:10+24 M. Asmus \u{2013} What, then? author=M. Asmus title=What, then?"]),
  PostCase("an em dash", "sources:\n  - A \u{2014} B", ["source 3:5+7 A \u{2014} B author=A title=B"]),
  PostCase(
    "a typed hyphen", "sources:\n  - A - B, p. 3", ["source 3:5+11 A - B, p. 3 ref=A - B author=A title=B locator=p. 3"]
  ),
  PostCase("a hyphen in a word is none", "sources: ncie-2016", ["source 2:10+9 ncie-2016"]),
  PostCase("a colon in an item", "sources:\n  - Asmus: real power", ["source 3:5+17 Asmus: real power"]),
  PostCase(
    "a mapping",
    "sources:\n  - title: Trust: a study\n    author: A. B: C\n    url: https://example.org/x\n    year: 2005\n    "
      + "kind: book\n    locator: p. 3",
    [
      "source 3:5+21 Trust: a study author=A. B: C title=Trust: a study url=https://example.org/x year=2005 "
        + "kind=book locator=p. 3"
    ]),
  PostCase(
    "a mapping by id", "sources:\n  - {id: ncie-2016, locator: p. 13}", ["source 3:5+31 ncie-2016 locator=p. 13"]),
])
func readsSources(_ c: PostCase) { check(c) }
