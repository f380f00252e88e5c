/// Reads an export of WordPress (WXR) piece by piece, in memory that doesn't grow with the file.
package final class WordPressReader: ExportReader {
  private let path: String
  private let receiver: WordPressReceiver
  private var stream: XMLStream
  private var hasMore = true
  private var given = 0

  /// - Parameters:
  ///   - file: the number that items say they are from.
  ///   - readsTexts: whether bodies and comments are read as well.
  package init(_ path: String, file: Int, readsTexts: Bool) throws(ExportFault) {
    self.path = path
    receiver = WordPressReceiver(file: file, readsTexts: readsTexts)
    stream = try XMLStream(path, into: receiver)
  }

  package func next() throws(ExportFault) -> ExportPart? {
    while given == receiver.parts.count {
      receiver.parts.removeAll(keepingCapacity: true)
      given = 0
      if !hasMore {
        if !receiver.isExport { throw ExportFault(file: path, .notAnExport) }
        return nil
      }
      hasMore = try stream.read(path)
    }
    given += 1
    return receiver.parts[given - 1]
  }
}
