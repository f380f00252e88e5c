internal import Diagnostics

extension JournalFolder {
  /// The files in some folders of the journal and in all folders below, in the order of their paths' bytes.
  ///
  /// A folder that is missing holds nothing. Links to files in the journal are followed, links to folders are not, so no
  /// way leads round in a circle. `private`, hidden files and editors' backups are passed over.
  /// Cost: 1 call of the system for a file, a few for a folder.
  package func scan(_ folders: [String]) -> FolderListing {
    var scan = FolderScan(journal: self)
    for folder in folders { scan.start(at: folder) }
    scan.run()
    let found = scan.found.sorted { ByteOrder.precedes($0.path, $1.path) }
    var fingerprint = Fingerprint()
    for (path, status) in found { fingerprint.add(path, status) }
    return FolderListing(
      files: found.map { FoundFile(path: $0.path, size: $0.status.size) }, problems: scan.problems.sorted(),
      fingerprint: fingerprint, lastChange: found.reduce(0) { max($0, $1.status.modified, $1.status.changed) })
  }
}

/// One walk of a journal's folders, with a list of those still to see: depth costs heap, never stack.
private struct FolderScan {
  /// How many folders may lie in each other: more is a mistake of some program, not an author's order.
  static let depthLimit = 64

  let journal: JournalFolder
  private(set) var found: [(path: String, status: FileStatus)] = []
  private(set) var problems: [Diagnostic] = []
  private var pending: [(path: String, depth: Int)] = []

  init(journal: JournalFolder) {
    self.journal = journal
  }

  mutating func start(at folder: String) {
    look(at: folder, depth: 0, expectingFolder: true)
  }

  mutating func run() {
    while let folder = pending.popLast() {
      do throws(SystemError) {
        var entries = try FolderEntries(try journal.root.folder(folder.path))
        while let entry = try entries.next() { add(entry, in: folder) }
      } catch {
        problems.append(.unreadableFolder(folder.path, error))
      }
    }
  }

  private mutating func add(_ entry: FolderEntries.Entry, in folder: (path: String, depth: Int)) {
    if SkippedName.isSkipped(entry.name) { return }
    guard let name = String(validating: entry.name, as: UTF8.self) else {
      problems.append(.nameNotUTF8(EscapedName.of(entry.name), in: folder.path))
      return
    }
    let path = folder.path + "/" + name
    if entry.isSurelyFolder {
      addFolder(path, depth: folder.depth + 1)
    } else {
      look(at: path, depth: folder.depth + 1, expectingFolder: false)
    }
  }

  private mutating func look(at path: String, depth: Int, expectingFolder: Bool) {
    do throws(SystemError) {
      guard let status = try FileStatus.ifPresent(path, below: journal.root) else { return }
      switch status.kind {
      case .folder: addFolder(path, depth: depth)
      case .file where expectingFolder: problems.append(.fileNotFolder(path))
      case .file: found.append((path, status))
      case .link: follow(link: path)
      case .other: problems.append(.notAFile(path))
      }
    } catch {
      problems.append(.unreadable(path, error))
    }
  }

  private mutating func addFolder(_ path: String, depth: Int) {
    if path.utf8.suffix(3).elementsEqual(".md".utf8) {
      problems.append(.folderNotPost(path))
    } else if depth > Self.depthLimit {
      problems.append(.tooDeep(path, limit: Self.depthLimit))
    } else {
      pending.append((path, depth))
    }
  }

  private mutating func follow(link path: String) {
    do throws(Diagnostic) {
      let target = try LinkTarget(of: path, in: journal)
      do throws(SystemError) {
        let status = try FileStatus(of: target.path, below: journal.root)
        switch status.kind {
        case .file: found.append((path, status))
        case .folder: problems.append(.linkToFolder(path, to: target.path))
        case .link, .other: problems.append(.notAFile(path))
        }
      } catch {
        problems.append(.unreadable(path, error))
      }
    } catch {
      problems.append(error)
    }
  }
}
