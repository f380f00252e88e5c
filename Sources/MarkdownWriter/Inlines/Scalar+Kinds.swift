/// The kinds of characters by which CommonMark tells whether a run of marks opens or closes emphasis.
extension Unicode.Scalar {
  var isBlank: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.generalCategory == .spaceSeparator
  }

  var isPunctuation: Bool {
    if isASCII { return isASCIIPunctuation }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// What a backslash escapes.
  var isASCIIPunctuation: Bool { value > 0x20 && value < 0x7F && !isASCIILetter && !isASCIIDigit }

  var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) }

  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

  /// Neither a blank nor punctuation.
  var isWordPart: Bool { !isBlank && !isPunctuation }
}
