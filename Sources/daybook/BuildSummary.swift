internal import Diagnostics
internal import JournalModel
internal import SiteBuilder

/// What a build did, for people and for programs.
struct BuildSummary {
  private let report: BuildReport
  private let output: String
  private let folder: String
  private let seconds: Double

  init(_ report: BuildReport, output: String, folder: String, time: Duration) {
    self.report = report
    self.output = output
    self.folder = folder
    let (whole, fraction) = time.components
    seconds = Double(whole) + Double(fraction) / 1e18
  }

  func text(for console: Console) -> String {
    var lines = [
      console.styled("Built", .green)
        + " \(counted(report.posts, "post")) into '\(output)': \(counted(report.pages, "page")), \(counted(report.written, "file")) written, "
        + "\(report.unchanged) unchanged, \(report.removed) removed, in \(time)."
    ]
    if !report.withheld.isEmpty {
      lines.append("Left out:")
      lines += report.withheld.map { "  \($0.file): \(reason($0.reason))" }
    }
    if !report.hasFeeds { lines.append("No feeds and no sitemap: they need a 'url' in daybook.yml.") }
    if report.written > 0 { lines.append("Open \(firstPage) to look at it.") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var firstPage: String {
    if output.hasPrefix("/") || folder == "." { return "\(output)/index.html" }
    return "\(folder)/\(output)/index.html"
  }

  private var time: String {
    seconds < 1 ? "\(Int((seconds * 1000).rounded())) ms" : "\((seconds * 10).rounded() / 10) s"
  }

  private func reason(_ reason: Withheld.Reason) -> String {
    switch reason {
    case .draft: "a draft"
    case .future(let date): "dated \(date.day), which is still to come"
    case .audience(let audience): audience == .staff ? "for staff only" : "private"
    }
  }
}

extension BuildSummary {
  /// The format of `--json`; a change of what is there raises `version`.
  struct Output: Encodable {
    struct LeftOut: Encodable {
      var file, title, reason: String
      var date: String?
    }
    struct Problem: Encodable {
      var severity, code, file, message: String
      var line, column: Int?
      var hint: String?
    }
    var version = 1
    var ok: Bool
    var posts, pages, written, unchanged, removed: Int?
    var seconds: Double?
    var leftOut: [LeftOut] = []
    var problems: [Problem]
  }

  var json: String {
    JSONText.of(
      Output(
        ok: true, posts: report.posts, pages: report.pages, written: report.written, unchanged: report.unchanged,
        removed: report.removed, seconds: (seconds * 1000).rounded() / 1000, leftOut: report.withheld.map(Self.leftOut),
        problems: report.warnings.map(Self.problem)))
  }

  static func json(failure problems: [Diagnostic]) -> String {
    JSONText.of(Output(ok: false, problems: problems.map(problem)))
  }

  private static func leftOut(_ withheld: Withheld) -> Output.LeftOut {
    switch withheld.reason {
    case .draft: .init(file: withheld.file, title: withheld.title, reason: "draft")
    case .future(let date):
      .init(file: withheld.file, title: withheld.title, reason: "future", date: date.day.description)
    case .audience(let audience): .init(file: withheld.file, title: withheld.title, reason: audience.rawValue)
    }
  }

  static func problem(_ diagnostic: Diagnostic) -> Output.Problem {
    .init(
      severity: diagnostic.severity.rawValue, code: diagnostic.code, file: diagnostic.file, message: diagnostic.message,
      line: diagnostic.position?.line, column: diagnostic.position?.column, hint: diagnostic.hint)
  }
}
