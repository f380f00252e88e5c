import Templates
import Testing

/// Templates that are too much: they work or say why not, and never trap or hang.
struct BoundsTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "{{#draft}}", count: depth) + "x" + String(repeating: "{{/draft}}", count: depth)
  }

  @Test func nestsAsDeepAsItSays() throws {
    let out = try render(["page.html": nested(100)], SampleShapes.aPost(draft: .flag(true)))
    #expect(out == Array("x".utf8))
  }

  @Test(arguments: [101, 100_000]) func saysWhenTagsAreNestedTooDeep(_ depth: Int) {
    let found = messages(["page.html": nested(depth)], pages: [("page.html", SampleShapes.post)])
    #expect(
      found == [
        "templates/page.html.mustache:1:1004: error: tags are nested more than 100 deep; move the inner part to a partial"
      ])
  }

  @Test func saysWhenTemplatesIncludeOneAnotherTooDeep() {
    let found = messages(
      ["page.html": nested(60).replacing("x", with: "{{>b}}"), "b": nested(60)],
      pages: [("page.html", SampleShapes.post)])
    #expect(
      found == [
        "templates/b.mustache:1:394: error: templates and sections are nested more than 100 deep here;"
          + " nest fewer templates inside one another"
      ])
  }

  @Test func saysWhenTemplatesGrowTooLarge() {
    let found = messages(
      [
        "page.html": "{{>b}}{{>b}}", "b": "{{>c}}{{>c}}", "c": "{{>d}}{{>d}}", "d": "{{>e}}{{>e}}",
        "e": String(repeating: "x", count: 8_000_000) + "{{title}}",
      ], pages: [("page.html", SampleShapes.post)])
    #expect(
      found == [
        "templates/e.mustache:1:8000003: error: the template 'e' is too large with everything it includes;"
          + " include fewer templates that include others"
      ])
  }

  @Test func rendersALargeTemplate() throws {
    let line = String(repeating: "words and ", count: 50) + "{{title}}\n"
    let out = try render(["page.html": String(repeating: line, count: 10_000)], SampleShapes.aPost())
    #expect(out.count == 10_000 * (500 + 3 + 1))
  }

  @Test func rendersALongList() throws {
    let tags = (0..<100_000).map { "t\($0)" }
    let out = try render(
      ["page.html": "{{#tags}}{{#-last}}{{name}}{{/-last}}{{/tags}}"], SampleShapes.aPost(tags: tags))
    #expect(out == Array("t99999".utf8))
  }

  @Test func stopsATemplateThatIncludesItselfWithoutEnd() throws {
    let draft = SampleShapes.aPost(draft: .flag(true))
    let once = try render(["page.html": "x{{#draft}}{{>page.html}}{{/draft}}"], draft)
    #expect(once.count == 201)
    let twice = try render(["page.html": "x{{#draft}}{{>page.html}}{{>page.html}}{{/draft}}"], draft)
    #expect((1_000...100_001).contains(twice.count))
  }

  @Test func stepsDownADeepTree() throws {
    var reply = SampleShapes.aReply("0")
    for level in 1..<150 { reply = SampleShapes.aReply("\(level)", [reply]) }
    let out = try render(
      ["page.html": "{{#replies}}{{>reply}}{{/replies}}", "reply": "{{words}} {{#replies}}{{>reply}}{{/replies}}"],
      SampleShapes.aPost(replies: [reply]))
    #expect(out == Array((0..<150).reversed().map { "\($0) " }.joined().utf8))
  }
}
