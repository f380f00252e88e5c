internal import Exports

/// Reads the texts that are imported, some at a time, and counts all comments.
struct BatchReader {
  private var parts: PartReader
  private let index: SiteIndex
  private var place = 0
  private var number = 0
  private var isDone = false
  /// Of all entries; those of texts that aren't imported are left out.
  private(set) var comments = ImportReport.Comments()

  init(_ parts: PartReader, _ index: SiteIndex) {
    self.parts = parts
    self.index = index
  }

  /// - Returns: `nil` at the end.
  mutating func next() throws(ExportFault) -> Batch? {
    if isDone { return nil }
    var batch = Batch(number)
    number += 1
    while batch.size < Batch.size {
      guard let part = try parts.next() else {
        isDone = true
        break
      }
      guard case .item(let item) = part else { continue }
      defer { place += 1 }
      // The file is another one than a moment ago.
      guard place < index.items.count else { continue }
      let fate = index.items[place].fate
      count(item.comments, isImported: fate.isText)
      if fate.isText { batch.add(TextWork(place: place, item: item)) }
    }
    return batch
  }

  private mutating func count(_ list: [ExportComment], isImported: Bool) {
    for comment in list {
      comments.entries += 1
      if !isImported {
        comments.leftOut += 1
      } else if comment.kind == .ping {
        comments.pings += 1
      } else if comment.state == .spam {
        comments.spam += 1
      } else if comment.state == .trash {
        comments.trash += 1
      }
    }
  }
}
