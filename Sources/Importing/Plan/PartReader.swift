internal import Exports

/// Reads all files of an import, one part after the other.
struct PartReader: ~Copyable {
  private let request: ImportRequest
  private let readsTexts: Bool
  private var reader: WordPressReader?
  private var nextFile = 0

  init(_ request: ImportRequest, readsTexts: Bool) { (self.request, self.readsTexts) = (request, readsTexts) }

  mutating func next() throws(ExportFault) -> ExportPart? {
    while true {
      if reader != nil, let part = try reader?.next() { return part }
      guard nextFile < request.files.count else { return nil }
      reader = try WordPressReader(request.files[nextFile], file: nextFile, readsTexts: readsTexts)
      nextFile += 1
    }
  }
}
