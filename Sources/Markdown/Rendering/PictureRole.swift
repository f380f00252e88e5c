/// A picture's role for readers who can't see it.
enum PictureRole {
  /// Words say what it shows.
  case told
  /// It says nothing that the text does not: the writer marked it `decorative`.
  case ornament
  /// Nobody said.
  case untold

  /// - Parameters:
  ///   - text: the words in the brackets.
  ///   - title: those in quotes behind the address.
  init(text: some Collection<UInt8>, title: some Collection<UInt8>) {
    if Self.isMark(text) || (Self.isBlank(text) && Self.isMark(title)) {
      self = .ornament
    } else {
      self = Self.isBlank(text) ? .untold : .told
    }
  }

  private static func isBlank(_ text: some Collection<UInt8>) -> Bool { text.allSatisfy { $0 <= 0x20 } }

  private static func isMark(_ text: some Collection<UInt8>) -> Bool {
    let mark = "decorative".utf8
    return text.count == mark.count && text.elementsEqual(mark) { $0 | 0x20 == $1 }
  }
}
