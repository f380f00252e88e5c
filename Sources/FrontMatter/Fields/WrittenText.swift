/// A text as it's written in a text field of front matter, in double quotes if its first character would have a special meaning.
///
/// Line ends and other control characters become spaces: such a field is one line.
package func writtenText(_ text: String) -> String {
  let line = String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
  let words = line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  return isPlain(words) ? words : quotedText(words)
}

/// In double quotes, whatever it is.
package func quotedText(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// Whether YAML can't misread any character, in a place where the rest of the line is one text.
private func isPlain(_ words: String) -> Bool {
  guard let first = words.unicodeScalars.first, let last = words.unicodeScalars.last, last != ":" else { return false }
  return first.properties.isAlphabetic || first.properties.numericType != nil || "¿¡(".unicodeScalars.contains(first)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  let category = scalar.properties.generalCategory
  return category == .control || category == .lineSeparator || category == .paragraphSeparator
}
