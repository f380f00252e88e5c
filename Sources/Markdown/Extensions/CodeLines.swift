/// The lines of a text's code blocks, asked for from the first to the last.
struct CodeLines {
  private let blocks: [ClosedRange<Int>]
  private var next = 0

  init(_ list: EventList) {
    blocks = list.events.filter { $0.kind == .codeBlock }.map { Int($0.line)...max(Int($0.line), Int($0.endLine)) }
  }

  /// - Parameter line: no smaller than the last one.
  mutating func contain(_ line: Int) -> Bool {
    while next < blocks.count, blocks[next].upperBound < line { next += 1 }
    return next < blocks.count && blocks[next].contains(line)
  }
}
