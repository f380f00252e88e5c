import Foundation
import Testing

/// `daybook check` and `daybook explain`, as a person gives them.
@Suite struct CheckCommandTests {
  private static func journal(_ text: String = "[here](https://a.example/)\n") throws -> TestFolder {
    try TestFolder([
      "daybook.yml": "title: J\n", "content/posts/2026-01-05-a.md": "---\ntitle: A\n---\n" + text,
      "content/posts/2026-01-06-fête à l’école.md": "---\ntitle: B\n---\n![](https://a.example/a.png)\n",
    ])
  }

  private static let warnings = """
    content/posts/2026-01-05-a.md:4:1: warning: the link text 'here' means nothing to someone who hears only the links; \
    say where the link goes, as in [the bell schedule](…)
    """

  @Test func saysWhatItFindsAndHowMuchOfIt() throws {
    let folder = try Self.journal()
    let result = try Program.run(["check", "--now", "2026-03-02"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix(Self.warnings + "\n") && result.errors.split(separator: "\n").count == 2)
    #expect(
      result.output == """
        Found 2 warnings in 2 posts.
        To learn more: daybook explain no-alt (or vague-link)

        """)
    #expect(try Program.run(["check", "--strict"], in: folder.path).status == 1)
    #expect(!folder.has("output"), "nothing is written")
  }

  @Test func namesAreCountedAndATextIsNeverCalledSafe() throws {
    let folder = try Self.journal("It rained on Ana Silva.\n")
    try folder.write("Ana Silva = Anita\nLi Wei\n", to: "private/names.txt")
    let result = try Program.run(["check"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("Found 1 error and 1 warning in 2 posts; also looked for 2 names.\n"))
    #expect(!(result.output + result.errors).lowercased().contains("safe"))
    for format in ["json", "sarif"] {
      let report = try Program.run(["check", "--format", format], in: folder.path)
      #expect(report.status == 1 && !report.output.contains("Silva"))
    }
  }

  @Test func quietJournalsAreSaidToBeSo() throws {
    let folder = try TestFolder(["daybook.yml": "title: J\n", "content/posts/.keep": ""])
    #expect(try Program.run(["check", "--strict"], in: folder.path).output == "No problems found in 0 posts.\n")
  }

  @Test func sarifKeepsToTheStandard() throws {
    let folder = try Self.journal()
    let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "sarif-part.schema.json")
    let result = try Program.run(["check", "--format", "sarif"], in: folder.path)
    let log = try JSONDecoder().decode(JSONValue.self, from: Data(result.output.utf8))
    #expect(try JSONSchema(Data(contentsOf: schema)).faults(of: log) == [])
    let run = try #require(log["runs"]?.items.first)
    let results = try #require(run["results"]?.items)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.items)
    #expect(results.count == 2)
    for result in results {
      #expect(rules[try #require(result["ruleIndex"]?.integer)]["id"] == result["ruleId"])
    }
    let place = try #require(
      results.last?["locations"]?.items.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.text)
    #expect(place.removingPercentEncoding == "content/posts/2026-01-06-fête à l’école.md")
    // A journal that cannot be read is told in the same form.
    let broken = try TestFolder(["daybook.yml": "title: J\nurl: nonsense\n"])
    let failure = try Program.run(["check", "--format", "sarif"], in: broken.path)
    #expect(failure.status == 1 && !broken.has("output"))
    #expect(
      try JSONSchema(Data(contentsOf: schema)).faults(
        of: JSONDecoder().decode(JSONValue.self, from: Data(failure.output.utf8))) == [])
  }

  @Test func jsonHasEverything() throws {
    let folder = try Self.journal()
    let result = try Program.run(["check", "--format", "json"], in: folder.path)
    let report = try JSONDecoder().decode(JSONValue.self, from: Data(result.output.utf8))
    #expect(report["version"]?.integer == 1 && report["posts"]?.integer == 2)
    #expect(report["problems"]?.items.map { $0["code"]?.text } == ["vague-link", "no-alt"])
  }

  @Test func explainsACode() throws {
    let result = try Program.run(["explain", "Vague-Link"], in: "/")
    #expect(result.status == 0)
    #expect(
      result.output == """
        vague-link (warning)

        Some people hear only a page's links, without the text around them. 'Here' and 'read more' tell them nothing.

        Instead of:

            The bell schedule is [here](bell-schedule.md).

        Write:

            We changed the [bell schedule](bell-schedule.md).

        To turn this off, add to daybook.yml:

            check: {vague-link: off}

        """)
    #expect(!(try Program.run(["explain", "private-name"], in: "/").output.contains("turn this off")))
    #expect(try Program.run(["explain"], in: "/").output.split(separator: "\n").count > 100)
    let slip = try Program.run(["explain", "vage-link"], in: "/")
    #expect(
      slip.status == 2
        && slip.errors.hasPrefix("Error: there's no code 'vage-link'; did you mean 'vague-link'?\n"))
  }
}
