internal import Diagnostics
internal import Letters

// Plain words, names in 'quotes', no full stop; the hint says what to do.
// Fields of other programs, and unknown ones.
extension Diagnostic {
  static func unknownField(_ name: String, nearest: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "unknown-field", file: file, at: position, length: length, message: "unknown field '\(name)'",
      hint: "did you mean '\(nearest)'?")
  }

  static func unknownField(_ name: String, files: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "unknown-field", file: file, at: position, length: length,
      message: "unknown field '\(name)'" + inFiles(files), hint: "'daybook guide format' lists the fields")
  }

  static func foreignField(
    _ name: String, readAs field: String, files: Int, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .warning, "foreign-field", file: file, at: position, length: length,
      message: "'\(name)' is read as '\(field)'" + inFiles(files),
      hint: "rename it to '\(field)' to silence this warning")
  }

  static func ignoredField(_ name: String, files: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "ignored-field", file: file, at: position, length: length,
      message: "Daybook doesn't use '\(name)', so it's ignored" + inFiles(files),
      hint: "delete it to silence this warning")
  }

  /// - Parameter other: another field that may be meant.
  static func nearPrivacy(
    _ name: String, nearest: String, other: String?, file: String, at position: Position, length: Int
  ) -> Self {
    let choice = other.flatMap { $0 == nearest ? nil : "'\($0)' or " } ?? ""
    return Diagnostic(
      .error, "near-privacy", file: file, at: position, length: length,
      message: "unknown field '\(name)', which is almost '\(nearest)'",
      hint:
        "if you mean \(choice)'\(nearest)', write that; if not, rename the field, so that a typo can't publish something private"
    )
  }

  /// - Parameter field: the field that contains the name.
  static func privacyInside(
    _ name: String, nearest: String, field: String, file: String, at position: Position, length: Int
  ) -> Self {
    let near = name == nearest ? "" : ", which is almost '\(nearest)'"
    return Diagnostic(
      .error, "near-privacy", file: file, at: position, length: length,
      message: "'\(name)'\(near) doesn't keep anything private inside '\(field)'",
      hint: "if it's about the whole file, start the line at the left margin")
  }

  /// - Parameters:
  ///   - value: `nil` if it isn't short text.
  ///   - files: how many files have the field with that value.
  static func unclearPrivacy(
    _ name: String, _ value: String?, files: Int, file: String, at position: Position, length: Int
  ) -> Self {
    let what =
      switch value {
      case nil: "the value of '\(name)' doesn't clearly mean 'public'"
      case ""?: "'\(name)' has no value"
      case .some(let value): "'\(name): \(value)' doesn't clearly mean 'public'"
      }
    return Diagnostic(
      .warning, "kept-private", file: file, at: position, length: length,
      message: what + ", so \(files == 1 ? "this file stays" : "\(files) files stay") off the site",
      hint: "write 'draft: yes' or 'audience: private' instead, or delete the field if anyone may read it")
  }

  static func privatePlace(_ name: String, files: Int, file: String) -> Self {
    let isEnding = name.hasPrefix(".")
    let what = isEnding ? "the ending '\(name)'" : "the folder '\(name)'"
    return Diagnostic(
      .warning, "kept-private", file: file,
      message: "\(what) keeps \(files == 1 ? "this file" : "\(files) files") off the site",
      hint: (isEnding ? "rename" : "move") + " anything that everyone may read")
  }

  static func closingDay(_ name: String, files: Int, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .warning, "foreign-field", file: file, at: position, length: length,
      message: "the file is left out of builds from the day in '\(name)' on" + inFiles(files),
      hint: "delete the field to keep the page")
  }

  static func privacyInSettings(_ name: String, file: String, at position: Position, length: Int) -> Self {
    Diagnostic(
      .error, "privacy-setting", file: file, at: position, length: length,
      message: "'\(name)' doesn't keep anything private here",
      hint:
        "write 'audience: private' or 'audience: staff' to set the audience of posts that don't name one, or delete the line"
    )
  }

  private static func inFiles(_ count: Int) -> String { count == 1 ? "" : " in \(count) files" }
}
