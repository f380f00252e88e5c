/// `~~text~~` and `~text~`, paired as GitHub's specification says: runs of one or two tildes of the same length.
///
/// A pair opens and closes within the same part of the text: emphasis and links that overlap it win, and none reaches out of
/// a callout's title or into a quotation's attribution.
enum Strikethrough {
  struct Edge {
    var isOpening: Bool
    /// One or two tildes.
    var length: Int
  }

  private struct Run {
    var offset: Int
    var length: Int
  }

  /// The tildes that are markup, by offset in the list's bytes.
  static func edges(in list: EventList) -> [Int: Edge] {
    var edges: [Int: Edge] = [:]
    // The openers of all parts that are open, and where those of each part begin.
    var openers: [Run] = []
    var bases: [Int] = []
    // The ends of lines that are written apart from what follows.
    var ends: Set<Int> = []
    for (index, event) in list.events.enumerated() {
      switch event.kind {
      case .text:
        pair(event.text.range, in: list, at: index, openers: &openers, base: bases.last ?? 0, edges: &edges)
      case .softBreak, .lineBreak:
        if ends.contains(index) { openers.removeLast(openers.count - (bases.last ?? 0)) }
      case .code, .htmlInline, .codeBlock, .htmlBlock, .thematicBreak: break
      case .blockQuote where !event.isExit:
        bases.append(openers.count)
        if let rest = Callout(list, quote: index)?.rest { ends.insert(rest - 1) }
        if let cut = Attribution(list, quote: index)?.cut { ends.insert(cut.event) }
      case _ where !event.isExit: bases.append(openers.count)
      default: openers.removeLast(openers.count - (bases.popLast() ?? 0))
      }
    }
    return edges
  }

  private static func pair(
    _ range: Range<Int>, in list: EventList, at event: Int, openers: inout [Run], base: Int, edges: inout [Int: Edge]
  ) {
    let tilde = UInt8(ascii: "~")
    var index = range.lowerBound
    while let start = list.bytes[index..<range.upperBound].firstIndex(of: tilde) {
      index = start
      while index < range.upperBound, list.bytes[index] == tilde { index += 1 }
      guard index - start <= 2 else { continue }
      let run = Run(offset: start, length: index - start)
      let before = Neighbour(before: start, in: list, event: event)
      let after = Neighbour(after: index, in: list, event: event)
      let opens = after.opens(from: before)
      guard before.opens(from: after), openers.count > base else {
        if opens { openers.append(run) }
        continue
      }
      let opener = openers.removeLast()
      guard opener.length == run.length else { continue }
      edges[opener.offset] = Edge(isOpening: true, length: run.length)
      edges[run.offset] = Edge(isOpening: false, length: run.length)
    }
  }

  /// What is next to a run, according to CommonMark's rule for delimiter runs.
  private enum Neighbour {
    case space, punctuation, other

    /// Whether a run between `from` and this may open (or, in the other direction, close).
    func opens(from: Neighbour) -> Bool { self == .other || (self == .punctuation && from != .other) }

    init(before index: Int, in list: EventList, event: Int) {
      let scalar = Scalars.scalar(in: list.bytes, before: index, from: Int(list.events[event].text.start))
      self = scalar.map(Neighbour.init) ?? Neighbour(list.events[event - 1])
    }

    init(after index: Int, in list: EventList, event: Int) {
      let end = Int(list.events[event].text.end)
      self =
        index < end
        ? Neighbour(Scalars.scalar(in: list.bytes, at: index, end: end).scalar) : Neighbour(list.events[event + 1])
    }

    private init(_ scalar: Unicode.Scalar) {
      self = scalar.isSpace ? .space : scalar.isPunctuation ? .punctuation : .other
    }

    private init(_ event: Event) {
      switch event.kind {
      case .softBreak, .lineBreak, .paragraph, .heading: self = .space
      default: self = .punctuation
      }
    }
  }
}
