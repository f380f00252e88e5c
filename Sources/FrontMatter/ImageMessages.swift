internal import Diagnostics

// The wording of what can be wrong with 'images'.
extension Diagnostic {
  static func badWidth(
    _ text: String, _ range: ClosedRange<Int>, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "bad-width", file: file, at: position, length: length,
      message: "'\(text.prefix(60))' isn't a width in pixels",
      hint: "use whole numbers from \(range.lowerBound) to \(range.upperBound), such as widths: [480, 960, 1600]")
  }
}
