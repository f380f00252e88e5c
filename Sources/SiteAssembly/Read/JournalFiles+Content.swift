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

/// The folder of a journal's texts.
private let contentFolder = "content"

/// The folders below `content/` whose names mean something: a file in the place of one hides all that belongs there.
private let knownFolders = Set(["media", "posts", "self"] + ThingKind.allCases.map(\.folder))

/// Files in places that belong to the journal's folders.
func misplacedFiles(among files: [FoundFile]) -> [Diagnostic] {
  files.compactMap { isKnownFolder($0.path) ? .fileNotFolder($0.path) : nil }
}

/// Whether the path is that of one of the journal's folders, so that its problems concern more than one file.
func isKnownFolder(_ path: String) -> Bool {
  let prefix = contentFolder + "/"
  return path.utf8.count < 32 && path.hasPrefix(prefix)
    && knownFolders.contains(path.dropFirst(prefix.count).lowercased())
}
