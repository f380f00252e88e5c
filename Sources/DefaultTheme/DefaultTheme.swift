/// A file of the theme that comes with the program, under its path below `templates/`.
package struct ThemeFile: Sendable {
  package let path: String
  package let text: StaticString
}

/// Every file of the default theme, in path order.
package let defaultThemeFiles: [ThemeFile] = embeddedFiles.map { path, text in
  ThemeFile(path: path.description, text: text)
}
