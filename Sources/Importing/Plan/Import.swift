package import Diagnostics
internal import Disk
internal import Exports

/// Brings the texts of another program into a journal: read twice, written once.
///
/// The first reading says what there is and where it goes, the second makes files of it, which are written aside. They get their
/// places only when every entry is accounted for.
/// - Throws: an export that can't be read, files that can't be written; nothing has changed then.
package func importTexts(_ request: ImportRequest) async throws(Problems) -> ImportReport {
  MemoryArenas.shareOne()
  do throws(Diagnostic) {
    let files = try StagedFiles(below: request.into)
    do throws(Diagnostic) {
      var work = Import(request, files)
      let report = try await work.run()
      if report.isWhole, !request.isDryRun { try files.commit() } else { files.discard() }
      return report
    } catch {
      files.discard()
      throw error
    }
  } catch {
    throw Problems([error])
  }
}

/// One import while it goes on.
private struct Import {
  private let request: ImportRequest
  private let files: StagedFiles
  private let recorded: RecordedFiles
  private var index = SiteIndex()
  private var report = ImportReport()
  private var fileEnds: [Int] = []

  init(_ request: ImportRequest, _ files: StagedFiles) {
    (self.request, self.files) = (request, files)
    recorded = RecordedFiles(files, updates: request.updates, isDryRun: request.isDryRun)
  }

  mutating func run() async throws(Diagnostic) -> ImportReport {
    try survey()
    try readSharedBlocks()
    let (library, unfetched) = try await library()
    var writing = ImportWriting(request, index, library, recorded)
    try await convert(library, &writing)
    try writing.writeThings()
    try writing.writeMedia()
    let index = index, files = request.files, ends = fileEnds
    var report = try writing.finished { place in
      files[min(ends.firstIndex { place < $0 } ?? 0, files.count - 1)]
    }
    report.entries = self.report.entries
    report.unreadable = self.report.unreadable
    report.notImported = Self.notImported(in: index)
    report.isDryRun = request.isDryRun
    report.isOfFolder = request.program == .html || request.program == .markdown
    report.unfetched = unfetched
    try writing.writeReport(report)
    return report
  }

  /// The files of the old site that are at hand, and those that could not be fetched.
  private func library() async throws(Diagnostic) -> (MediaLibrary, unfetched: [(address: String, reason: String)]) {
    if request.program == .markdown, let folder = request.files.first {
      do throws(ExportFault) { return (try FolderFiles(folder).library, []) } catch {
        throw .cannotImport(error, readSoFar: 0)
      }
    }
    var paths = request.media.map { [$0] } ?? []
    if request.program == .html { paths += request.files }
    let fetched = request.into + "/" + MediaFetching.folder
    let isThere = files.exists(MediaFetching.folder)
    let library = try MediaLibrary(at: paths + (isThere ? [fetched] : []))
    guard let program = request.fetchesBy, !request.isDryRun else { return (library, []) }
    let failed = try await MediaFetching(index: index, library: library).fetch(by: program, into: request.into)
    return (try MediaLibrary(at: paths + [fetched]), failed)
  }

  /// The first reading.
  private mutating func survey() throws(Diagnostic) {
    index.terms.levels = request.levels
    do throws(ExportFault) {
      var reader = PartReader(request, readsTexts: false)
      while let part = try reader.next() {
        if case .item(let item) = part {
          report.entries += 1
          noteFault(of: item)
          note(item)
          if report.entries > SiteIndex.mostItems { throw ExportFault(file: request.files[item.file], .tooManyItems) }
        }
        index.add(part)
      }
    } catch {
      throw .cannotImport(error, readSoFar: index.items.count)
    }
    for site in index.sites { index.terms.finish(base: site.base) }
    let recorded = recorded, files = files
    var paths = PathPlan(
      known: { recorded.path(of: "post", $0) ?? recorded.path(of: "page", $0) }, isTaken: { files.exists($0) })
    paths.fill(&index)
  }

  /// Reads the blocks that texts share, where there are any: they may be behind the texts that show them.
  private mutating func readSharedBlocks() throws(Diagnostic) {
    guard index.items.contains(where: { $0.fate == .reusableBlock }) else { return }
    do throws(ExportFault) {
      var (reader, place) = (PartReader(request, readsTexts: true), 0)
      while let part = try reader.next() {
        guard case .item(let item) = part else { continue }
        defer { place += 1 }
        guard place < index.items.count, index.items[place].fate == .reusableBlock, item.status == "publish",
          let number = item.id
        else { continue }
        index.sharedBlocks.add(item.body, number: number, site: index.items[place].site)
      }
    } catch {
      throw .cannotImport(error, readSoFar: index.items.count)
    }
  }

  private mutating func noteFault(of item: ExportItem) {
    guard let text = item.folderText, let fault = text.fault else { return }
    report.unreadable.append((request.files[item.file] + "/" + text.path, fault.line, fault.message))
  }

  /// Who wrote it and what it is about, if the lists at the file's beginning don't say so.
  private mutating func note(_ item: ExportItem) {
    while fileEnds.count <= item.file { fileEnds.append(0) }
    fileEnds[item.file] = report.entries
    let fate = Fate(item)
    guard fate == .post else { return }
    index.people.note(account: item.account)
    index.people.note(name: item.person)
    if item.folderText != nil {
      for term in item.terms where term.domain == "author" { index.people.note(name: term.name) }
    }
    index.terms.note(item.terms)
  }

  /// The second reading: batches are converted side by side and written in their order.
  private mutating func convert(_ library: MediaLibrary, _ writing: inout ImportWriting) async throws(Diagnostic) {
    var batches = BatchReader(PartReader(request, readsTexts: true), index)
    let (index, comments, jobs) = (index, request.comments, request.jobs)
    var failure: Diagnostic?
    await withTaskGroup(of: Batch.self) { group in
      var (running, waiting, next) = (0, [Int: Batch](), 0)
      var isDone = false
      while failure == nil, !isDone || running > 0 {
        if !isDone, running <= jobs {
          do throws(ExportFault) {
            if let batch = try batches.next() {
              running += 1
              group.addTask {
                var batch = batch
                batch.convert(index, library, comments)
                return batch
              }
            } else {
              isDone = true
            }
          } catch {
            failure = .cannotImport(error, readSoFar: index.items.count)
          }
          continue
        }
        guard let done = await group.next() else { break }
        running -= 1
        waiting[done.number] = done
        while let batch = waiting.removeValue(forKey: next) {
          next += 1
          do throws(Diagnostic) { try writing.write(batch) } catch { failure = error }
        }
      }
    }
    if let failure { throw failure }
    writing.addComments(batches.comments)
  }

  /// Named, so that they can be asked for.
  private static func kinds(of index: SiteIndex) -> String {
    let names = index.otherKinds.keys.sorted()
    return " (" + names.joined(separator: ", ") + "); '--also \(names.first ?? "")' makes posts of them"
  }

  private static func notImported(in index: SiteIndex) -> [(reason: String, count: Int)] {
    var counts: [Fate: Int] = [:]
    for item in index.items where !item.fate.isImported { counts[item.fate, default: 0] += 1 }
    return Fate.allCases.compactMap { fate in
      guard let count = counts[fate] else { return nil }
      let names = fate == .otherKind ? Self.kinds(of: index) : ""
      return (fate.reason + names, count)
    }
  }
}
