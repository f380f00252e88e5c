import Diagnostics
import FrontMatter
import Testing

private func readAs(_ line: Int, _ name: String, _ field: String) -> String {
  "p.md:\(line):1: warning: '\(name)' is read as '\(field)'; rename it to '\(field)' to silence this warning"
}

private func ignored(_ line: Int, _ name: String) -> String {
  "p.md:\(line):1: warning: Daybook doesn't use '\(name)', so it's ignored; delete it to silence this warning"
}

@Test(arguments: [
  PostCase(
    "categories join the tags", "categories: [b, a]\ntags: a", ["tags 3:7+1 a", "tags 2:14+1 b"],
    [readAs(2, "categories", "tags")]),
  PostCase(
    "no category", "categories: [Uncategorized, b, Non classé]", ["tags 2:29+1 b"], [readAs(2, "categories", "tags")]),
  PostCase("no category at all", "category: uncategorised", [], [readAs(2, "category", "tags")]),
  PostCase("our own field means what it says", "tags: Uncategorized", ["tags 2:7+13 Uncategorized"]),
  PostCase(
    "keywords by commas", "keywords: a b, c", ["tags 2:11+3 a b", "tags 2:16+1 c"], [readAs(2, "keywords", "tags")]),
  PostCase(
    "an old path", "permalink: /2011/09/28/fog/", ["aliases 2:12+16 /2011/09/28/fog/"],
    [readAs(2, "permalink", "aliases")]),
  PostCase("a pattern is no path", "permalink: /:year/:title/", [], [readAs(2, "permalink", "aliases")]),
  PostCase(
    "redirects", "redirect_from:\n  - /a/\n  - /b/", ["aliases 3:5+3 /a/", "aliases 4:5+3 /b/"],
    [readAs(2, "redirect_from", "aliases")]),
  PostCase("not published", "published: false", ["draft true"], [readAs(2, "published", "draft")]),
  PostCase(
    "published on a day", "published: 2016-05-01", ["date 2:12+10 2016-05-01"], [readAs(2, "published", "date")]),
  PostCase(
    "published, perhaps", "published: perhaps", ["audience 2:12+7 private"],
    [
      "p.md:2:1: warning: 'published: perhaps' doesn't clearly mean 'public', so this file stays off the site; write 'draft: yes' or 'audience: private' instead, or delete the field if anyone may read it"
    ]),
  PostCase("a draft stays one", "draft: yes\npublished: yes", ["draft true"], [readAs(3, "published", "draft")]),
  PostCase("hidden", "hidden: true", ["audience 2:9+4 private"], [readAs(2, "hidden", "audience")]),
  PostCase(
    "the narrower audience counts", "audience: staff\nprivate: yes", ["audience 3:10+3 private"],
    [readAs(3, "private", "audience")]),
  PostCase("a state", "status: draft", ["draft true"], [readAs(2, "status", "draft")]),
  PostCase("a private state", "status: private", ["audience 2:9+7 private"], [readAs(2, "status", "audience")]),
  PostCase(
    "updates", "lastmod: 2020-01-02\nmodified: 2021-01-02", ["updated 2:10+10 2020-01-02"],
    [readAs(2, "lastmod", "updated"), readAs(3, "modified", "updated")]),
  PostCase(
    "an excerpt below our summary", "excerpt: A\nsummary: B", ["summary 3:10+1 B"], [readAs(2, "excerpt", "summary")]),
  PostCase("the description is ours too", "description: A: B", ["summary 2:14+4 A: B"]),
  PostCase(
    "pictures", "cover: a.jpg\nimage_alt: Fog", ["image 2:8+5 a.jpg", "alt 3:12+3 Fog"],
    [readAs(2, "cover", "image"), readAs(3, "image_alt", "alt")]),
  PostCase(
    "a picture with its text", "cover:\n  image: a.jpg\n  alt: Fog\n  caption: x",
    ["image 3:10+5 a.jpg", "alt 4:8+3 Fog"], [readAs(2, "cover", "image")]),
  PostCase(
    "a picture that is none", "thumbnail: [a, b]", [],
    [readAs(2, "thumbnail", "image"), "p.md:2:12: warning: 'thumbnail' must be one text, not a list"]),
  PostCase(
    "a whole address", "url: /2011/fog/", ["aliases 2:6+10 /2011/fog/", "slug 2:6+10 fog"], [readAs(2, "url", "slug")]),
  PostCase("one level", "level: school", ["levels 2:8+6 school"], [readAs(2, "level", "levels")]),
  PostCase(
    "passed over", "layout: post\npost_id: 7\nmenu:\n  main:\n    weight: 3", [],
    [ignored(2, "layout"), ignored(3, "post_id"), ignored(4, "menu")]),
  PostCase(
    "a field that is passed over may hold any text", "subtitle: Fog: at #1 'noon'\ntitle: Fog\ndisqus: *so* it is",
    ["title 3:8+3 Fog"], [ignored(2, "subtitle"), ignored(4, "disqus")]),
  PostCase(
    "hyphens and capitals", "Last-Modified: 2020-01-02", ["updated 2:16+10 2020-01-02"],
    [readAs(2, "Last-Modified", "updated")]),
  PostCase(
    "a day that is none", "lastmod: soon", [],
    [
      readAs(2, "lastmod", "updated"),
      "p.md:2:10: warning: 'soon' is not a date; write the date as year-month-day, like 2026-03-02",
    ]),
])
func understandsOtherProgramsFields(_ c: PostCase) {
  let reading = readPost(c.yaml)
  #expect(bytes(reading.fields) == bytes(c.fields), "\(reading.fields)")
  #expect(bytes(reading.problems) == bytes(c.problems), "\(reading.problems)")
}

@Test func warnsOfAForeignFieldOnceForTheJournal() {
  func use(_ name: String, _ meaning: ForeignField.Meaning, _ line: Int) -> ForeignField {
    ForeignField(name: name, meaning: meaning, subject: .post, position: Position(line: line, column: 1), length: 2)
  }
  let warnings = foreignFieldWarnings([
    ("b.md", [use("layout", .ignored, 2), use("keywords", .readAs("tags"), 3), use("tittle", .unknown, 4)]),
    ("a.md", [use("layout", .ignored, 5), use("mood", .unknown, 6), use("tittle", .unknown, 7)]),
    ("c.md", [use("mood", .unknown, 8), use("Layout", .ignored, 9)]),
  ])
  let expected = [
    "a.md:5:1: warning: Daybook doesn't use 'layout', so it's ignored in 3 files; delete it to silence this warning",
    "a.md:6:1: warning: unknown field 'mood' in 2 files; 'daybook guide format' lists the fields",
    "a.md:7:1: warning: unknown field 'tittle'; did you mean 'title'?",
    "b.md:3:1: warning: 'keywords' is read as 'tags'; rename it to 'tags' to silence this warning",
    "b.md:4:1: warning: unknown field 'tittle'; did you mean 'title'?",
  ]
  #expect(bytes(warnings.map(\.description)) == bytes(expected), "\(warnings)")
}
