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
    report.pages.removed = plan.removed.filter(PagePath.isPage)
    report.addressesThatDisappear = report.pages.removed.map(PagePath.address)
    let first = plan.new.filter { !history.seen.contains($0.path) }
    report.firstTimePublic.posts = pages(first.filter { PagePath.isOwnPage($0.path, of: "posts") })
    report.firstTimePublic.people = pages(first.filter { PagePath.isOwnPage($0.path, of: "people") })
    report.firstTimePublic.pictures = first.map(\.path).filter(PagePath.isPicture)
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

  /// Without the journal's own title, which ends each.
  private func title(_ path: String) -> String {
    let (title, end) = (contents.titles[path] ?? "", " · " + (plan.next.mark?.title ?? ""))
    return title.hasSuffix(end) ? String(title.dropLast(end.count)) : title
  }

  private func pages(_ files: [CarryPlan.File]) -> [PublishReport.Page] {
    files.filter { PagePath.isPage($0.path) }.map { .init(path: $0.path, title: title($0.path)) }
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
