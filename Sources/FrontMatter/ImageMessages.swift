internal import Diagnostics

// The wording of what can be wrong with 'images'.
extension Diagnostic {
  static func badWidth(
    _ text: String, _ range: ClosedRange<Int>, file: String, at position: Position, length: Int
  ) -> Self {
    Diagnostic(
      .error, "bad-width", file: file, at: position, length: length,
      message: "'\(text.prefix(60))' is no width in pixels",
      hint: "write whole numbers from \(range.lowerBound) to \(range.upperBound), as in widths: [480, 960, 1600]")
  }
}
