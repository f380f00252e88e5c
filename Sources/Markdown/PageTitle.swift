/// A page's title, which its text doesn't need to repeat.
package struct PageTitle: Sendable {
  /// `nil` when the first heading is to serve.
  private let title: String?
  private let fold: @Sendable (String) -> String

  /// - Parameter fold: makes one key of all spellings that are the same title; it keeps letters and digits of ASCII in their
  ///   order, blind to capitals.
  package init(_ title: String?, fold: @escaping @Sendable (String) -> String) {
    (self.title, self.fold) = (title, fold)
  }

  var isGiven: Bool { title != nil }

  /// Whether a heading repeats the title. Folding is slow, and nearly all headings differ in their first letters.
  func isSame(as heading: String) -> Bool {
    guard let title, Self.maySay(title, heading) else { return false }
    let key = fold(title)
    return !key.isEmpty && fold(heading) == key
  }

  /// Whether the ASCII letters and digits agree up to the first letter of another kind.
  private static func maySay(_ a: String, _ b: String) -> Bool {
    var (a, b) = (a.utf8.makeIterator(), b.utf8.makeIterator())
    while true {
      let (x, y) = (nextLetter(&a), nextLetter(&b))
      if x >= 0x80 || y >= 0x80 { return true }
      if x != y { return false }
      if x == 0 { return true }
    }
  }

  /// In small letters; 0 at the end, 0x80 or more for a letter of another kind.
  private static func nextLetter(_ bytes: inout String.UTF8View.Iterator) -> UInt8 {
    while let byte = bytes.next() {
      if byte >= 0x80 || byte &- 0x30 < 10 { return byte }
      if (byte | 0x20) &- 0x61 < 26 { return byte | 0x20 }
    }
    return 0
  }
}
