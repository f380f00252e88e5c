import Diagnostics
import FrontMatter
import Testing

private func read(_ yaml: String) -> (settings: Settings, problems: [String]) {
  let (settings, problems) = parseSettings(Array(yaml.utf8))
  return (settings, problems.map(\.description))
}

@Test func readsEverySetting() {
  let (settings, problems) = read(
    """
    title: Oak School: reflections
    url: HTTPS://Oak.example.org/Journal
    language: en-US
    timezone: America/Chicago
    author: Jordan Reyes
    description: What we learn: a year
    menu:
      - About: /about/
      - title: Themes
        url: /tags/
      - questions
    limits:
      posts_per_page: 20
      feed: 30
      latest: 5
    links: warn
    audience: staff
    footer: Oak School #1
    license: CC BY 4.0
    clean_links: yes
    """)
  #expect(problems == [])
  #expect(settings.title == "Oak School: reflections")
  #expect(settings.url?.value == "https://oak.example.org/Journal/")
  #expect(settings.url?.position == Position(line: 2, column: 6))
  #expect(settings.language == "en-US")
  #expect(settings.timezone == Located("America/Chicago", at: Position(line: 4, column: 11), length: 15))
  #expect(settings.author?.value == "Jordan Reyes")
  #expect(settings.description == "What we learn: a year")
  #expect(settings.menu.map(\.title) == ["About", "Themes", nil])
  #expect(settings.menu.map(\.target.value) == ["/about/", "/tags/", "questions"])
  #expect(settings.menu.map(\.target.position.line) == [8, 10, 11])
  #expect([settings.limits.postsPerPage, settings.limits.feed, settings.limits.latest] == [20, 30, 5])
  #expect(settings.links == .warn)
  #expect(settings.audience == .staff)
  #expect(settings.footer == "Oak School #1")
  #expect(settings.license == "CC BY 4.0")
  #expect(settings.cleanLinks)
}

@Test func hasADefaultForEverySetting() {
  let (settings, problems) = read("title: Oak")
  #expect(problems == [])
  #expect(settings.url == nil && settings.author == nil && settings.menu.isEmpty)
  #expect(settings.language == "en" && settings.timezone.value == "UTC")
  #expect([settings.limits.postsPerPage, settings.limits.feed, settings.limits.latest] == [50, 20, 10])
  #expect(settings.links == .error && settings.audience == .public && !settings.cleanLinks)
}

struct SettingsCase: Sendable, CustomTestStringConvertible {
  let testDescription: String, yaml: String, problems: [String]

  init(_ why: String, _ yaml: String, _ problems: String...) {
    (testDescription, self.yaml, self.problems) = (why, yaml, problems)
  }
}

private let badURL = "isn't the full address of a website; write it like 'https://example.org/journal/'"

@Test(arguments: [
  SettingsCase(
    "nothing", "", "daybook.yml: warning: the journal has no title, so it's called 'My journal'; add a line 'title: …'"),
  SettingsCase(
    "an empty title", "title:",
    "daybook.yml: warning: the journal has no title, so it's called 'My journal'; add a line 'title: …'"),
  SettingsCase("a document mark", "---\ntitle: Oak\n"),
  SettingsCase(
    "two documents", "title: Oak\n---\ntitle: Elm\n",
    "daybook.yml:2:1: error: a second block of fields starts here; keep all fields in one block, with no '---' or '...' line between them"
  ),
  SettingsCase("no scheme", "title: a\nurl: oak.example.org", "daybook.yml:2:6: error: 'oak.example.org' \(badURL)"),
  SettingsCase(
    "another scheme", "title: a\nurl: ftp://oak.example.org",
    "daybook.yml:2:6: error: 'ftp://oak.example.org' \(badURL)"),
  SettingsCase("no host", "title: a\nurl: https:///x", "daybook.yml:2:6: error: 'https:///x' \(badURL)"),
  SettingsCase("a query", "title: a\nurl: https://a.org/?x", "daybook.yml:2:6: error: 'https://a.org/?x' \(badURL)"),
  SettingsCase("a port is fine", "title: a\nurl: http://localhost:8080"),
  SettingsCase(
    "no language", "title: a\nlanguage: english_",
    "daybook.yml:2:11: error: 'english_' isn't a language code; use a code such as 'en', 'fr', or 'pt-BR'"),
  SettingsCase(
    "a limit in words", "title: a\nlimits:\n  feed: many",
    "daybook.yml:3:9: error: 'feed' must be a whole number from 1 to 1000, not 'many'"),
  SettingsCase(
    "no limit", "title: a\nlimits:\n  feed: 0",
    "daybook.yml:3:9: error: 'feed' must be a whole number from 1 to 1000, not '0'"),
  SettingsCase(
    "an unknown limit", "title: a\nlimits:\n  feeds: 3",
    "daybook.yml:3:3: warning: 'limits' has no part 'feeds'; did you mean 'feed'?"),
  SettingsCase(
    "one limit for all", "title: a\nlimits: 10",
    "daybook.yml:2:9: error: 'limits' must be 'posts_per_page', 'feed', and 'latest', each with a number, not '10'"),
  SettingsCase(
    "no such policy", "title: a\nlinks: ignore", "daybook.yml:2:8: error: 'links' must be error or warn, not 'ignore'"),
  SettingsCase(
    "a misspelt setting", "tilte: a",
    "daybook.yml: warning: the journal has no title, so it's called 'My journal'; add a line 'title: …'",
    "daybook.yml:1:1: warning: unknown field 'tilte'; did you mean 'title'?"),
  SettingsCase(
    "another program's name", "title: a\nbaseURL: https://a.org",
    "daybook.yml:2:1: warning: 'baseURL' is read as 'url'; rename it to 'url' to silence this warning"),
  SettingsCase(
    "a setting twice", "title: a\ntitle: b",
    "daybook.yml:2:1: error: 'title' appears twice (first on line 1); keep one"),
  SettingsCase(
    "a broken file", "title: \"a\n",
    "daybook.yml:1:8: error: the quotation that starts here isn't closed; add the closing quote"),
])
func saysWhatIsWrongWithSettings(_ c: SettingsCase) {
  let problems = read(c.yaml).problems
  #expect(bytes(problems) == bytes(c.problems), "\(problems)")
}

@Test func refusesSettingsThatAreNoText() {
  let (_, problems) = parseSettings([0x74, 0x3A, 0x20, 0xE9])
  #expect(problems.map(\.code) == ["invalid-utf8"])
}

@Test(arguments: [
  (
    "a title above a list", "menu:\n  About:\n    - Team: /team/\n", 2,
    "'menu' can't be nested, but 'About' has entries below it"
  ),
  (
    "a title above fields", "menu:\n  About:\n    Team: /team/\n    Plan: /plan/\n", 2,
    "'menu' can't be nested, but 'About' has entries below it"
  ),
  (
    "children, as in Hugo",
    "menu:\n  - title: About\n    url: /about/\n    children:\n      - {title: Team, url: /team/}\n", 4,
    "'menu' can't be nested, but 'About' has entries below it"
  ),
  (
    "without an address", "menu:\n  - name: School\n    items: [/a/, /b/]\n", 3,
    "'menu' can't be nested, but 'School' has entries below it"
  ),
  (
    "one list in another", "menu:\n  - [/a/, /b/]\n", 2, "'menu' must be a list of addresses, not a list of lists"
  ),
])
func aMenuInAMenuIsToldWithItsName(_ why: String, settings: String, line: Int, message: String) {
  let (_, problems) = parseSettings(Array("title: Oak\n\(settings)".utf8))
  #expect(problems.map(\.message) == [message], "\(why)")
  #expect(problems.first?.position?.line == line + 1 && problems.first?.hint != nil)
}
