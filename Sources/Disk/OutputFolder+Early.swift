package import Diagnostics

// Files that are staged before the plan of the site is known: pictures, of which pages say the size.
extension OutputFolder {
  /// Whether the file at this path contains exactly these bytes.
  package func holds(_ bytes: [UInt8], at path: String) -> Bool {
    guard let file = try? root.file(path), let status = try? FileStatus(of: file), status.kind == .file,
      status.size == bytes.count
    else { return false }
    return (try? bytes.withUnsafeBytes { bytes throws(SystemError) in try file.holds(bytes) }) ?? false
  }

  /// A file of the last build, if it is there and no larger than `limit`.
  package func lastFile(_ path: String, limit: Int) -> [UInt8]? {
    guard manifest.contains(path), let file = try? root.file(path), let status = try? FileStatus(of: file),
      status.kind == .file
    else { return nil }
    return (try? file.contents(size: status.size, limit: limit)) ?? nil
  }

  /// - Parameters:
  ///   - name: in the staging folder.
  ///   - path: the file's final place, for messages.
  package func stage(_ bytes: [UInt8], as name: String, for path: String) throws(Diagnostic) {
    do throws(SystemError) {
      try staging.add(name) { file throws(SystemError) in try file.append(bytes) }
    } catch {
      throw .cannotWrite(path, in: self.name, error)
    }
  }
}
