/// `#EdLeadership` in the text: a letter after the sign, then letters, digits, `_` and `-` of any script.
enum Hashtag {
  /// The end of the hashtag whose sign is at `index`; `nil` if there is none.
  static func end(in bytes: [UInt8], at index: Int, within range: Range<Int>) -> Int? {
    if let before = Scalars.scalar(in: bytes, before: index, from: range.lowerBound), !mayPrecede(before) { return nil }
    var end = index + 1
    guard end < range.upperBound else { return nil }
    let first = Scalars.scalar(in: bytes, at: end, end: range.upperBound)
    guard first.scalar.isLetter else { return nil }
    var last = end
    while end < range.upperBound {
      let (scalar, length) = Scalars.scalar(in: bytes, at: end, end: range.upperBound)
      if scalar.isWordPart {
        last = end + length
      } else if scalar != "-", scalar != "_" {
        break
      }
      end += length
    }
    return last
  }

  /// Whether a hashtag may start a text after this event: at the start of a line or part, not within a word.
  static func mayFollow(_ event: Event) -> Bool {
    switch event.kind {
    case .softBreak, .lineBreak: true
    case .text, .code, .htmlInline, .image: false
    default: !event.isExit
    }
  }

  private static func mayPrecede(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isSpace { return true }
    switch scalar {
    case "(", "[", "{", "\"", "'", "¿", "¡": return true
    case "–", "—": return true
    default:
      let category = scalar.properties.generalCategory
      return category == .openPunctuation || category == .initialPunctuation
    }
  }
}

extension BodyRenderer {
  mutating func writeHashtag(_ range: Range<Int>, event: Int) {
    let text = list.bytes[range]
    let name = String(decoding: text.dropFirst(), as: UTF8.self)
    let place = locate(Array(text), event: list.events[event])
    let link = add(
      Link(
        kind: .hashtag, destination: name, path: name, hasOwnText: true, text: "#" + name,
        position: position(at: place),
        length: text.count))
    open(.linkStart, link)
    body.html.append(escaping: text)
    open(.linkEnd, link)
  }
}
