internal import Libc

/// A folder for the time of a command, which only this person can read; removed with its last reference.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Its path is short: the sockets of SSH allow no long ones.
  package init() throws(SystemError) {
    var name = Array("/tmp/daybook-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw SystemError.last }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard let folder = try? Descriptor.folder(path), var entries = try? FolderEntries(folder) else { return }
    while let entry = try? entries.next() {
      let inner = path + "/" + String(decoding: entry.name, as: UTF8.self)
      if unlink(inner) != 0 { rmdir(inner) }
    }
    rmdir(path)
  }

  /// A file directly in it that others may read once it has been sent somewhere.
  package func write(_ bytes: [UInt8], to name: String) throws(SystemError) {
    let folder = try Descriptor.folder(path)
    if try FileStatus.ifPresent(name, below: folder) != nil { try folder.removeFile(name) }
    try folder.newFile(name).append(bytes)
  }

  /// - Returns: `nil` when it isn't there.
  package func contents(of name: String) -> [UInt8]? {
    guard let file = try? Descriptor.folder(path).file(name), let size = try? FileStatus(of: file).size else {
      return nil
    }
    return (try? file.contents(size: size, limit: 1 << 30)) ?? nil
  }

  package func sum(of name: String) -> FileSum? { try? Descriptor.folder(path).file(name).sumOfRest() }

  package func remove(_ name: String) { unlink(path + "/" + name) }
}
