import FrontMatter
import Testing

struct ThingCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let kind: ThingKind
  let yaml: String
  let fields: [String]
  var problems: [String] = []

  init(_ why: String, _ kind: ThingKind, _ yaml: String, _ fields: [String], _ problems: [String] = []) {
    (testDescription, self.kind, self.yaml, self.fields, self.problems) = (why, kind, yaml, fields, problems)
  }
}

@Test(arguments: [
  ThingCase(
    "a level", .level,
    "title: School leaders\norder: 2\nsupports: classroom\nroles: [principal, learning coach]\nskills: coaching",
    [
      "title 2:8+14 School leaders", "roles 5:9+9 principal", "roles 5:20+14 learning coach", "skills 6:9+8 coaching",
      "supports 4:11+9 classroom", "order 2",
    ]),
  ThingCase(
    "a tag", .tag, "title: Collaboration\naliases: working together, teamwork\nopposite: isolation\nsee: [equality]",
    [
      "title 2:8+13 Collaboration", "aliases 3:10+16 working together", "aliases 3:28+8 teamwork", "see 5:7+8 equality",
      "opposite 4:11+9 isolation",
    ]),
  ThingCase(
    "a person", .person,
    "name: Jordan Reyes\nrole: Principal: lower school\nlevel: school\nlinks:\n  - https://example.org\n  - "
      + "Podcast: https://example.org/talk\n  - title: Page\n    url: https://example.org/me",
    [
      "title 2:7+12 Jordan Reyes", "levels 4:8+6 school", "role 3:7+23 Principal: lower school",
      "link – → https://example.org", "link Podcast → https://example.org/talk", "link Page → https://example.org/me",
    ]),
  ThingCase(
    "a person's title wins over the name", .person, "name: J.\ntitle: Jordan", ["title 3:8+6 Jordan"]),
  ThingCase(
    "a series", .series, "title: Trust\ncomplete: yes\nsummary: One: two",
    ["title 2:8+5 Trust", "summary 4:10+8 One: two", "complete true"]),
  ThingCase(
    "a source", .source,
    "title: Trust: a study\nauthor: A. B., C. D.\nyear: 2005\nurl: https://example.org/x\ntype: book\npublisher: "
      + "Oak: Press",
    [
      "title 2:8+14 Trust: a study", "authors 3:9+5 A. B.", "authors 3:16+5 C. D.", "url 5:6+21 https://example.org/x",
      "kind 6:7+4 book", "publisher 7:12+10 Oak: Press", "year 2005",
    ]),
  ThingCase(
    "a question", .question, "asks: Who comes along: you?\nfrom: fog\nfor: school, district\nuntil: 2027-01-31",
    [
      "title 2:7+20 Who comes along: you?".replacing("+20", with: "+21"), "for 4:6+6 school", "for 4:14+8 district",
      "from 3:7+3 fog", "until 5:8+10 2027-01-31",
    ]),
  ThingCase(
    "a goal", .goal,
    "title: One project each\nlevel: school\nsupports: classroom\nby: 2027-05-20\nstatus: open\nskills: [coaching]",
    [
      "title 2:8+16 One project each", "levels 3:8+6 school", "skills 7:10+8 coaching", "supports 4:11+9 classroom",
      "status open", "by 5:5+10 2027-05-20",
    ]),
  ThingCase(
    "a skill", .skill, "title: Coaching\nframework: twenty-one: 12\nlevels: [school]",
    ["title 2:8+8 Coaching", "levels 4:10+6 school", "framework 3:12+14 twenty-one: 12"]),
  ThingCase(
    "a page", .page,
    "title: About\norder: 1\nslug: us\nlang: en\naudience: staff\ndraft: no\nupdated: 2026-01-02\nimage: "
      + "a.jpg\nalt: Us",
    [
      "title 2:8+5 About", "lang 5:7+2 en", "slug 4:7+2 us", "image 9:8+5 a.jpg", "alt 10:6+2 Us", "order 1",
      "draft false", "audience staff", "updated 8:10+10 2026-01-02",
    ]),
  ThingCase(
    "another program's page", .page, "title: About\nweight: 3\nlayout: page", ["title 2:8+5 About", "order 3"],
    [
      "t.md:3:1: warning: 'weight' is read as 'order'; rename it to 'order' to silence this warning",
      "t.md:4:1: warning: Daybook doesn't use 'layout', so it's ignored; delete it to silence this warning",
    ]),
  ThingCase(
    "a field of another kind", .tag, "supports: school", [],
    ["t.md:2:1: warning: unknown field 'supports'; 'daybook guide format' lists the fields"]),
  ThingCase(
    "a misspelt field", .level, "suports: school", [],
    ["t.md:2:1: warning: unknown field 'suports'; did you mean 'supports'?"]),
  ThingCase(
    "no such state", .goal, "status: someday", [],
    ["t.md:2:9: error: 'status' must be open, met, changed, or dropped, not 'someday'"]),
  ThingCase(
    "a link that runs", .person, "links: [\"javascript:x\"]", [],
    [
      "t.md:2:9: error: 'javascript:x' isn't a web address; start 'links' with 'https://', or with '/' for a page of this journal"
    ]),
  ThingCase(
    "an address without its beginning leads to a page that is not there", .person, "links: [\"oak.example/jordan\"]",
    [],
    [
      "t.md:2:9: error: 'oak.example/jordan' isn't a web address; start 'links' with 'https://', or with '/' for a page of this journal"
    ]),
  ThingCase(
    "another host, by the way of the page", .person, "links: [\"//oak.example\"]", [],
    [
      "t.md:2:9: error: '//oak.example' isn't a web address; start 'links' with 'https://', or with '/' for a page of this journal"
    ]),
  ThingCase(
    "an order in words", .level, "order: second", [],
    ["t.md:2:8: error: 'order' must be a whole number from -9999 to 9999, not 'second'"]),
])
func readsThings(_ c: ThingCase) {
  let reading = readThing(c.kind, c.yaml)
  #expect(bytes(reading.fields) == bytes(c.fields), "\(reading.fields)")
  #expect(bytes(reading.problems) == bytes(c.problems), "\(reading.problems)")
}

@Test func namesTheFolders() {
  let folders = [
    "tags", "levels", "people", "series", "sources", "questions", "goals", "skills", "teams", "frameworks", "pages",
  ]
  #expect(ThingKind.allCases.map(\.folder) == folders)
}
