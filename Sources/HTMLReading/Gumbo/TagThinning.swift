/// Leaves out tags of hostile or broken HTML where they'd cost time or memory out of proportion; the words stay.
///
/// Such HTML nests elements endlessly, or leaves fonts open, which browsers reopen in each paragraph.
struct TagThinning {
  private(set) var html: [UInt8]
  /// Where the first tag stood that was left out, in bytes.
  private(set) var firstLoss: Int?

  private static let deepest = 150
  private static let mostFonts = 24
  private static let mostAttributes = 200

  private static let fonts: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]
  /// They have no end tag, or end where the next one begins.
  private static let unnested: Set<String> = [
    "area", "base", "br", "col", "dd", "dt", "embed", "frame", "hr", "img", "input", "li", "link", "meta", "option",
    "p",
    "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
  ]

  init(_ html: [UInt8]) {
    self.html = html.contains(0) ? html.map { $0 == 0 ? 0x20 : $0 } : html
    var scan = TagScan(self.html)
    var state = State()
    var dropped: [Range<Int>] = []
    while let tag = scan.next() {
      if !state.keeps(tag) { dropped.append(tag.range) }
    }
    guard let first = dropped.first else { return }
    firstLoss = first.lowerBound
    // Blanks in their place, so that places stay true.
    for range in dropped { for index in range { self.html[index] = 0x20 } }
  }

  /// What is open.
  private struct State {
    private var depth: [String: Int] = [:]
    private var total = 0
    private var fonts = 0
    /// Open tags that were left out, by name: as many ends go with them.
    private var left: [String: Int] = [:]
    private var copies = 0
    private var tags = 0

    mutating func keeps(_ tag: TagScan.Tag) -> Bool {
      tags += 1
      copies += fonts
      return tag.isClosing ? keepsEnd(tag.name) : keepsBegin(tag)
    }

    private mutating func keepsBegin(_ tag: TagScan.Tag) -> Bool {
      guard tag.attributes <= TagThinning.mostAttributes else { return false }
      guard !TagThinning.unnested.contains(tag.name) else { return true }
      let isFont = TagThinning.fonts.contains(tag.name)
      if total >= TagThinning.deepest || (isFont && (fonts >= TagThinning.mostFonts || copies > 12 * tags + 20_000)) {
        left[tag.name, default: 0] += 1
        return false
      }
      depth[tag.name, default: 0] += 1
      total += 1
      if isFont { fonts += 1 }
      return true
    }

    private mutating func keepsEnd(_ name: String) -> Bool {
      if let count = left[name], count > 0 {
        left[name] = count - 1
        return false
      }
      guard let count = depth[name], count > 0 else { return true }
      depth[name] = count - 1
      total -= 1
      if TagThinning.fonts.contains(name) { fonts -= 1 }
      return true
    }
  }
}
