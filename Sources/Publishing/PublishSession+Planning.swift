internal import Authoring
package import Diagnostics
internal import Disk
internal import FrontMatter
internal import SiteAssembly

// Working out what a publish will do. Nothing leaves, and nothing changes at the place.
extension PublishSession {
  /// - Throws: a place that doesn't answer, pages that would tell others who reads them.
  package mutating func prepare(_ built: BuiltSite) throws(Problems) {
    let output = request.options.output
    guard let site = OutputStamp.manifest(in: output, of: journal) else { throw Problems([.outputChanged(output)]) }
    if let mark = site.mark, mark.audience != "public" { throw Problems([.notPublic(mark.audience, in: output)]) }
    let path = output.hasPrefix("/") ? output : journal.realPath + "/" + output
    do throws(Diagnostic) {
      guard let folder = try Self.opened(path) else { throw .outputChanged(output) }
      try prepare(site, from: folder)
    } catch {
      throw Problems([error])
    }
    try refuseLeaks()
    report.heldBack = built.withheld.map { .init($0) }
    report.picturesWithoutWords = built.warnings.filter { $0.code == "no-alt" }.map {
      $0.file + ($0.position.map { ":\($0.line):\($0.column)" } ?? "")
    }
    if let plan {
      let pictures = journal.scan(["content"]).files.map(\.path)
      report.picturesCleaned = CleanedPictures.among(plan.files, originals: pictures, in: journal)
    }
  }

  /// Going back to the site before the one that is there.
  package mutating func prepareBack() throws(Problems) {
    let kept = KeptSites(in: notes)
    do throws(Diagnostic) {
      let state = try place.look()
      guard let before = try Self.noting({ () throws(SystemError) in try kept.before(state.recordBytes) }) else {
        throw .nothingKept(address)
      }
      let plan = CarryPlan(from: state, Standing(state), to: before.manifest)
      let laidOut = try Self.noting { () throws(SystemError) in try kept.layOut(plan.files) }
      if let damaged = laidOut.damaged { throw .damagedKept(damaged) }
      try prepare(before.manifest, from: laidOut.folder)
      back = before.number
    } catch {
      throw Problems([error])
    }
  }

  static func opened(_ path: String) throws(Diagnostic) -> CarryFolder? {
    try noting { () throws(SystemError) in try CarryFolder.open(path) }
  }

  /// Errors of this computer's own disk.
  static func noting<Result>(_ body: () throws(SystemError) -> Result) throws(Diagnostic) -> Result {
    do throws(SystemError) { return try body() } catch { throw .cannotNote(error) }
  }

  private mutating func prepare(_ site: Manifest, from folder: CarryFolder) throws(Diagnostic) {
    let state = try place.look()
    var standing = Standing(state)
    conflicts = try foreign(site, state, &standing)
    try work(out: CarryPlan(from: state, standing, to: site), from: folder)
  }

  private mutating func work(out plan: CarryPlan, from folder: CarryFolder) throws(Diagnostic) {
    let names: PublishedNames?
    do throws(Problems) { names = try PublishedNames(in: journal) } catch { throw error.sorted[0] }
    let contents = try Self.noting { () throws(SystemError) in try SiteContents(plan.files, in: folder, names: names) }
    report = ReportMaker(plan: plan, contents: contents, history: PublicHistory(in: notes)).report()
    report.place = name ?? ""
    report.address = address
    (self.plan, source, self.contents) = (plan, folder, contents)
  }

  /// Files at the place that the record doesn't know. Those that are as ours would be become ours.
  private mutating func foreign(
    _ site: Manifest, _ state: PlaceState, _ standing: inout Standing
  ) throws(Diagnostic) -> [String] {
    if state.isNew { return [] }
    let unsure = state.pending == nil ? standing.paths.filter { standing[$0] == nil } : []
    if !unsure.isEmpty {
      let found = try place.sums(of: unsure)
      standing.add(Dictionary(uniqueKeysWithValues: unsure.map { ($0, found[$0]) }))
    }
    let strangers = site.paths.filter { !standing.contains($0) }
    let found = try place.sums(of: strangers)
    var conflicts: [String] = []
    for (path, sum) in found {
      if sum == site.sum(of: path) { standing.add([path: sum]) } else { conflicts.append(path) }
    }
    return conflicts.sorted()
  }

  /// A person said that those files may be replaced.
  package mutating func replaceConflicts() throws(Diagnostic) {
    guard let plan, let source else { return }
    var standing = plan.standing
    standing.add(Dictionary(uniqueKeysWithValues: conflicts.map { ($0, nil) }))
    conflicts = []
    try work(out: CarryPlan(from: plan.state, standing, to: plan.next), from: source)
  }

  private func refuseLeaks() throws(Problems) {
    let output = request.options.output
    var problems = Problems()
    var told: Set<String> = []
    for (host, path) in contents?.hosts ?? [] where told.insert(host).inserted {
      problems.add(.outsideHost(host, in: path, output: output))
    }
    for (path, line) in contents?.names ?? [] { problems.add(.publicName(line: line, in: path, output: output)) }
    try problems.throwIfErrors()
  }

  package var refusal: Diagnostic? { conflicts.isEmpty ? nil : .foreignFiles(conflicts, at: address) }
  package var isDone: Bool { plan?.isDone ?? true }
}
