/// A quotation that starts with `[!note]` or similar, alone on its line or before its own title.
struct Callout {
  /// Whether readers can open and close it.
  enum Fold { case none, closed, open }

  let kind: CalloutKind
  /// As written, when it is the name of no kind.
  let unknownName: String?
  let fold: Fold
  let paragraph: Int
  /// Of the first line's words after the mark.
  let title: Range<Int>
  /// The event after the title's line; `nil` when the paragraph ends with it.
  let rest: Int?
  /// The length in bytes of the mark and the following spaces in the first text.
  let markLength: Int

  init?(_ list: EventList, quote: Int) {
    paragraph = quote + 1
    guard paragraph + 1 < list.events.count, list.events[paragraph].kind == .paragraph,
      !list.events[paragraph].isExit, list.events[paragraph + 1].kind == .text
    else { return nil }
    let text = list[list.events[paragraph + 1].text]
    guard let mark = CalloutMark(text) else { return nil }
    let words = text[mark.end...].drop { $0 == 0x20 || $0 == 0x09 }
    guard words.startIndex > mark.end || words.isEmpty else { return nil }
    let known = CalloutKind(named: mark.name.lowercased())
    (kind, unknownName, fold) = (known ?? .note, known == nil ? mark.name : nil, mark.fold)
    markLength = words.startIndex - text.startIndex
    let last = Int(list.events[paragraph].partner)
    var index = paragraph + 1
    while index < last, list.events[index].kind != .softBreak, list.events[index].kind != .lineBreak {
      index = Int(list.events[index].partner) + 1
    }
    title = (paragraph + 1)..<index
    rest = index < last ? index + 1 : nil
    // `[!NOTE]` before emphasis or a link without a space between is a quotation.
    if words.isEmpty, words.startIndex == mark.end, title.count > 1 { return nil }
  }
}

/// `[!note]`, `[!note|what a program makes of it]`, `[!note]-`, `[!note]+`.
struct CalloutMark {
  let name: String
  let fold: Callout.Fold
  /// Behind it.
  let end: Int

  init?(_ text: ArraySlice<UInt8>) {
    guard text.starts(with: "[!".utf8), let close = text.prefix(Self.longest).firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    let inner = text[(text.startIndex + 2)..<close]
    name = String(trimming: inner[..<(inner.firstIndex(of: UInt8(ascii: "|")) ?? close)])
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isName) else { return nil }
    let sign = close + 1 < text.endIndex ? text[close + 1] : 0
    let isSign = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    // A dash that belongs to the words is none of the mark's.
    let isAlone = close + 2 >= text.endIndex || text[close + 2] == 0x20 || text[close + 2] == 0x09
    fold = isSign && isAlone ? (sign == UInt8(ascii: "-") ? .closed : .open) : .none
    end = close + (fold == .none ? 1 : 2)
  }

  private static let longest = 80

  private static func isName(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return byte >= 0x80 || scalar.isASCIILetter || scalar.isASCIIDigit || "-_ ".utf8.contains(byte)
  }
}
