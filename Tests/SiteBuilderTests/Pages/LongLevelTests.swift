import Testing

/// A level page stays short, however much is written, needed and offered.
struct LongLevelTests {
  @Test func itsPartsAreCutAndLeadOn() async throws {
    var files: [String: String] = [:]
    for number in 10..<40 {
      files["content/posts/2026-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)-s\(number).md"] =
        "---\ntitle: S\(number)\nlevels: school\nskills: coaching\n---\n"
      files["content/posts/2025-01-11-c\(number).md"] = "---\ntitle: C\(number)\nlevels: classroom\n---\n"
      files["content/posts/2024-01-11-c\(number).md"] = "---\ntitle: D\(number)\nlevels: classroom\n---\n"
      files["content/people/p\(number).md"] = "---\nname: P\(number)\nlevel: classroom\n---\n"
      files["content/self/p\(number)/2026-01-01.md"] = "---\nskills: {coaching: {now: N}}\nshare: coaching\n---\n"
      files["content/goals/g\(number).md"] = "---\ntitle: G\(number)\nsupports: classroom\n---\n"
      files["content/questions/over\(number).md"] =
        "---\ntitle: Over \(number)?\nfor: classroom\nuntil: 2025-10-\(number % 30 + 1)\n---\n"
      files["content/questions/q\(number).md"] = "---\ntitle: Q\(number)?\nfor: classroom\n---\n"
    }
    let journal = try await ModelJournal(files)
    func count(_ words: String, in section: String) throws -> Int {
      try #require(try journal.section(section, of: "levels/classroom/")).ranges(of: words).count
    }
    #expect(try count("<li>", in: "_for-them") == 10)
    #expect(try count("<li>", in: "_members") == 12)
    #expect(try count("19 more in <a href=\"../../people/index.html\">", in: "_members") == 1)
    #expect(try count("<li>", in: "_goals") == 20)
    #expect(try count("12 more in <a href=\"../../goals/index.html\">", in: "_goals") == 1)
    #expect(try count("<li>", in: "_questions") == 20)
    #expect(try count("11 more in <a href=\"../../questions/index.html\">", in: "_questions") == 1)
    #expect(try count("<li>", in: "_settled-questions") == 20)
    #expect(
      try count("11 more in <a href=\"../../questions/index.html\">", in: "_settled-questions") == 1)
    #expect(try count("#_skill-coaching\">P", in: "_needs") == 5)
    #expect(try count("25 more on the page of this skill", in: "_needs") == 1)
    let second = try journal.page("levels/classroom/page/2/")
    for id in ["_needs", "_goals", "_questions", "_settled-questions", "_for-them", "_members"] {
      #expect(!second.contains("\"\(id)\""))
    }
  }
}
