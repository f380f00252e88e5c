internal import Diagnostics
internal import Foundation
internal import ZipReading

extension MediaLibrary {
  /// Lists the files of folders and zip archives; of two with one name the first counts.
  init(at paths: [String]) throws(Diagnostic) {
    var files: [File] = []
    var known: Set<String> = []
    for path in paths {
      for file in try Self.files(at: path) where known.insert(file.path.lowercased()).inserted { files.append(file) }
    }
    self.init(files)
  }

  private static func files(at path: String) throws(Diagnostic) -> [File] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noMedia(path, nil) }
    if isFolder.boolValue { return files(in: path) }
    do throws(ZipFault) {
      let archive = try ZipArchive(path)
      return archive.entries.filter { !$0.isFolder && $0.isSafe && MediaChoice.isFile($0.name) }.map { entry in
        File(path: belowUploads(entry.name), size: entry.size, source: .archive(path, name: entry.name))
      }
    } catch {
      throw .noMedia(path, error)
    }
  }

  private static let most = 1_000_000

  private static func files(in folder: String) -> [File] {
    let names = FileManager.default.enumerator(
      at: URL(fileURLWithPath: folder), includingPropertiesForKeys: [.isRegularFileKey, .fileSizeKey],
      options: [.skipsHiddenFiles])
    let start = URL(fileURLWithPath: folder).standardizedFileURL.path.utf8.count + 1
    var files: [File] = []
    while let file = names?.nextObject() as? URL, files.count < most {
      let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
      guard values?.isRegularFile == true else { continue }
      let whole = file.standardizedFileURL.path
      let path = String(decoding: whole.utf8.dropFirst(start), as: UTF8.self)
      guard MediaChoice.isFile(path) else { continue }
      files.append(File(path: belowUploads(path), size: values?.fileSize ?? 0, source: .file(whole)))
    }
    return files.sorted { $0.path < $1.path }
  }
}

extension Diagnostic {
  static func noMedia(_ path: String, _ fault: ZipFault?) -> Self {
    let message: String =
      switch fault {
      case nil: "there is no folder or zip archive of that name"
      case .unreadable(let reason): "this file can't be read: \(reason)"
      case .notZip: "this is neither a folder nor a zip archive"
      case .damaged, .wrongSum: "the zip archive is damaged"
      case .encrypted: "the zip archive needs a password"
      case .unknownMethod: "the zip archive is packed in a way that Daybook doesn't know"
      case .tooBig(let name, let limit): "'\(name)' is larger than \(limit >> 20) MB"
      }
    return Diagnostic(
      .error, "no-media", file: path, message: message,
      hint: "give the old site's folder 'wp-content/uploads', or a zip archive of it; nothing was written")
  }
}
