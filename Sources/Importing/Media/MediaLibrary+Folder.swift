internal import Diagnostics
internal import Foundation
internal import SiteBuilder

extension MediaLibrary {
  /// Lists the files of a folder, or of a zip archive; `nil` for none.
  init(at path: String?) throws(Diagnostic) {
    guard let path else {
      self.init()
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw .noMediaFolder(path)
    }
    self.init(Self.files(in: path), root: path)
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
      let path = String(decoding: file.standardizedFileURL.path.utf8.dropFirst(start), as: UTF8.self)
      if MediaChoice.isFile(path) { files.append(File(path: path, size: values?.fileSize ?? 0)) }
    }
    return files.sorted { $0.path < $1.path }
  }

  func copy(_ file: File, to path: String, in files: StagedFiles) throws(Diagnostic) {
    try files.copy("\(root)/\(file.path)", as: path)
  }
}

extension Diagnostic {
  fileprivate static func noMediaFolder(_ path: String) -> Self {
    Diagnostic(
      .error, "no-media", file: path, message: "there is no folder '\(path)'",
      hint: "give the old site's folder 'wp-content/uploads', as you copied it")
  }
}
