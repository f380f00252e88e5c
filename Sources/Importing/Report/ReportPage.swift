/// The report as a page that needs nothing but a browser: first the sums, then what to look at.
struct ReportPage {
  private let report: ImportReport
  /// The most texts that the page lists; the program's JSON lists all.
  private static let most = 2_000

  init(_ report: ImportReport) { self.report = report }

  var html: [UInt8] {
    var out: [UInt8] = []
    out.append(Self.head)
    out.append(sums)
    out.append(
      list(
        "Look at these first: something differs", report.findings.filter { $0.notes.contains(where: \.isDifference) }))
    out.append(list("What became something else", report.findings.filter { !$0.notes.contains(where: \.isDifference) }))
    out.append(files)
    out.append("</main></body></html>\n")
    return out
  }

  private static let head: StaticString = """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>What came over</title><style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; } td, th { text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: top; }
    td:first-child { text-align: right; } li { margin: .3rem 0; } code { font-size: .9em; }
    </style></head><body><main><h1>What came over</h1>

    """

  private var sums: String {
    let rows = ReportLines(report).sums.map { "<tr><td>\($0.count)</td><td>\(HTMLText.escaped($0.words))</td></tr>" }
    let total =
      report.isWhole
      ? "Every entry of the export is accounted for." : "\(report.unaccounted) entries are not accounted for."
    return
      "<p>\(total) \(report.provenTexts) of \(report.posts + report.pages) texts were compared word for word and are the same.</p>\n"
      + "<table>\n" + rows.joined(separator: "\n") + "\n</table>\n"
  }

  private func list(_ heading: String, _ findings: [ImportReport.Finding]) -> String {
    guard !findings.isEmpty else { return "" }
    let items = findings.prefix(Self.most).map { finding in
      let notes = finding.notes.map { "<li>\(HTMLText.escaped($0.text))</li>" }.joined()
      return "<li><code>\(HTMLText.escaped(finding.path))</code><ul>\(notes)</ul></li>"
    }
    let rest = findings.count > Self.most ? "<p>… and \(findings.count - Self.most) more.</p>" : ""
    return "<h2>\(heading)</h2>\n<ul>\n\(items.joined(separator: "\n"))\n</ul>\n\(rest)"
  }

  private var files: String {
    let lists = [
      ("Not imported: the first lines can't be read", report.unreadable.map { "\($0.file):\($0.line): \($0.reason)" }),
      ("Changed here, left alone", report.files.editedHere),
      ("Changed at the old site since", report.files.changedThere),
      ("Removed here, not made again", report.files.removedHere), ("Here before", report.files.kept),
    ]
    return lists.filter { !$0.1.isEmpty }.map { heading, paths in
      "<h2>\(heading)</h2>\n<ul>"
        + paths.prefix(Self.most).map { "<li><code>\(HTMLText.escaped($0))</code></li>" }.joined() + "</ul>\n"
    }.joined()
  }
}
