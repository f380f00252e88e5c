internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import SiteBuilder

/// A build's results, for people and for programs.
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
      lines += report.withheld.map { "  " + Self.line(for: $0) }
    }
    if !report.hasFeeds { lines.append("The site has no feeds or sitemap, because they need a 'url' in daybook.yml.") }
    if report.written > 0 { lines.append("Open \(firstPage) to see it.") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var firstPage: String {
    if output.hasPrefix("/") || folder == "." { return "\(output)/index.html" }
    return "\(folder)/\(output)/index.html"
  }

  private var time: String {
    seconds < 1 ? "\(Int((seconds * 1000).rounded())) ms" : "\((seconds * 10).rounded() / 10) s"
  }

  /// `content/posts/fog.md: a draft`; of a mistake with its place.
  private static func line(for withheld: Withheld) -> String {
    switch withheld.reason {
    case .draft: "\(withheld.file): a draft"
    case .undated: "\(withheld.file): no date"
    case .future(let date): "\(withheld.file): dated \(date.day), in the future"
    case .audience(let audience): "\(withheld.file): \(audience == .staff ? "for staff only" : "private")"
    case .mistakes(let errors): line(for: errors, of: withheld.file)
    case .expired(let date): "\(withheld.file): expired on \(date.day)"
    }
  }

  private static func line(for errors: [Diagnostic], of file: String) -> String {
    guard let first = errors.first else { return file }
    let place = first.position.map { ":\($0.line):\($0.column)" } ?? ""
    // A picture's fault has its place in another file.
    let origin = first.file == file ? "" : "\(first.file): "
    let more = errors.count > 1 ? " (and \(counted(errors.count - 1, "more error")))" : ""
    return "\(file)\(first.file == file ? place : ""): \(origin)\(first.message)"
      + (first.hint.map { "; \($0)" } ?? "") + more
  }

  /// An alternative to fixing everything first; `nil` if leaving out texts doesn't help.
  static func wayOn(_ problems: Problems, again command: String) -> String? {
    guard let posts = problems.soundPosts, posts > 0 else { return nil }
    return "You can publish \(counted(posts, "post")) now and fix the rest later: \(command)\n"
  }
}

extension BuildSummary {
  /// The format of `--json`; a change of what is there raises `version`.
  struct Output: Encodable {
    struct LeftOut: Encodable {
      var file, title, reason: String
      var date: String?
      var problems: [Problem]?
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
    /// Of a build that stopped: the posts that could be published without the texts that have errors.
    var publishablePosts: Int?
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

  static func json(failure problems: Problems) -> String {
    JSONText.of(
      Output(ok: false, publishablePosts: problems.soundPosts, problems: problems.sorted.map(problem)))
  }

  private static func leftOut(_ withheld: Withheld) -> Output.LeftOut {
    switch withheld.reason {
    case .draft: .init(file: withheld.file, title: withheld.title, reason: "draft")
    case .undated: .init(file: withheld.file, title: withheld.title, reason: "undated")
    case .future(let date):
      .init(file: withheld.file, title: withheld.title, reason: "future", date: date.day.description)
    case .audience(let audience): .init(file: withheld.file, title: withheld.title, reason: audience.rawValue)
    case .expired(let date):
      .init(file: withheld.file, title: withheld.title, reason: "expired", date: date.day.description)
    case .mistakes(let errors):
      .init(file: withheld.file, title: withheld.title, reason: "mistake", problems: errors.map(problem))
    }
  }

  static func problem(_ diagnostic: Diagnostic) -> Output.Problem {
    .init(
      severity: diagnostic.severity.rawValue, code: diagnostic.code, file: diagnostic.file, message: diagnostic.message,
      line: diagnostic.position?.line, column: diagnostic.position?.column, hint: diagnostic.hint)
  }
}
