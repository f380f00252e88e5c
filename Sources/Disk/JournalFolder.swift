package import Diagnostics
internal import Libc

/// A journal's folder, held open: what is read from it is read below it, whatever happens to its name.
///
/// Many tasks may read at once: it holds nothing that changes.
package final class JournalFolder: Sendable {
  package let root: Descriptor
  /// The folder's real location, with links resolved.
  package let realPath: String
  /// As the user gave it, for messages.
  package let path: String
  /// The contents that files would have after changes that aren't written yet.
  private let pending: [String: [UInt8]]

  /// - Parameter pending: by path, the bytes to read in the place of those on the disk.
  package init(_ path: String, pending: [String: [UInt8]] = [:]) throws(Diagnostic) {
    self.path = path
    self.pending = pending
    do throws(SystemError) {
      root = try Descriptor.folder(path)
      realPath = try RealPath.of(path)
    } catch {
      throw .journalFolder(path, error)
    }
  }

  /// Reads a file that `scan` found, or one at the journal's top such as `daybook.yml`.
  ///
  /// - Parameter limit: the most bytes that the file may hold; 64 MB unless told.
  /// - Throws: `file-not-found` when it is not there, and other codes for other reasons.
  package func readFile(_ path: String, limit: Int = 64 << 20) throws(Diagnostic) -> [UInt8] {
    if let bytes = pending[path] { return bytes }
    let file = try openFile(path)
    do throws(SystemError) {
      let size = try FileStatus(of: file).size
      if let bytes = try file.contents(size: size, limit: limit) { return bytes }
    } catch {
      throw .unreadable(path, error)
    }
    throw .tooLarge(path, limit: limit)
  }

  /// Opens a file to read, through a link that stays in the journal.
  func openFile(_ path: String) throws(Diagnostic) -> Descriptor {
    if let fault = RelativePath.fault(in: path) { throw .impossiblePath(path, fault) }
    let file: Descriptor
    do throws(SystemError) {
      file = try root.file(path)
    } catch {
      guard error.isLink else { throw .unreadable(path, error) }
      return try openTarget(ofLink: path)
    }
    return try requiringFile(file, path)
  }

  private func openTarget(ofLink path: String) throws(Diagnostic) -> Descriptor {
    let target = try LinkTarget(of: path, in: self)
    let file: Descriptor
    do throws(SystemError) {
      file = try root.file(target.path)
    } catch {
      throw .unreadable(path, error)
    }
    return try requiringFile(file, path)
  }

  private func requiringFile(_ file: consuming Descriptor, _ path: String) throws(Diagnostic) -> Descriptor {
    let kind: FileStatus.Kind
    do throws(SystemError) {
      kind = try FileStatus(of: file).kind
    } catch {
      throw .unreadable(path, error)
    }
    switch kind {
    case .file: return file
    case .folder: throw .folderNotFile(path)
    case .link, .other: throw .notAFile(path)
    }
  }
}
