import Testing
@testable import FrontMatter

@Suite struct PlainDayTests {
  @Test(arguments: [
    ("2026-03-02", "2026-03-02"), ("2026-03-02T09:15:00Z", "2026-03-02"), ("20260302", "2026-03-02"),
    ("March 2, 2026", "2026-03-02"), ("2 March 2026", "2026-03-02"), ("Monday, March 2nd, 2026", "2026-03-02"),
    ("Mon Mar 2 2026 09:15:00 +0200", "2026-03-02"), ("2nd of Mar. 2026 at 9am", "2026-03-02"),
    ("Tuesday, March 3rd 2026, 9:15:00 pm", "2026-03-03"), ("13/02/2026", "2026-02-13"), ("2.13.2026", "2026-02-13"),
    ("05/05/2026", "2026-05-05"),
    // What means two days, none, or something else as well.
    ("03/02/2026", nil), ("March 2026", nil), ("30 February 2026", nil), ("I met 3 people in March 2026", nil),
    ("March 2, 2026 in the hall", nil), ("2025 and 2026, March 2", nil), ("yesterday", nil), ("1614643200", nil),
    ("", nil),
  ])
  func readsWhatMeansOneDay(_ text: String, _ day: String?) {
    #expect(plainDay(Array(text.utf8)[...])?.description == day)
  }

  @Test(arguments: [
    (["posts", "2021", "10", "05", "fog.md"], "2021-10-05"), (["posts", "2021", "10", "05.md"], "2021-10-05"),
    (["posts", "2021", "10", "5-fog.md"], "2021-10-05"), (["posts", "2021-10-05", "fog.md"], "2021-10-05"),
    (["posts", "20211005-fog.md"], "2021-10-05"), (["posts", "2021.10.5 fog.md"], "2021-10-05"),
    (["posts", "2021_10_05_notes", "fog.md"], "2021-10-05"),
    (["posts", "2021", "10", "fog.md"], nil), (["posts", "2021", "13", "05", "fog.md"], nil),
    (["posts", "20211005678-fog.md"], nil), (["posts", "2021-10-32-fog.md"], nil), (["posts", "2021-10-05th.md"], nil),
  ])
  func readsPaths(_ parts: [String], _ day: String?) {
    #expect(DayOfPost.inPath(parts.map { $0[...] })?.description == day)
  }

  @Test(arguments: [
    ("_Date posted: March 2, 2026_\n\nWords.", "2026-03-02", 0), ("# Fog\n\n*Posted on 2 March 2026*", "2026-03-02", 2),
    ("\n**Published:** 2026-03-02\n", "2026-03-02", 1), ("<!-- date: 2026-03-02 -->", "2026-03-02", 0),
    ("> 2 March 2026", "2026-03-02", 0), ("Fog\r\nWritten: Monday, 2 March 2026.\r\n", "2026-03-02", 1),
  ])
  func readsFirstLines(_ text: String, _ day: String, _ line: Int) {
    let found = DayOfPost.inFirstLines(of: Array(text.utf8)[...])
    #expect(found?.day.description == day)
    #expect(found?.line == line)
  }

  @Test(arguments: [
    "On March 2, 2026 we met.", "Due: March 2, 2026 in the hall", "a\n\nb\n\nc\n\nd\n\ne\n\nf\n\nPosted: 2026-03-02",
    "Posted on 03/02/2026", "Datebook: 2026-03-02", "",
  ])
  func readsNoOtherLine(_ text: String) { #expect(DayOfPost.inFirstLines(of: Array(text.utf8)[...]) == nil) }
}
