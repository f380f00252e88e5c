/// The names that WordPress gives to copies of one picture.
struct MediaName {
  /// Without the ending and without the marks of copies.
  var stem: String
  /// With its dot, as written.
  var ending: String
  /// In pixels, for a copy of another size.
  var area: Int?

  /// - Parameter name: `fog-300x225.jpg`, `fog-scaled.jpg`, `fog-e1412345678901.jpg`, `fog-rotated.jpg`.
  init(_ name: String) {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    ending = String(name[dot...])
    var rest = name[..<dot]
    while let mark = rest.lastIndex(of: "-"), mark > rest.startIndex {
      let word = rest[rest.index(after: mark)...]
      if let size = Self.area(word) {
        area = area ?? size
      } else if !Self.isMark(word) {
        break
      }
      rest = rest[..<mark]
    }
    stem = String(rest)
  }

  private static func area(_ word: Substring) -> Int? {
    let sides = word.split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]),
      word.allSatisfy({ $0.isNumber || $0 == "x" }),
      (1...99_999).contains(width), (1...99_999).contains(height)
    else { return nil }
    return width * height
  }

  private static func isMark(_ word: Substring) -> Bool {
    if word == "scaled" || word == "rotated" { return true }
    return word.first == "e" && word.count >= 11 && word.dropFirst().allSatisfy(\.isNumber)
  }
}
