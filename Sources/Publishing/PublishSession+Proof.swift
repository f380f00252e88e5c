package import Diagnostics
internal import Disk
internal import FrontMatter

// Proving that a site is where it should be.
extension PublishSession {
  private static let sample = 30
  private static let mostReadBack = 300
  private static let mostGone = 200

  /// Looks at what was just published, and at a sample of the rest.
  package mutating func verify() throws(Diagnostic) {
    guard let plan else { return }
    report.verification = try verification(
      of: plan.next, changed: Set(plan.files.map(\.path)), gone: plan.removed.filter(PagePath.isPage))
  }

  /// Looks at the site that was published last from this computer, and at every page that was withdrawn.
  package mutating func verifyLast() throws(Diagnostic) -> PublishReport {
    let kept = KeptSites(in: notes)
    guard var last = KeptReports(in: notes).last,
      let site = try Self.noting({ () throws(SystemError) in try kept.numbers().last.map(kept.record) ?? nil })
    else { throw .noReport(address) }
    _ = try place.look()
    last.verification = try verification(
      of: site, changed: Set(last.send.map(\.path)), gone: last.withdrawn.suffix(Self.mostGone).map(\.path))
    return last
  }

  package func lastReport() throws(Diagnostic) -> (report: PublishReport, page: String) {
    let reports = KeptReports(in: notes)
    guard let report = reports.last else { throw .noReport(address) }
    return (report, reports.pagePath)
  }

  /// - Parameter gone: pages that must not be there.
  private mutating func verification(
    of site: Manifest, changed: Set<String>, gone: [String]
  ) throws(Diagnostic) -> Verification {
    let files = zip(site.paths, site.sums).compactMap { path, sum in sum.map { CarryPlan.File(path: path, sum: $0) } }
    let wanted = files.filter { changed.contains($0.path) } + Self.spread(files.filter { !changed.contains($0.path) })
    // The copy on a stick isn't what readers get at the journal's address.
    if chosen.isFirst, let url = chosen.settings.url?.value {
      let tools = PlaceTools(request)
      let web = WebVerification(
        url: url, answers: try WebAnswers(tools), stop: request.stop, patience: chosen.patience)
      if let found = try web.result(wanted, gone: gone) { return found }
      var readBack = try self.readBack(wanted, gone: gone)
      readBack.notes.append("\(url) doesn't answer from here, so the files at the place were looked at instead")
      return readBack
    }
    return try readBack(wanted, gone: gone)
  }

  private mutating func readBack(_ files: [CarryPlan.File], gone: [String]) throws(Diagnostic) -> Verification {
    let some = files.prefix(Self.mostReadBack)
    let found = try place.sums(of: some.map(\.path) + gone)
    var verification = Verification()
    (verification.by, verification.address, verification.asked) = ("place", address, some.count + gone.count)
    for file in some where found[file.path] != file.sum {
      let reason = found[file.path] == nil ? "it isn't there" : "the place has another version"
      verification.wrong.append(.init(path: file.path, reason: reason))
    }
    for path in gone where found[path] != nil {
      verification.wrong.append(.init(path: path, reason: "it's still there"))
    }
    return verification
  }

  /// Some of many, from all parts of the list.
  private static func spread(_ files: [CarryPlan.File]) -> [CarryPlan.File] {
    let step = max(1, files.count / sample)
    return stride(from: 0, to: files.count, by: step).prefix(sample).map { files[$0] }
  }
}
