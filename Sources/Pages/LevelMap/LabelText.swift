/// Breaks words into lines for a drawing, which cannot do that by itself.
///
/// The reader's font is unknown, so widths are estimated generously, by the kind of letter: a line that breaks early
/// looks better than one that runs out of its box.
struct LabelText {
  /// The size of the type, in units of the drawing.
  let size: Int

  /// At least as wide as the words are in common bold type.
  func width(of text: some StringProtocol) -> Int {
    (text.reduce(0) { $0 + Self.hundredths(of: $1) } * size + 99) / 100
  }

  /// At most `most` lines, none wider than `width`; what does not fit is cut and ends in '…'. Breaks after spaces and
  /// hyphens and between East Asian letters; a longer word is broken anywhere.
  func lines(of text: String, width: Int, most: Int) -> [String] {
    var rest = Array(text)[...]
    var lines: [String] = []
    while let first = rest.first {
      if first == " " {
        rest = rest.dropFirst()
        continue
      }
      let fitting = fit(rest, width)
      if fitting == rest.endIndex {
        lines.append(String(rest))
        break
      }
      if lines.count == most - 1 {
        lines.append(trimmed(rest[..<fit(rest, width - self.width(of: "…"))]) + "…")
        break
      }
      let stop = breaking(rest, before: fitting)
      lines.append(trimmed(rest[..<stop]))
      rest = rest[stop...]
    }
    return lines
  }

  /// The end of the letters that fit; at least one does.
  private func fit(_ letters: ArraySlice<Character>, _ width: Int) -> Int {
    var used = 0
    for place in letters.indices {
      used += Self.hundredths(of: letters[place])
      if used * size > width * 100 { return max(place, letters.startIndex + 1) }
    }
    return letters.endIndex
  }

  private func breaking(_ letters: ArraySlice<Character>, before end: Int) -> Int {
    for place in stride(from: end, to: letters.startIndex, by: -1) {
      let (last, next) = (letters[place - 1], letters[place])
      if next == " " || last == "-" { return place }
      if Self.isWide(last) || Self.isWide(next), !"、。，．！？）」』】・：；ー…".contains(next) { return place }
    }
    return end
  }

  private func trimmed(_ letters: ArraySlice<Character>) -> String {
    var letters = letters
    while letters.last == " " { letters.removeLast() }
    return String(letters)
  }

  private static func isWide(_ letter: Character) -> Bool {
    letter.unicodeScalars.first.map { (0x1100...0x115F).contains($0.value) || $0.value >= 0x2E80 && $0.value < 0xFB00 }
      ?? false
  }

  /// The width in hundredths of the type's size; source: advance widths of Georgia Bold, rounded up.
  private static func hundredths(of letter: Character) -> Int {
    switch letter {
    case " ", ".", ",", ":", ";", "'", "’", "|", "·": return 36
    case "i", "j", "l", "f", "t", "I", "(", ")", "-", "!": return 44
    case "m", "w", "M", "W", "@", "%", "&", "…": return 104
    default: break
    }
    guard let scalar = letter.unicodeScalars.first?.value else { return 0 }
    switch scalar {
    case 0x41...0x5A: return 80
    case 0..<0x80: return 65
    // Hebrew, Arabic, Syriac: narrower, and joined.
    case 0x590..<0x780: return 58
    case 0x1100...0x115F, 0x2E80..<0xFB00, 0xFE30..<0xFE70, 0xFF00..<0xFFE7, 0x1F000...: return 105
    default: return 72
    }
  }
}
