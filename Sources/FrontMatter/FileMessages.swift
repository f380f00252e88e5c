internal import Diagnostics
internal import Letters

// Plain words, names in 'quotes', no full stop; the hint says what to do.
// The file as a whole.
extension Diagnostic {
  static func badSlug(_ slug: Located<String>, plain: String, file: String) -> Self {
    Diagnostic(
      .warning, "bad-slug", file: file, at: slug.position, length: slug.length,
      message: "'\(slug.value)' can't be part of a web address, so it's read as '\(plain)'", hint: "write '\(plain)'")
  }

  static func invalidUTF8(_ byte: UInt8, file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "invalid-utf8", file: file, at: position,
      message: "the byte \(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8 text",
      hint: "save the file again as UTF-8")
  }

  static func nulByte(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "nul-byte", file: file, at: position, message: "the file contains a NUL byte, so it isn't plain text",
      hint: "save the file again as plain text in UTF-8")
  }

  static func utf32(file: String) -> Self {
    Diagnostic(
      .error, "utf-32", file: file, at: .start, message: "the file is in UTF-32",
      hint: "save the file again as UTF-8")
  }

  static func invalidUTF16(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "invalid-utf16", file: file, at: position, message: "the file is in UTF-16, and it's damaged here",
      hint: "save the file again as UTF-8")
  }

  static func outOfMemory(file: String) -> Self {
    Diagnostic(.error, "out-of-memory", file: file, message: "there isn't enough memory to read the front matter")
  }

  static func frontMatterNotClosed(file: String, at position: Position, _ oddity: FenceLine.Oddity?) -> Self {
    let also = oddity == nil ? "" : ", and change this line to '---' too"
    return Diagnostic(
      .error, "front-matter-not-closed", file: file, at: position, length: 3,
      message: "the front matter isn't closed",
      hint: "add a line with '---' after the last field" + also)
  }

  static func frontMatterTooLarge(file: String, at position: Position) -> Self {
    Diagnostic(
      .error, "front-matter-too-large", file: file, at: position,
      message: "the front matter is larger than \(YAMLLimits.size / 1024) KB",
      hint: "move your text below the closing '---', or add that line if it's missing")
  }

  /// - Parameter yaml: the fields as they should be; none when they could not be read.
  static func foreignFormat(_ format: String, yaml: [String], file: String) -> Self {
    let lines = yaml.isEmpty ? ["title: …"] : yaml
    return Diagnostic(
      .error, "foreign-format", file: file, at: .start, message: "the front matter is in \(format)",
      hint: "write it in YAML:\n---\n" + lines.joined(separator: "\n") + "\n---")
  }
}
