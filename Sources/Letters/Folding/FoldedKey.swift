/// The key for looking up an id, title, or alias. It ignores case, accents (composed or not), emoji, points, the shape
/// of quotation marks, and the number and kind of spaces, hyphens, dashes, or underscores between words.
///
/// Compare keys with `==`: Swift holds composed and decomposed letters equal. A leading `#` or `@` counts for nothing.
package func foldedKey(_ text: String) -> String {
  if let key = foldedASCII(text) { return key }
  var key = ""
  key.unicodeScalars.reserveCapacity(text.utf8.count)
  var hasGap = false
  var last: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    let folded = FoldedScalar(scalar)
    switch folded {
    case .gap, .symbol: hasGap = true
    case .nothing: break
    case .accent(let accent):
      guard let last, !last.isASCII, !last.isGreek else { continue }
      key.unicodeScalars.append(accent)
    case .ascii, .other, .punctuation:
      if key.isEmpty, case .punctuation(let sign) = folded, sign == "#" || sign == "@" { continue }
      if hasGap, !key.isEmpty { key.unicodeScalars.append(" ") }
      hasGap = false
      append(folded, to: &key)
      last = key.unicodeScalars.last
    }
  }
  return key
}

private func append(_ folded: FoldedScalar, to key: inout String) {
  switch folded {
  case .ascii(let first, let second):
    key.unicodeScalars.append(Unicode.Scalar(first))
    if let second { key.unicodeScalars.append(Unicode.Scalar(second)) }
  case .other(let scalar): key.append(contentsOf: foldedLetter(scalar))
  case .punctuation(let sign):
    // An ellipsis counts as the points that it is often written as, however many.
    let mark = sign == "…" ? "." : sign
    if mark != "." || key.unicodeScalars.last != "." { key.unicodeScalars.append(mark) }
  case .accent, .nothing, .gap, .symbol: break
  }
}

/// The small letter; of Greek without its accent, and with one sigma.
private func foldedLetter(_ scalar: Unicode.Scalar) -> String {
  let small = scalar.properties.lowercaseMapping
  guard scalar.isGreek, let letter = small.unicodeScalars.first else { return small }
  switch letter {
  case "ά": return "α"
  case "έ": return "ε"
  case "ή": return "η"
  case "ί", "ϊ", "ΐ": return "ι"
  case "ό": return "ο"
  case "ύ", "ϋ", "ΰ": return "υ"
  case "ώ": return "ω"
  case "ς": return "σ"
  default: return small
  }
}

/// The same for text of ASCII letters, digits, spaces and hyphens, which most ids are; `nil` for any other.
private func foldedASCII(_ text: String) -> String? {
  var text = text
  return text.withUTF8 { bytes -> String? in
    guard bytes.allSatisfy({ $0.isNameByte || $0 == .space }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { key in
      var count = 0
      var hasGap = false
      for byte in bytes {
        guard byte.isLetter || byte.isDigit else {
          hasGap = count > 0
          continue
        }
        if hasGap {
          key[count] = .space
          count += 1
          hasGap = false
        }
        key[count] = byte.lowered
        count += 1
      }
      return count
    }
  }
}
