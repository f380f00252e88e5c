internal import HTMLReading
internal import MarkdownWriter

/// Makes Markdown of a text of the old site, and proves it.
struct TextConversion {
  let around: Surroundings
  /// Whether blank lines part paragraphs, as in texts of WordPress' older editor.
  var isClassic: Bool

  /// - Parameter footnotes: JSON of the notes of a text made of blocks.
  func convert(_ source: [UInt8], footnotes: String = "") -> ConvertedText {
    let source = around.index.sharedBlocks.inserted(into: source, site: around.site)
    var shortcodes = ShortcodeReading(source) { around.gallery($0) }
    var html = shortcodes.html()
    if isClassic { html = ClassicParagraphs.html(of: html) }
    html += BlockNotes.html(of: footnotes)
    let cleaning = Cleaning(html, in: around)
    var reader = HTMLReader()
    reader.removedClasses = []
    let read = reader.read(String(decoding: cleaning.html, as: UTF8.self))
    let parts = PartLinks(Array(MarkdownWriter.markdown(read.document).utf8), madeOf: cleaning.html)
    var text = ConvertedText(markdown: parts.markdown)
    text.notes = shortcodes.notes.union(cleaning.notes).union(read.losses.compactMap(\.note))
    text.attachments = cleaning.attachments
    text.media = cleaning.media
    text.beginning = cleaning.summaryEnd.map { Self.plain(cleaning.html[..<$0]) } ?? ""
    let notes = read.document.notes.count
    var facts = PageFacts(of: cleaning.html) { notes > 0 && DaybookMarks.isWithinPage($0, $1) }
    for change in parts.changes {
      if change.after == nil { text.notes.insert(.lostLink(change.before)) }
      facts.changeLink(change.before, to: change.after)
    }
    // What cells that were merged are now is said already.
    let hasMergedCells = text.notes.contains(.cannotSay("merged cells"))
    for difference in Proof.differences(between: facts, and: text.markdown, notes: notes)
    where !(hasMergedCells && difference.what == .cells) {
      text.notes.insert(.difference(difference))
    }
    let leftOut = text.notes.contains { $0.isLeftOut }
    if !leftOut, notes == 0, let lost = Proof.lost(of: source, in: facts.words) { text.notes.insert(.difference(lost)) }
    return text
  }

  private static func plain(_ html: ArraySlice<UInt8>) -> String {
    HTMLText.plain(String(decoding: html, as: UTF8.self))
  }
}

extension Loss {
  /// `nil` for what no reader misses: looks that themes give.
  var note: PostNote? {
    switch kind {
    case .removed(let name): .cannotSay(name)
    case .hidden: .cannotSay("hidden words")
    case .mergedCells: .cannotSay("merged cells")
    case .nestedTable: .cannotSay("a table in a table")
    case .blocksInCell: .cannotSay("several paragraphs in a cell")
    case .noHead, .unknownTag: nil
    case .look(let name): .cannotSay(name)
    case .tooDeep: .cannotSay("tags more than 150 deep in each other")
    }
  }
}
