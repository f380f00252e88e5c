/// The parts of a text that `%%` signs hide: an author's comment is between two of them, as in Obsidian.
///
/// Anything that may be meant as a comment is hidden. So if signs can be paired in more than one way, everything between
/// them is hidden, and a comment that isn't closed goes to the end of the text.
package struct CommentMarks: Sendable {
  package struct Mark: Sendable {
    package let range: Range<Int>
    /// The paragraph, heading, or item that contains it.
    package let block: Int
    /// Whether it looks like a typo for a percent sign: `100%% of them`.
    package let isPercent: Bool

    package init(_ range: Range<Int>, block: Int, in bytes: [UInt8]) {
      (self.range, self.block) = (range, block)
      let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
      let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
      isPercent = before &- 0x30 < 10 && (after <= 0x20 || ".,;:!?)".utf8.contains(after))
    }
  }

  package enum Problem: Sendable, Equatable {
    /// Nothing ends the comment.
    case open
    /// It hides nothing and is shown.
    case shown
    /// It begins behind a digit, so perhaps nothing should be hidden.
    case percent
  }

  package private(set) var hidden: [Range<Int>] = []
  package private(set) var problems: [(problem: Problem, mark: Range<Int>)] = []
  private var open: Mark?
  private let end: Int

  /// - Parameters:
  ///   - marks: in the order of the text.
  ///   - end: of the text.
  package init(_ marks: [Mark], end: Int) {
    self.end = end
    let groups = Self.groups(of: marks)
    // For each group, the number of groups from there on that can't be paired within themselves.
    var odd = Array(repeating: 0, count: groups.count + 1)
    for index in groups.indices.reversed() {
      odd[index] = odd[index + 1] + (Self.isPaired(groups[index]) ? 0 : 1)
    }
    for (index, group) in groups.enumerated() {
      if let open {
        if group.count.isMultiple(of: 2) || (Self.isPaired(group) && odd[index + 1] > 0) { continue }
        hide(open.range.lowerBound..<group[group.count - 1].range.upperBound)
        self.open = nil
      } else if Self.isPaired(group), group.count.isMultiple(of: 2) || odd[index + 1].isMultiple(of: 2) {
        pair(group)
      } else {
        open = group[0]
      }
    }
    guard let open else { return }
    hide(open.range.lowerBound..<end)
    problems.append((.open, open.range))
  }

  /// Those of one block together.
  private static func groups(of marks: [Mark]) -> [[Mark]] {
    var groups: [[Mark]] = []
    for mark in marks {
      if groups.last?.last?.block == mark.block {
        groups[groups.count - 1].append(mark)
      } else {
        groups.append([mark])
      }
    }
    return groups
  }

  /// Whether each mark has a partner, except marks that look like percent signs.
  private static func isPaired(_ group: [Mark]) -> Bool { pairs(in: group) != nil }

  private static func pairs(in group: [Mark]) -> (pairs: [(Mark, Mark)], shown: [Mark])? {
    var (pairs, shown): ([(Mark, Mark)], [Mark]) = ([], [])
    var index = 0
    while index < group.count {
      if group[index].isPercent, !(group.count - index).isMultiple(of: 2) {
        shown.append(group[index])
        index += 1
      } else if index + 1 < group.count {
        pairs.append((group[index], group[index + 1]))
        index += 2
      } else {
        return nil
      }
    }
    return (pairs, shown)
  }

  private mutating func pair(_ group: [Mark]) {
    guard let (pairs, shown) = Self.pairs(in: group) else { return }
    if !shown.isEmpty, group.count(where: \.isPercent) > 1 {
      problems.append((.percent, group[0].range))
      return hide(group[0].range.lowerBound..<group[group.count - 1].range.upperBound)
    }
    for mark in shown { problems.append((.shown, mark.range)) }
    for (begin, end) in pairs {
      guard begin.isPercent else {
        hide(begin.range.lowerBound..<end.range.upperBound)
        continue
      }
      problems.append((.percent, begin.range))
      // Another pairing is as likely: all of it goes.
      return hide(begin.range.lowerBound..<group[group.count - 1].range.upperBound)
    }
  }

  private mutating func hide(_ range: Range<Int>) { hidden.append(range) }
}

extension CommentMarks {
  /// The signs of a text, without those behind a backslash: `%%%%` is two.
  package static func signs(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    let percent = UInt8(ascii: "%")
    var signs: [Range<Int>] = []
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      guard bytes[index] == percent, bytes[index + 1] == percent else {
        // A character after a backslash is plain and starts nothing.
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      let isLong = index + 3 == range.upperBound || (index + 3 < range.upperBound && bytes[index + 3] != percent)
      let end = index + (isLong && bytes[index + 2] == percent ? 3 : 2)
      signs.append(index..<end)
      index = end
    }
    return signs
  }

  /// Whether the sign is part of a web address, as in `https://oak.example/100%%20more`, and the only one on its line.
  package static func isInAddress(_ sign: Range<Int>, in bytes: [UInt8]) -> Bool {
    let escape = bytes[sign.upperBound...].prefix(2)
    guard escape.count == 2, escape.allSatisfy({ hexadecimalValue($0) != nil }),
      escape[sign.upperBound] < 0x3A
    else { return false }
    let before = bytes[..<sign.lowerBound].suffix(longestAddress)
    let line = before[((before.lastIndex { $0 == 0x0A || $0 == 0x0D } ?? before.startIndex - 1) + 1)...]
    let address = line[((line.lastIndex { $0 <= 0x20 } ?? line.startIndex - 1) + 1)...]
    let rest = bytes[sign.upperBound...].prefix(longestAddress).prefix { $0 != 0x0A && $0 != 0x0D }
    return address.firstRange(of: "://".utf8) != nil && [line, rest].allSatisfy { $0.firstRange(of: "%%".utf8) == nil }
  }

  private static let longestAddress = 2_000

  /// One text of one line or several, such as a title: `nil` when it holds no comment.
  package static func left(of text: ArraySlice<UInt8>) -> (text: [UInt8], marks: CommentMarks)? {
    let bytes = Array(text)
    let signs = signs(in: bytes, bytes.indices).filter { !isInAddress($0, in: bytes) }
    guard !signs.isEmpty else { return nil }
    let marks = CommentMarks(signs.map { Mark($0, block: 0, in: bytes) }, end: bytes.count)
    var left: [UInt8] = []
    var start = 0
    for range in marks.hidden {
      left += bytes[start..<range.lowerBound]
      start = range.upperBound
      // One blank between words is enough.
      if left.last ?? 0x20 <= 0x20 { while start < bytes.count, bytes[start] == 0x20 { start += 1 } }
    }
    return (left + bytes[start...], marks)
  }
}
