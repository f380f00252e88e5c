/// The size that an SVG states.
enum SVGLength {
  /// From `width` and `height`, else from `viewBox`; `nil` when neither says.
  static func size(width: String?, height: String?, viewBox: String?) -> PictureSize? {
    let box = (viewBox ?? "").split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }.map { Double($0) ?? 0 }
    let stated = (width.flatMap(pixels), height.flatMap(pixels))
    let found: (Double, Double)?
    switch stated {
    case (let width?, let height?): found = (width, height)
    case (let width?, nil) where box.count == 4 && box[2] > 0: found = (width, width * box[3] / box[2])
    case (nil, let height?) where box.count == 4 && box[3] > 0: found = (height * box[2] / box[3], height)
    default: found = box.count == 4 ? (box[2], box[3]) : nil
    }
    guard let found, isSensible(found.0), isSensible(found.1) else { return nil }
    return PictureSize(width: max(1, Int(found.0.rounded())), height: max(1, Int(found.1.rounded())))
  }

  private static func isSensible(_ length: Double) -> Bool { length > 0 && length <= 100_000 }

  /// - Source: CSS Values 3, section 6.2: an inch has 96 pixels.
  private static func pixels(_ text: String) -> Double? {
    let units: KeyValuePairs<String, Double> = [
      "px": 1, "pt": 96.0 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "": 1,
    ]
    let text = text.filter { !$0.isWhitespace }
    for (unit, factor) in units where text.hasSuffix(unit) {
      return Double(text.dropLast(unit.count)).map { $0 * factor }
    }
    return nil
  }
}
