internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel

/// Says of a plan what it means for readers and for people.
struct ReportMaker {
  let plan: CarryPlan
  let contents: SiteContents
  /// What has been public before.
  let history: PublicHistory

  func report() -> PublishReport {
    var report = PublishReport()
    report.pages.new = pages(plan.new)
    report.pages.changed = pages(plan.changed)
    report.pages.removed = plan.removed.filter(Self.isPage)
    report.addressesThatDisappear = report.pages.removed.map(Self.address)
    let first = plan.new.filter { !history.seen.contains($0.path) }
    report.firstTimePublic.posts = pages(first.filter { Self.isOwnPage($0.path, of: "posts") })
    report.firstTimePublic.people = pages(first.filter { Self.isOwnPage($0.path, of: "people") })
    report.firstTimePublic.pictures = first.map(\.path).filter(Self.isPicture)
    report.send = plan.files.map { .init(path: $0.path, size: $0.sum.size) }
    report.remove = plan.removed
    report.unchanged = plan.same
    report.bytesToSend = plan.bytesToSend
    report.siteFiles = plan.next.paths.count
    report.siteBytes = plan.next.sums.reduce(0) { $0 + ($1?.size ?? 0) }
    report.outsideHosts = Set(contents.hosts.map(\.host)).sorted()
    report.withdrawn = history.withdrawn
    return report
  }

  private func pages(_ files: [CarryPlan.File]) -> [PublishReport.Page] {
    files.filter { Self.isPage($0.path) }.map { .init(path: $0.path, title: contents.titles[$0.path] ?? "") }
  }

  static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  /// `posts/fog/index.html`, but no further page of the list of posts.
  static func isOwnPage(_ path: String, of folder: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[0] == folder && parts[1] != "page" && parts[2] == "index.html"
  }

  static func isPicture(_ path: String) -> Bool {
    let path = path.lowercased()
    return [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif"].contains { path.hasSuffix($0) }
      && !path.hasPrefix("assets/")
  }

  /// As readers know it: `/posts/fog/`.
  static func address(_ path: String) -> String {
    "/" + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
  }
}

extension PublishReport.HeldBack {
  init(_ withheld: Withheld) {
    let reason =
      switch withheld.reason {
      case .draft: "a draft"
      case .undated: "no date"
      case .future(let date): "dated \(date.day), in the future"
      case .audience(let audience): audience == .staff ? "for staff only" : "private"
      case .expired(let date): "expired on \(date.day)"
      case .mistakes: "it has errors"
      }
    self.init(file: withheld.file, title: withheld.title, reason: reason)
  }
}
