internal import Diagnostics
internal import Disk
internal import ZipReading

/// Puts files of the old site among those that are written: an archive is opened once.
struct MediaCopying: ~Copyable {
  private var archive: ZipArchive?
  private var opened = ""
  /// The most bytes of one file in an archive.
  private static let largest = 512 << 20

  mutating func copy(_ file: MediaLibrary.File, to path: String, in files: StagedFiles) throws(Diagnostic) {
    switch file.source {
    case .file(let source): try files.copy(source, as: path)
    case .archive(let source, let name): try files.add(try bytes(of: name, in: source), as: path)
    }
  }

  private mutating func bytes(of name: String, in source: String) throws(Diagnostic) -> [UInt8] {
    do throws(ZipFault) {
      if opened != source {
        archive = try ZipArchive(source)
        opened = source
      }
      guard let entry = archive?[name] else { throw .damaged }
      return try archive?.contents(of: entry, limit: Self.largest) ?? []
    } catch {
      throw .noMedia(source, error)
    }
  }
}
