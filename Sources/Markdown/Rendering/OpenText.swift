/// A plain text with places for what the page shows for its wiki links: a sentinel and the digits of the link's number.
enum OpenText {
  static func place(forLink link: Int) -> [UInt8] {
    var digits: [UInt8] = []
    var rest = link
    repeat {
      digits.append(Sentinel.firstDigit + UInt8(rest % 9))
      rest /= 9
    } while rest > 0
    return [Sentinel.wiki] + digits.reversed()
  }

  static func isOpen(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains(Sentinel.wiki) } ?? text.utf8.contains(Sentinel.wiki)
  }

  /// The text with its places filled.
  static func filled(_ text: String, with words: (Int) -> String) -> String {
    guard isOpen(text) else { return text }
    var filled: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      guard byte == Sentinel.wiki else {
        filled.append(byte)
        continue
      }
      var link = 0
      while let digit = bytes.first, Sentinel.isDigit(digit) {
        link = link &* 9 &+ Int(digit - Sentinel.firstDigit)
        bytes.removeFirst()
      }
      filled.append(contentsOf: words(link).utf8)
    }
    return String(decoding: filled, as: UTF8.self)
  }
}
