internal import Letters

/// Finds the signs of an author's comments, `%%`, except in code and addresses. Only libcmark knows what is code, so it
/// reads the text with a mark for each sign, and the marks' positions tell.
struct CommentFinder {
  let marks: CommentMarks
  /// The first line of each block that holds a sign, by where the sign begins, and by where it ends.
  private var linesByBegin: [Int: Int] = [:]
  private var linesByEnd: [Int: Int] = [:]

  private enum Place {
    case unseen, code, address
    /// Among the words of a block, counted from the text's begin.
    case block(Int)
  }

  /// - Parameter bytes: without control bytes.
  init(_ bytes: [UInt8]) {
    let signs = CommentMarks.signs(in: bytes, bytes.indices).filter { !CommentMarks.isInAddress($0, in: bytes) }
    guard !signs.isEmpty else {
      marks = CommentMarks([], end: bytes.count)
      return
    }
    let list = CommonMarkParser(smartPunctuation: false).events(of: Self.numbered(signs, in: bytes))
    var places: [Place] = Array(repeating: .unseen, count: signs.count)
    var block = 0
    var firstLine = 0
    for event in list.events where !event.isExit {
      if event.kind.holdsWords {
        block += 1
        firstLine = Int(event.line)
      }
      for range in [event.text, event.detail] where !range.isEmpty {
        for sign in Self.signs(in: list[range]) where sign < signs.count {
          switch event.kind {
          case .code, .codeBlock: places[sign] = .code
          case .link where range.start == event.text.start, .image where range.start == event.text.start:
            places[sign] = .address
          default:
            places[sign] = .block(block)
            linesByBegin[signs[sign].lowerBound] = firstLine
            linesByEnd[signs[sign].upperBound] = firstLine
          }
        }
      }
    }
    var found: [CommentMarks.Mark] = []
    for (sign, place) in zip(signs, places) {
      switch place {
      case .code, .address: break
      // Text that libcmark doesn't show, such as a link's address, is a separate block.
      case .unseen: found.append(.init(sign, block: -1 - found.count, in: bytes))
      case .block(let block): found.append(.init(sign, block: block, in: bytes))
      }
    }
    marks = CommentMarks(found, end: bytes.count)
  }

  /// The first line of the block that holds a comment whole; `nil` when it goes on in another.
  func firstLine(ofBlockAround comment: Range<Int>) -> Int? {
    let line = linesByBegin[comment.lowerBound]
    return line == linesByEnd[comment.upperBound] ? line : nil
  }

  /// The text with a number in control bytes for each sign.
  private static func numbered(_ signs: [Range<Int>], in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 8 * signs.count)
    var start = 0
    for (number, sign) in signs.enumerated() {
      text += bytes[start..<sign.lowerBound]
      text.append(Sentinel.nothing)
      var rest = number
      repeat {
        text.append(Sentinel.firstDigit + UInt8(rest % 9))
        rest /= 9
      } while rest > 0
      text.append(Sentinel.nothing)
      start = sign.upperBound
    }
    return text + bytes[start...]
  }

  private static func signs(in text: ArraySlice<UInt8>) -> [Int] {
    var signs: [Int] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(of: Sentinel.nothing) {
      index = start + 1
      var (number, factor) = (0, 1)
      while index < text.endIndex, Sentinel.isDigit(text[index]) {
        number &+= factor &* Int(text[index] - Sentinel.firstDigit)
        factor &*= 9
        index += 1
      }
      if index > start + 1, index < text.endIndex, text[index] == Sentinel.nothing {
        signs.append(number)
        index += 1
      }
    }
    return signs
  }
}

extension Event.Kind {
  /// Whether it directly contains words, and no other block.
  fileprivate var holdsWords: Bool {
    switch self {
    case .paragraph, .heading, .codeBlock, .htmlBlock: true
    default: false
    }
  }
}
