/// The sums of an import in words.
package struct ReportLines {
  private let report: ImportReport

  package init(_ report: ImportReport) { self.report = report }

  /// What was read and what became of it: the first is the sum of those marked as parts.
  package var sums: [(count: Int, words: String)] {
    var sums: [(Int, String)] = [
      (report.entries, report.isOfFolder ? "texts and files in the folder" : "entries in the export"),
      (report.posts, "posts"), (report.pages, "pages"),
    ]
    sums.add(report.drafts, "of these are drafts")
    sums.add(report.privateTexts, "of these are private")
    sums.add(report.futureTexts, "of these have a day to come")
    sums.add(report.media.brought, "pictures and files brought over")
    sums.add(report.media.missing, "pictures and files that texts show and that are not at hand")
    sums.add(report.media.unused, "pictures and files that no text shows, left out")
    for (reason, count) in report.notImported { sums.append((count, "not imported: \(reason)")) }
    if !report.isOfFolder { sums.append((report.comments.entries, "comments in the export")) }
    sums.add(report.comments.written, "comments written as replies")
    sums.add(report.comments.pings, "notes from other programs (pings), left out")
    sums.add(report.comments.spam, "comments held for spam, left out")
    sums.add(report.comments.trash, "comments from the trash, left out")
    sums.add(report.comments.leftOut, "other comments left out")
    sums.append((report.people, "people"))
    sums.append((report.tags, "tags"))
    return sums.map { (count: $0.0, words: $0.1) }
  }
}

extension [(Int, String)] {
  fileprivate mutating func add(_ count: Int, _ words: String) { if count > 0 { append((count, words)) } }
}
