/// Reads the feed that Blogger exports, in its older form and in that of Google Takeout: texts, pages and comments are entries of one
/// list there, so the comments are read before and given to their texts.
package final class BloggerReader: ExportReader {
  private let path: String
  private let receiver: BloggerReceiver
  private var stream: XMLStream
  private var hasMore = true
  private var isSiteTold = false
  private var comments: [String: [ExportComment]] = [:]

  package init(_ path: String, file: Int, readsTexts: Bool) throws(ExportFault) {
    self.path = path
    receiver = BloggerReceiver(file: file, readsTexts: readsTexts)
    stream = try XMLStream(path, into: receiver)
    if readsTexts { comments = try Self.comments(in: path) }
  }

  /// By the id of the text to which they belong.
  private static func comments(in path: String) throws(ExportFault) -> [String: [ExportComment]] {
    let receiver = BloggerReceiver(file: 0, readsTexts: true)
    var stream = try XMLStream(path, into: receiver)
    var found: [String: [ExportComment]] = [:]
    var hasMore = true
    while hasMore {
      hasMore = try stream.read(path)
      for entry in receiver.entries where entry.isComment { found[entry.parent, default: []].append(entry.comment) }
      receiver.entries.removeAll(keepingCapacity: true)
    }
    return found
  }

  package func next() throws(ExportFault) -> ExportPart? {
    while true {
      if !isSiteTold, let site = receiver.site {
        isSiteTold = true
        return .site(site)
      }
      if !receiver.entries.isEmpty {
        let entry = receiver.entries.removeFirst()
        if entry.isComment { continue }
        var item = entry.item
        item.comments = comments[item.guid] ?? []
        return .item(item)
      }
      if !hasMore {
        if !receiver.isExport { throw ExportFault(file: path, .notAnExport) }
        return nil
      }
      hasMore = try stream.read(path)
    }
  }
}
