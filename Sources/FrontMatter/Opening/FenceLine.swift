internal import Letters

/// A line that may be meant as the `---` before or after the fields, in whatever form a program left it.
struct FenceLine {
  /// The problem, for the hint.
  enum Oddity {
    /// `—`, `–`: made of hyphens by a program.
    case longDash
    /// `‑‑‑`, `−−−`: signs that look like hyphens.
    case otherHyphens
    /// `----`, `--`, `- - -`.
    case count
    /// Blanks before it.
    case indented
    /// `\---`.
    case escaped
    /// A sign before or in it that nobody sees.
    case invisible
    /// `--- yaml`.
    case word
    /// `***`, `___`, `===`.
    case otherSign
  }

  /// `nil` for a line of three hyphens, with blanks at most behind them.
  let oddity: Oddity?
  /// Whether it's indented, or a line that YAML may read as a list; then it closes only what nothing else closes.
  let isDoubtful: Bool

  /// A quick look: whether the line can be one.
  static func canBegin(with byte: UInt8) -> Bool {
    switch byte {
    case .hyphen, .space, .tab, UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="): true
    default: byte >= 0x80
    }
  }

  /// A quick check of what follows the first hyphens and blanks.
  private static func mayGoOn(_ line: ArraySlice<UInt8>) -> Bool {
    guard let next = line.first(where: { !$0.isBlank && $0 != .hyphen }) else { return true }
    return canBegin(with: next) || next.lowered == UInt8(ascii: "y")
  }

  init?(_ line: ArraySlice<UInt8>) {
    guard let first = line.first, Self.canBegin(with: first), line.count <= 600, Self.mayGoOn(line) else { return nil }
    var signs = FenceSigns()
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars { guard signs.take(scalar) else { return nil } }
    guard signs.isFence else { return nil }
    oddity = signs.oddity
    isDoubtful = signs.isIndented || signs.hasGaps
  }
}

/// The signs of one line, counted.
private struct FenceSigns {
  private var hyphens = 0
  private var similar = 0
  private var long = 0
  private var others = 0
  private var sign: Unicode.Scalar?
  private var isEscaped = false
  private var hasInvisible = false
  private var word = ""
  private var endsInBlank = false
  private(set) var isIndented = false
  private(set) var hasGaps = false

  private var count: Int { hyphens + similar + long + others }

  /// - Returns: whether the line may still be a fence.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isInvisible {
      hasInvisible = true
      return true
    }
    if scalar.properties.isWhitespace {
      if count == 0 { isIndented = true }
      endsInBlank = true
      return true
    }
    if scalar.properties.isAlphabetic, scalar.isASCII { return take(letter: scalar) }
    if !word.isEmpty { return false }
    if endsInBlank, count > 0 { hasGaps = true }
    endsInBlank = false
    return take(sign: scalar)
  }

  private mutating func take(letter: Unicode.Scalar) -> Bool {
    guard count > 0, word.unicodeScalars.count < 4 else { return false }
    word.unicodeScalars.append(letter)
    return true
  }

  private mutating func take(sign scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-": hyphens += 1
    case "\\":
      isEscaped = true
      return true
    case "*", "_", "=":
      guard sign == nil || sign == scalar else { return false }
      (sign, others) = (scalar, others + 1)
    case "\u{2013}", "\u{2014}", "\u{2015}", "\u{2E3A}", "\u{2E3B}": long += 1
    default:
      guard scalar.isDashLike else { return false }
      similar += 1
    }
    return true
  }

  var isFence: Bool {
    if !word.isEmpty {
      return ["yaml", "yml"].contains(word.lowercased()) && others == 0 && hyphens + long + similar > 1
    }
    if others > 0 { return others >= 3 && others == count }
    return long > 0 || similar > 1 || hyphens + similar > 1
  }

  var oddity: FenceLine.Oddity? {
    if others > 0 { return .otherSign }
    if long > 0 { return .longDash }
    if similar > 0 { return .otherHyphens }
    if isEscaped { return .escaped }
    if hyphens != 3 || hasGaps { return .count }
    if hasInvisible { return .invisible }
    if isIndented { return .indented }
    return word.isEmpty ? nil : .word
  }
}
