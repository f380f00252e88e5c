internal import Cores
internal import Diagnostics

extension JournalFolder {
  /// The files in some folders of the journal and in all folders below, in the order of their paths' bytes.
  ///
  /// A folder that is missing holds nothing. Links to files in the journal are followed, links to folders are not, so no
  /// way leads round in a circle. `private`, hidden files and editors' backups are passed over.
  /// Cost: 1 call of the system for a file, a few for a folder.
  package func scan(_ folders: [String]) -> FolderListing {
    var scan = FolderScan(journal: self, folders: folders)
    while scan.readFolders() { scan.add([scan.looks(at: scan.entries.indices)]) }
    return scan.listing
  }

  /// The same, with the files looked at on all cores.
  package func scan(_ folders: [String], jobs: Int) async -> FolderListing {
    var scan = FolderScan(journal: self, folders: folders)
    while scan.readFolders() {
      let size = max(256, (scan.entries.count + jobs - 1) / jobs)
      scan.add(await mapChunks(of: size, upTo: scan.entries.count, jobs: jobs) { [scan] in scan.looks(at: $0) })
    }
    return scan.listing
  }
}

/// One walk of a journal's folders, with a list of those still to see: depth costs heap, never stack.
private struct FolderScan: Sendable {
  /// The maximum nesting of folders: more is a program's mistake, not an author's intention.
  static let depthLimit = 64

  struct Entry: Sendable {
    let path: String
    let depth: Int
    var isRoot = false
  }

  /// The results of checking some entries.
  struct Looks: Sendable {
    /// By path.
    var found: [FoundStatus] = []
    var folders: [Entry] = []
    var problems: [Diagnostic] = []
  }

  let journal: JournalFolder
  /// Files, and what may be files, that are still to be looked at.
  private(set) var entries: [Entry]
  private var found: [[FoundStatus]] = []
  private var problems: [Diagnostic] = []
  private var pending: [Entry] = []

  init(journal: JournalFolder, folders: [String]) {
    self.journal = journal
    entries = folders.map { Entry(path: $0, depth: 0, isRoot: true) }
  }

  /// Reads the names in all folders that are known, and in the folders among these that are surely such.
  /// - Returns: whether there is anything to look at.
  mutating func readFolders() -> Bool {
    while let folder = pending.popLast() {
      do throws(SystemError) {
        var names = try FolderEntries(try journal.root.folder(folder.path))
        while let name = try names.next() { add(name, in: folder) }
      } catch {
        problems.append(.unreadableFolder(folder.path, error))
      }
    }
    return !entries.isEmpty
  }

  /// Takes in what looks at all entries told.
  mutating func add(_ looks: [Looks]) {
    entries = []
    for look in looks {
      found.append(look.found)
      problems += look.problems
      for folder in look.folders { addFolder(folder.path, depth: folder.depth) }
    }
  }

  var listing: FolderListing {
    let found = SortedRuns(found).merged(by: FoundStatus.precedes)
    var fingerprint = Fingerprint()
    for file in found { fingerprint.add(file.path, file.status) }
    return FolderListing(
      files: found.map { FoundFile(path: $0.path, size: $0.status.size) }, problems: problems.sorted(),
      fingerprint: fingerprint, lastChange: found.reduce(0) { max($0, $1.status.modified, $1.status.changed) })
  }

  private mutating func add(_ entry: FolderEntries.Entry, in folder: Entry) {
    if SkippedName.isSkipped(entry.name) { return noteSkipped(entry, in: folder) }
    guard let name = String(validating: entry.name, as: UTF8.self) else {
      problems.append(.nameNotUTF8(EscapedName.of(entry.name), in: folder.path))
      return
    }
    let path = folder.path + "/" + name
    if entry.isSurelyFolder {
      addFolder(path, depth: folder.depth + 1)
    } else {
      entries.append(Entry(path: path, depth: folder.depth + 1))
    }
  }

  /// A text that its author may look for on the site is told.
  private mutating func noteSkipped(_ entry: FolderEntries.Entry, in folder: Entry) {
    if let name = CloudPlaceholder.name(of: entry.name) {
      return problems.append(.notDownloaded(name, in: folder.path))
    }
    guard !entry.isSurelyFolder, folder.path.utf8.starts(with: "content".utf8) else { return }
    let path = folder.path + "/" + EscapedName.of(entry.name)
    switch SkippedName.lost(entry.name) {
    case .hiddenText?: problems.append(.hiddenText(path))
    case .backup(let original)?: problems.append(.backupFile(path, of: original))
    case nil: break
    }
  }

  func looks(at range: Range<Int>) -> Looks {
    var looks = Looks()
    looks.found.reserveCapacity(range.count)
    for index in range { look(at: entries[index], &looks) }
    looks.found.sort(by: FoundStatus.precedes)
    return looks
  }

  private func look(at entry: Entry, _ looks: inout Looks) {
    do throws(SystemError) {
      guard let status = try FileStatus.ifPresent(entry.path, below: journal.root) else { return }
      switch status.kind {
      case .folder: looks.folders.append(entry)
      case .file where entry.isRoot: looks.problems.append(.fileNotFolder(entry.path))
      case .file: looks.found.append(FoundStatus(path: entry.path, status: status))
      case .link: follow(link: entry.path, &looks)
      case .other: looks.problems.append(.notAFile(entry.path))
      }
    } catch {
      looks.problems.append(.unreadable(entry.path, error))
    }
  }

  private mutating func addFolder(_ path: String, depth: Int) {
    if path.utf8.suffix(3).elementsEqual(".md".utf8) {
      problems.append(.folderNotPost(path))
    } else if depth > Self.depthLimit {
      problems.append(.tooDeep(path, limit: Self.depthLimit))
    } else {
      pending.append(Entry(path: path, depth: depth))
    }
  }

  private func follow(link path: String, _ looks: inout Looks) {
    do throws(Diagnostic) {
      let target = try LinkTarget(of: path, in: journal)
      do throws(SystemError) {
        let status = try FileStatus(of: target.path, below: journal.root)
        switch status.kind {
        case .file: looks.found.append(FoundStatus(path: path, status: status))
        case .folder: looks.problems.append(.linkToFolder(path, to: target.path))
        case .link, .other: looks.problems.append(.notAFile(path))
        }
      } catch {
        looks.problems.append(.unreadable(path, error))
      }
    } catch {
      looks.problems.append(error)
    }
  }
}
