/// The report as a single page, to file with the school's records. It needs no other file.
enum ReportPage {
  static func html(of report: PublishReport) -> String {
    let parts = [
      ("First time public: posts", report.firstTimePublic.posts.map(line)),
      ("First time public: people", report.firstTimePublic.people.map(line)),
      ("First time public: pictures", report.firstTimePublic.pictures.map(escaped)),
      ("New pages", report.pages.new.map(line)), ("Changed pages", report.pages.changed.map(line)),
      ("Removed pages", report.pages.removed.map { escaped(PagePath.address($0)) }),
      ("Held back", report.heldBack.map { escaped("\($0.file): \($0.reason)") }),
      (
        "Pictures whose place or device was removed",
        report.picturesCleaned.map { escaped("\($0.path): \($0.removed.joined(separator: ", "))") }
      ),
      ("Pictures without a description", report.picturesWithoutWords.map(escaped)),
      ("Other hosts that pages would ask", report.outsideHosts.map(escaped)),
      ("Withdrawn so far", report.withdrawn.map { escaped("\(PagePath.address($0.path)), on \($0.date)") }),
      (
        "Not as it should be",
        (report.verification?.wrong ?? []).map { escaped("\(PagePath.address($0.path)): \($0.reason)") }
      ),
    ]
    return head(report) + parts.map(section).joined() + "</main></body></html>\n"
  }

  private static func head(_ report: PublishReport) -> String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex"><title>Publishing report</title>
    <style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}h2{font-size:1.1rem}</style></head>
    <body><main><h1>Publishing report</h1>
    <p>\(escaped(report.date)): \(escaped(report.outcome)), \(escaped(report.address))</p>
    <p>\(report.send.count) files sent (\(report.bytesToSend) bytes), \(report.remove.count) removed, \(report.unchanged) unchanged. \
    The site has \(report.siteFiles) files (\(report.siteBytes) bytes).</p>
    \(verified(report.verification))
    """
  }

  private static func verified(_ verification: Verification?) -> String {
    guard let verification else { return "" }
    let result = verification.isFine ? "all as they should be" : "\(verification.wrong.count) not as they should be"
    return "<p>Looked at \(verification.asked) files at \(escaped(verification.address)): \(result).</p>\n"
  }

  private static func section(_ title: String, _ lines: [String]) -> String {
    let list =
      lines.isEmpty ? "<p>None.</p>" : "<ul>" + lines.map { "<li>\($0)</li>" }.joined(separator: "\n") + "</ul>"
    return "<h2>\(escaped(title)) (\(lines.count))</h2>\n\(list)\n"
  }

  private static func line(_ page: PublishReport.Page) -> String {
    // Titles come from pages, where they are escaped already.
    escaped(PagePath.address(page.path)) + (page.title.isEmpty ? "" : ": " + page.title)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
