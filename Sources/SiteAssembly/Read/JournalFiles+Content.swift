package import Diagnostics
internal import Disk
internal import FrontMatter

extension JournalFiles {
  /// - Throws: a journal without its texts, of which a build would make an empty site.
  package func requireContent() throws(Problems) {
    do throws(SystemError) {
      if try FileStatus.ifPresent(contentFolder, below: folder.root) != nil { return }
    } catch {
      throw Problems([.unreadableFolder(contentFolder, error)])
    }
    throw Problems([.noContent])
  }
}

/// Where a journal's texts lie.
private let contentFolder = "content"

/// The folders below `content/` whose names mean something: a file in the place of one hides all that belongs there.
private let knownFolders = Set(["media", "posts", "self"] + ThingKind.allCases.map(\.folder))

/// Files that stand where one of the journal's folders belongs.
func misplacedFiles(among files: [FoundFile]) -> [Diagnostic] {
  files.compactMap { isKnownFolder($0.path) ? .fileNotFolder($0.path) : nil }
}

/// Whether one of the journal's folders belongs at that path: what is wrong with it concerns more than one file.
func isKnownFolder(_ path: String) -> Bool {
  let prefix = contentFolder + "/"
  return path.utf8.count < 32 && path.hasPrefix(prefix)
    && knownFolders.contains(path.dropFirst(prefix.count).lowercased())
}
