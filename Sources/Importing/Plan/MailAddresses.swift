/// Mail addresses and numbers of computers in what readers wrote: they gave them to the old site and not to everybody.
enum MailAddresses {
  /// The text with `…` in the place of each.
  static func removed(from text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "@")) || text.contains(UInt8(ascii: ".")) else { return text }
    var out: [UInt8] = []
    var index = 0
    while index < text.count {
      guard isPart(text[index]) else {
        out.append(text[index])
        index += 1
        continue
      }
      let word = text[index...].prefix(while: isPart)
      if isMail(word) || isComputer(word) { out.append("…") } else { out += word }
      index = word.endIndex
    }
    return out
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || "@.+-_%".utf8.contains(byte)
  }

  private static func isMail(_ word: ArraySlice<UInt8>) -> Bool {
    guard let sign = word.firstIndex(of: UInt8(ascii: "@")), sign > word.startIndex else { return false }
    return word[(sign + 1)...].dropLast().contains(UInt8(ascii: "."))
  }

  /// Four numbers up to 255 with dots between.
  private static func isComputer(_ word: ArraySlice<UInt8>) -> Bool {
    let word = word.last == UInt8(ascii: ".") ? word.dropLast() : word
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy {
        (1...3).contains($0.count) && $0.allSatisfy(\.isASCIIDigit)
          && (Int(String(decoding: $0, as: UTF8.self)) ?? 256) < 256
      }
  }
}
