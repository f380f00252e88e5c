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
      if let part = try reader?.next() { return asked(part) }
      guard nextFile < request.files.count else { return nil }
      reader = try reader(of: request.files[nextFile], number: nextFile)
      nextFile += 1
    }
  }

  /// An entry of a kind that was asked for is a post.
  private func asked(_ part: ExportPart) -> ExportPart {
    guard !request.kinds.isEmpty, case .item(var item) = part, case .other(let name) = item.kind,
      request.kinds.contains(name)
    else { return part }
    item.kind = .post
    return .item(item)
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
