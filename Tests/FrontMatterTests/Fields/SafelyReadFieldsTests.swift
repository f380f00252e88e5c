import Diagnostics
import FrontMatter
import Testing

private func check(_ c: PostCase) {
  let reading = readPost(c.yaml)
  #expect(bytes(reading.fields) == bytes(c.fields), "\(reading.fields)")
  #expect(bytes(reading.problems) == bytes(c.problems), "\(reading.problems)")
}

private func html(_ line: Int, _ column: Int, _ text: String) -> String {
  "p.md:\(line):\(column): warning: HTML codes are read as the characters they stand for: '\(text)'; write it that way"
}

/// What programs write into fields and what can only mean one thing.
@Suite struct SafelyReadFieldsTests {
  @Test(arguments: [
    PostCase("an ampersand", "title: Fog &amp; rain", ["title 2:8+14 Fog & rain"], [html(2, 8, "Fog & rain")]),
    PostCase("a number", "title: It&#8217;s fog", ["title 2:8+14 It’s fog"], [html(2, 8, "It’s fog")]),
    PostCase("a hexadecimal number", "summary: a&#x2014;b", ["summary 2:10+10 a—b"], [html(2, 10, "a—b")]),
    PostCase("a letter", "tags: caf&eacute;, b", ["tags 2:7+11 café", "tags 2:20+1 b"], [html(2, 7, "café")]),
    PostCase("in a list", "authors:\n  - R&ouml;mer", ["authors 3:5+10 Römer"], [html(3, 5, "Römer")]),
    PostCase("no code", "title: Q&A; more", ["title 2:8+9 Q&A; more"]),
    PostCase("an unknown code", "title: a &fog; b", ["title 2:8+9 a &fog; b"]),
    PostCase("no control characters", "title: a&#0;&#7;b", ["title 2:8+10 a&#0;&#7;b"]),
  ])
  func readsCodesOfHTML(_ c: PostCase) { check(c) }

  @Test(arguments: [
    PostCase("quoted, as Obsidian writes", "author: \"[[Ana Berg]]\"", ["authors 2:12+8 Ana Berg"]),
    PostCase("without quotes", "author: [[Ana Berg]]", ["authors 2:11+8 Ana Berg"]),
    PostCase("with other words", "tags: [[trust|Trust me]]", ["tags 2:9+5 trust"]),
    PostCase("several on a line", "tags: [[a]], [[b, c]], d", ["tags 2:9+1 a", "tags 2:16+4 b, c", "tags 2:24+1 d"]),
    PostCase("in a list", "tags:\n  - [[a]]\n  - \"[[b|x]]\"", ["tags 3:5+5 a", "tags 4:5+9 b"]),
    PostCase("in a list on one line", "tags: [[[a]], [[b]]]", ["tags 2:8+5 a", "tags 2:15+5 b"]),
    PostCase("with a folder and a heading", "levels: [[levels/school.md#who]]", ["levels 2:18+6 school"]),
    PostCase("a link to a text", "authors: [Ana](../people/ana-berg.md)", ["authors 2:26+8 ana-berg"]),
    PostCase("a link to the web", "authors: [Ana Berg](https://ana.example)", ["authors 2:11+8 Ana Berg"]),
    PostCase("a post", "follows: [[2026-01-01-fog|that day]]", ["follows 2:10+27 2026-01-01-fog"]),
    PostCase("a series and its part", "series: [[Long walk]], 2", ["series 2:9+16 Long walk part 2"]),
    PostCase("in a title its words", "title: With [[ana|Ana]] in the fog", ["title 2:8+27 With Ana in the fog"]),
    PostCase(
      "in a summary its words", "summary: See [the map](https://map.example) first",
      ["summary 2:10+40 See the map first"]),
    PostCase("a tag of Logseq", "tags: \"#[[a b]]\"", ["tags 2:11+3 a b"]),
    PostCase(
      "no link but a list of lists", "tags: [[a], [b]]", [],
      [
        "p.md:2:8: error: 'tags' must be a list of texts, not a list of lists; write it without brackets, or with one pair",
        "p.md:2:13: error: 'tags' must be a list of texts, not a list of lists; write it without brackets, or with one pair",
      ]),
    PostCase("a bracket in a title", "title: [Draft] My (new) plan", ["title 2:8+21 [Draft] My (new) plan"]),
  ])
  func readsLinks(_ c: PostCase) { check(c) }

  @Test(arguments: [
    PostCase(
      "a list", "tags: &t [a, b]\nskills: *t", ["tags 2:11+1 a", "tags 2:14+1 b", "skills 2:11+1 a", "skills 2:14+1 b"]),
    PostCase("a text", "title: &t Fog\nsummary: *t", ["title 2:8+6 Fog", "summary 2:8+6 Fog"]),
    PostCase("an item", "tags: [&t a, b]\nlevels:\n  - *t", ["tags 2:8+4 a", "tags 2:14+1 b", "levels 2:8+4 a"]),
    PostCase("an anchor nobody uses on a list", "tags: &t [a]", ["tags 2:11+1 a"]),
    PostCase(
      "what is taken from others",
      "sources: &s [{id: x, locator: p. 1}]\nseries:\n  <<: {name: Fog, part: 1}\n  part: 2",
      ["series 4:14+3 Fog part 2", "source 2:14+22 x locator=p. 1"]),
    PostCase(
      "the first of several counts", "series:\n  <<: [{name: A}, {name: B, part: 3}]", ["series 3:15+1 A part 3"]),
    PostCase(
      "the latest of one name", "tags: &t [a]\nlevels: &t [b]\nskills: *t",
      [
        "tags 2:11+1 a", "levels 3:13+1 b", "skills 3:13+1 b",
      ]),
  ])
  func readsAnchors(_ c: PostCase) { check(c) }

  @Test(arguments: [
    PostCase(
      "an address", "sources:\n  - https://maps.example/fog/",
      ["source 3:5+25 maps.example/fog url=https://maps.example/fog/"]),
    PostCase(
      "without a scheme", "sources: www.maps.example/fog",
      ["source 2:10+20 maps.example/fog url=https://www.maps.example/fog"]),
    PostCase(
      "behind words", "sources: Berg 2019, https://doi.org/10.7/x.",
      ["source 2:10+34 Berg 2019 url=https://doi.org/10.7/x"]),
    PostCase(
      "in brackets", "sources:\n  - Berg (http://a.example/b) 2019", ["source 3:5+30 Berg 2019 url=http://a.example/b"]),
    PostCase("a DOI", "sources: 10.1000/182", ["source 2:10+11 doi:10.1000/182 url=https://doi.org/10.1000/182"]),
    PostCase(
      "a DOI by its name", "sources: doi:10.1000/ab-c",
      ["source 2:10+16 doi:10.1000/ab-c url=https://doi.org/10.1000/ab-c"]),
    PostCase(
      "author, title, address, page", "sources:\n  - A. Berg – Fog, https://a.example/fog, p. 3",
      ["source 3:5+44 A. Berg – Fog author=A. Berg title=Fog url=https://a.example/fog locator=p. 3"]),
    PostCase(
      "ids beside an address", "sources: ncie-2016, https://a.example/b, fog",
      ["source 2:10+9 ncie-2016", "source 2:21+19 a.example/b url=https://a.example/b", "source 2:42+3 fog"]),
    PostCase("a link", "sources: [A map](https://a.example/map)", ["source 2:11+5 A map url=https://a.example/map"]),
    PostCase(
      "in a mapping", "sources: {url: www.a.example/b?c=d}",
      ["source 2:10+26 a.example/b?c=d url=https://www.a.example/b?c=d"]),
    PostCase(
      "a DOI in a mapping", "sources: {title: Fog, doi: 10.1000/182}",
      ["source 2:10+30 Fog title=Fog url=https://doi.org/10.1000/182"]),
    PostCase(
      "no address", "sources: Either/Or, 10/2 of them", ["source 2:10+9 Either/Or", "source 2:21+12 10/2 of them"]),
    PostCase("no script", "sources: javascript://a.example/b", ["source 2:10+24 javascript://a.example/b"]),
  ])
  func readsAddressesOfSources(_ c: PostCase) { check(c) }

  private static func readAs(_ name: String, _ field: String) -> String {
    "p.md:2:1: warning: '\(name)' is read as '\(field)'; rename it to '\(field)' to silence this warning"
  }

  @Test(arguments: [
    PostCase("Zola", "path: blog/fog/", ["aliases 2:7+9 /blog/fog/", "slug 2:7+9 fog"], [readAs("path", "slug")]),
    PostCase(
      "an address with an ending", "url: /2021/10/Fog_Days.html",
      ["aliases 2:6+22 /2021/10/Fog_Days.html", "slug 2:6+22 fog-days"], [readAs("url", "slug")]),
    PostCase(
      "an address as slug", "slug: /blog/fog.html", ["aliases 2:7+14 /blog/fog.html", "slug 2:7+14 fog"]),
    PostCase("a pattern", "url: /:year/:slug/", [], [readAs("url", "slug")]),
    PostCase("a style", "permalink: pretty", [], [readAs("permalink", "aliases")]),
    PostCase("no page at all", "permalink: false", ["draft true"], [readAs("permalink", "aliases")]),
    PostCase(
      "a list for an address", "url: [a]", [],
      [readAs("url", "slug"), "p.md:2:6: warning: 'url' must be one text, not a list"]),
    PostCase(
      "capitals", "slug: FogDays", ["aliases 2:7+7 /posts/FogDays/", "slug 2:7+7 fogdays"],
      ["p.md:2:7: warning: 'FogDays' can't be part of a web address, so it's read as 'fogdays'; write 'fogdays'"]),
    PostCase(
      "accents and dots", "slug: Été.2", ["aliases 2:7+7 /posts/Été.2/", "slug 2:7+7 ete-2"],
      ["p.md:2:7: warning: 'Été.2' can't be part of a web address, so it's read as 'ete-2'; write 'ete-2'"]),
    PostCase(
      "what no file can be called", "slug: \"a:b?\"", ["slug 2:7+6 a-b"],
      ["p.md:2:7: warning: 'a:b?' can't be part of a web address, so it's read as 'a-b'; write 'a-b'"]),
    PostCase(
      "a day in words", "created: Tuesday, March 3rd 2026, 9:15:00 am", ["date 2:10+35 2026-03-03"],
      [readAs("created", "date")]),
    PostCase(
      "a day in words for yes", "published: 5 May 2021", ["date 2:12+10 2021-05-05"], [readAs("published", "date")]),
    PostCase(
      "a name with a blank", "\"date created\": 2026-03-03", ["date 2:17+10 2026-03-03"],
      [readAs("date created", "date")]),
    PostCase(
      "two days", "created: 03/02/2026", [],
      [
        readAs("created", "date"),
        "p.md:2:10: warning: '03/02/2026' is not a date; write the date as year-month-day, like 2026-03-02",
      ]),
  ])
  func readsWhatOtherProgramsWrite(_ c: PostCase) { check(c) }

  @Test(arguments: [
    ThingCase("a page's old path", .page, "aliases: old/about", ["aliases 2:10+9 /old/about"]),
    ThingCase("another name", .tag, "aliases: Faith/Hope", ["aliases 2:10+10 Faith/Hope"]),
    ThingCase(
      "an old address", .tag, "aliases: https://a.example/tag/trust/?p=1", ["aliases 2:10+32 /tag/trust/"]),
    ThingCase(
      "a slug in capitals", .level, "slug: The School",
      ["aliases 2:7+10 /levels/The School/", "slug 2:7+10 the-school"],
      [
        "t.md:2:7: warning: 'The School' can't be part of a web address, so it's read as 'the-school'; write 'the-school'"
      ]),
    ThingCase(
      "no address may say a person's name", .person, "slug: Ana B", ["slug 2:7+5 ana-b"],
      ["t.md:2:7: warning: 'Ana B' can't be part of a web address, so it's read as 'ana-b'; write 'ana-b'"]),
  ])
  func readsThings(_ c: ThingCase) {
    let reading = readThing(c.kind, c.yaml)
    #expect(bytes(reading.fields) == bytes(c.fields), "\(reading.fields)")
    #expect(bytes(reading.problems) == bytes(c.problems), "\(reading.problems)")
  }
}
