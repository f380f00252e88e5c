internal import Exports

/// A text on its way through the import.
struct TextWork: Sendable {
  /// Its place among all items.
  var place: Int
  var item: ExportItem
  var text = ConvertedText()
  var replies: [Reply] = []
}

/// Texts that are converted together: some dozen of them, so that tasks are few and memory stays small.
struct Batch: Sendable {
  static let size = 128 << 10

  var number: Int
  var works: [TextWork] = []
  var size = 0

  init(_ number: Int) { self.number = number }

  mutating func add(_ work: TextWork) {
    works.append(work)
    size += work.item.body.count + work.item.comments.reduce(500) { $0 + $1.body.count + 200 }
  }

  mutating func convert(_ index: SiteIndex, _ library: MediaLibrary, _ comments: ImportRequest.Comments) {
    for place in works.indices {
      let item = works[place].item
      let around = Surroundings(index: index, library: library, item: works[place].place)
      if let text = item.folderText {
        works[place].text = MarkdownConversion(around: around, text: text).convert(item.body)
        works[place].item.body = []
        continue
      }
      let conversion = TextConversion(around: around, isClassic: item.isClassic && !item.body.containsBlocks)
      works[place].text = conversion.convert(item.body, footnotes: item.meta.footnotes)
      works[place].replies = comments == .no ? [] : Reply.all(of: item, to: works[place].place, index, comments)
      works[place].item.body = []
      works[place].item.comments = []
    }
  }
}

extension [UInt8] {
  /// Whether the text is made of WordPress' blocks, which bring their own paragraphs.
  fileprivate var containsBlocks: Bool {
    let mark = Array("<!-- wp:".utf8)
    var start = startIndex
    while let less = self[start...].firstIndex(of: .less) {
      if self[less...].starts(with: mark) { return true }
      start = less + 1
    }
    return false
  }
}
