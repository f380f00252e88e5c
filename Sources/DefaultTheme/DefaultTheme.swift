/// A file of the theme that comes with the program.
package struct ThemeFile: Sendable {
  /// Below `templates/`, `/` between parts.
  package let path: String
  private let text: StaticString

  init(path: StaticString, text: StaticString) {
    self.path = path.description
    self.text = text
  }

  /// The file as it was when the program was built.
  package var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
}

/// Every file of the default theme, in path order.
package let defaultThemeFiles: [ThemeFile] = embeddedFiles.map { ThemeFile(path: $0, text: $1) }
