internal import Exports

/// Reads all files of an import, one part after the other.
struct PartReader {
  private let request: ImportRequest
  private let readsTexts: Bool
  private var reader: (any ExportReader)?
  private var nextFile = 0

  init(_ request: ImportRequest, readsTexts: Bool) { (self.request, self.readsTexts) = (request, readsTexts) }

  mutating func next() throws(ExportFault) -> ExportPart? {
    while true {
      if let part = try reader?.next() { return part }
      guard nextFile < request.files.count else { return nil }
      reader = try reader(of: request.files[nextFile], number: nextFile)
      nextFile += 1
    }
  }

  private func reader(of path: String, number: Int) throws(ExportFault) -> any ExportReader {
    switch request.program {
    case .wordpress: try WordPressReader(path, file: number, readsTexts: readsTexts)
    case .blogger: try BloggerReader(path, file: number, readsTexts: readsTexts)
    case .substack: try SubstackReader(path, file: number, readsTexts: readsTexts)
    case .ghost: try GhostReader(path, file: number)
    case .markdown: try MarkdownFolderReader(path, file: number)
    case .html: try HTMLFolderReader(path, file: number, readsTexts: readsTexts)
    }
  }
}
