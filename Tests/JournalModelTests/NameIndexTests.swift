import Diagnostics
import Testing

/// What a name or an address in a link means.
@Suite struct NameIndexTests {
  static func sketch() throws -> JournalSketch {
    try JournalSketch([
      "posts/2026-01-01-time.md": "title: About time\naliases: [/2026/time.html, /old/]",
      "posts/2026-01-02-the-bell.md": "title: “The” Bell\nslug: ringing",
      "posts/2026-01-03-hidden.md": "title: Hidden post\ndraft: yes\nslug: hush",
      "posts/2027-01-01-later.md": "title: Later",
      "tags/time.md": "title: Time",
      "tags/trust.md": "title: Trust\naliases: [confianza, /themes/trust/]",
      "tags/ete.md": "title: Été",
      "levels/school.md": "title: School",
      "pages/school.md": "title: Our school",
      "pages/policies/replies.md": "title: Replies",
      "people/pat-lee.md": "title: Pat Lee",
      "questions/secret.md": "title: A secret?\naudience: staff",
    ])
  }

  struct NameCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, name: String, page: String?
  }

  @Test(arguments: [
    NameCase(testDescription: "a post comes before all else", name: "time", page: "posts/time/"),
    NameCase(testDescription: "the kind said first", name: "tag:time", page: "tags/time/"),
    NameCase(testDescription: "the kind as its folder", name: "tags/time", page: "tags/time/"),
    NameCase(testDescription: "a hash means a theme", name: "#time", page: "tags/time/"),
    NameCase(testDescription: "a page comes before a level", name: "school", page: "school/"),
    NameCase(testDescription: "a level by its kind", name: "level:school", page: "levels/school/"),
    NameCase(testDescription: "a title", name: "About time", page: "posts/time/"),
    NameCase(testDescription: "a title blind to case", name: "about TIME", page: "posts/time/"),
    NameCase(testDescription: "a title blind to the shape of quotes", name: "\"the\" bell", page: "posts/ringing/"),
    NameCase(testDescription: "a file's name outlasts its slug", name: "the-bell", page: "posts/ringing/"),
    NameCase(testDescription: "the slug", name: "ringing", page: "posts/ringing/"),
    NameCase(testDescription: "with its day", name: "2026-01-02-the-bell", page: "posts/ringing/"),
    NameCase(testDescription: "with day and ending", name: "2026-01-02-the-bell.md", page: "posts/ringing/"),
    NameCase(testDescription: "an alias", name: "Confianza", page: "tags/trust/"),
    NameCase(testDescription: "an alias by its kind", name: "tag:confianza", page: "tags/trust/"),
    NameCase(testDescription: "blind to accents", name: "ete", page: "tags/ete/"),
    NameCase(testDescription: "accents in another form", name: "E\u{301}te\u{301}", page: "tags/ete/"),
    NameCase(testDescription: "a person", name: "@pat-lee", page: "people/pat-lee/"),
    NameCase(testDescription: "a person by name", name: "@Pat Lee", page: "people/pat-lee/"),
    NameCase(testDescription: "a page in a folder", name: "policies/replies", page: "policies/replies/"),
    NameCase(testDescription: "a draft", name: "hidden", page: "withheld"),
    NameCase(testDescription: "a draft by its title", name: "hidden POST", page: "withheld"),
    NameCase(testDescription: "a post to come", name: "Later", page: "withheld"),
    NameCase(testDescription: "what is for staff", name: "A secret?", page: "withheld"),
    NameCase(testDescription: "nobody", name: "nobody", page: nil),
    NameCase(testDescription: "the wrong kind", name: "level:trust", page: nil),
    NameCase(testDescription: "nothing", name: "", page: nil),
    NameCase(testDescription: "only a sign", name: "@", page: nil),
  ])
  func namesMeanPages(_ c: NameCase) throws { #expect(try Self.sketch().page(named: c.name) == c.page) }

  @Test(arguments: [
    NameCase(testDescription: "a post", name: "/posts/time/", page: "posts/time/"),
    NameCase(testDescription: "without the last slash", name: "/posts/time", page: "posts/time/"),
    NameCase(testDescription: "with the file", name: "posts/time/index.html", page: "posts/time/"),
    NameCase(testDescription: "a theme", name: "/tags/trust", page: "tags/trust/"),
    NameCase(testDescription: "an old address", name: "/old", page: "posts/time/"),
    NameCase(testDescription: "an old file", name: "/2026/time.html", page: "posts/time/"),
    NameCase(testDescription: "a theme's old address", name: "/themes/trust/", page: "tags/trust/"),
    NameCase(testDescription: "a draft's address", name: "/posts/hush/", page: "withheld"),
    NameCase(testDescription: "no page", name: "/posts/hidden/", page: nil),
  ])
  func addressesMeanPages(_ c: NameCase) throws { #expect(try Self.sketch().page(at: c.name) == c.page) }
}
