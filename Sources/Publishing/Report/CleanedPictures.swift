internal import Disk
internal import Pictures

/// The pictures that are about to be public and whose originals say where or with what they were taken.
enum CleanedPictures {
  /// - Parameter originals: the journal's pictures, by path.
  static func among(
    _ files: [CarryPlan.File], originals: [String], in journal: JournalFolder
  ) -> [PublishReport.Picture] {
    let byName = Dictionary(grouping: originals) { name(of: $0) }
    return files.filter { PagePath.isPicture($0.path) }.compactMap { file in
      for original in byName[name(of: file.path)] ?? [] {
        guard let bytes = try? journal.readFile(original) else { continue }
        let origin = PictureOrigin(of: bytes)
        let removed = (origin.hasPlace ? ["place"] : []) + (origin.hasDevice ? ["device"] : [])
        if removed.isEmpty || FileSum(of: bytes) == file.sum { continue }
        guard
          let format = try? PictureFormat.of(file: original, beginning: Array(bytes.prefix(PictureFormat.headLength))),
          let picture = try? Picture(cleaning: bytes, as: format), FileSum(of: picture.bytes) == file.sum
        else { continue }
        return .init(path: file.path, removed: removed)
      }
      return nil
    }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map { $0.lowercased() } ?? path
  }
}
