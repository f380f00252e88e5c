/// The sums of an import in words.
package struct ReportLines {
  private let report: ImportReport

  package init(_ report: ImportReport) { self.report = report }

  /// What was read and what became of it.
  package var sums: [(count: Int, words: String)] {
    var lines: [(count: Int, words: String)] = []
    func add(_ count: Int, _ one: String, _ many: String, isAlways: Bool = false) {
      if count > 0 || isAlways { lines.append((count, count == 1 ? one : many)) }
    }
    let source = report.isOfFolder ? "in the folder" : "in the export"
    add(
      report.entries, report.isOfFolder ? "text or file \(source)" : "entry \(source)",
      report.isOfFolder ? "texts and files \(source)" : "entries \(source)", isAlways: true)
    add(report.posts, "post", "posts", isAlways: true)
    add(report.pages, "page", "pages", isAlways: true)
    add(report.drafts, "of these is a draft", "of these are drafts")
    add(report.privateTexts, "of these is private", "of these are private")
    add(report.futureTexts, "of these is scheduled", "of these are scheduled")
    add(report.media.brought, "picture or file brought over", "pictures and files brought over")
    add(
      report.media.missing, "picture or file that a text shows, but that isn't at hand",
      "pictures and files that texts show, but that aren't at hand")
    add(
      report.media.unused, "picture or file that no text shows, left out",
      "pictures and files that no text shows, left out")
    for (reason, count) in report.notImported { lines.append((count, "not imported: \(reason)")) }
    if !report.isOfFolder { add(report.comments.entries, "comment \(source)", "comments \(source)", isAlways: true) }
    add(report.comments.written, "comment written as a reply", "comments written as replies")
    add(
      report.comments.pings, "note from another program (ping), left out", "notes from other programs (pings), left out"
    )
    add(report.comments.spam, "comment held for spam, left out", "comments held for spam, left out")
    add(report.comments.trash, "comment from the trash, left out", "comments from the trash, left out")
    add(report.comments.leftOut, "other comment left out", "other comments left out")
    add(report.people, "person", "people", isAlways: true)
    add(report.tags, "tag", "tags", isAlways: true)
    return lines
  }
}
