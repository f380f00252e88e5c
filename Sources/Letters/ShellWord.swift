/// A text as a shell takes it for one word.
package enum ShellWord {
  /// In quotes only where it must be, as a person would type it.
  package static func of(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_./+,:@~".unicodeScalars.contains($0)
    }
    return isPlain && !text.isEmpty ? text : quoted(text)
  }

  /// In single quotes, whatever it is.
  package static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
