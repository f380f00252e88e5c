/// Finds the words of a text, folded: small letters without accents.
///
/// `templates/assets/search.js` folds what readers type in the same way; change both.
package enum WordScanner {
  /// In bytes; a longer run of letters isn't a word.
  package static let longest = 64

  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - body: called for each word with its folded bytes and the place where its end was found.
  @inline(__always)
  package static func eachWord(
    in text: UnsafeBufferPointer<UInt8>, _ body: (_ word: UnsafeBufferPointer<UInt8>, _ end: Int) -> Void
  ) {
    // A letter is folded to at most two of four bytes.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 8) { room in
      guard let word = room.baseAddress else { return }
      var (count, i) = (0, 0)
      func end() {
        if count > 0, count <= longest { body(UnsafeBufferPointer(start: word, count: count), i) }
        count = 0
      }
      func add(_ value: UInt32) {
        if count > longest { return }
        count += write(value, to: word + count)
      }
      while i < text.count {
        let byte = text[i]
        if byte < 0x80 {
          let small = byte | 0x20
          if small &- 0x61 < 26 {
            if count <= longest {
              word[count] = small
              count += 1
            }
          } else if byte &- 0x30 < 10 {
            add(UInt32(byte))
          } else if count > 0 {
            end()
          }
          i += 1
          continue
        }
        let (value, size) = scalar(at: i, in: text)
        switch FoldedLetter(value) {
        case .letter(let first, let second):
          add(first)
          if let second { add(second) }
        case .ideograph(let value):
          end()
          add(value)
          end()
        case .nothing: break
        case .gap: end()
        }
        i += size
      }
      end()
    }
  }

  /// The scalar of more than one byte that begins there, and its size.
  @inline(__always)
  private static func scalar(at i: Int, in text: UnsafeBufferPointer<UInt8>) -> (UInt32, Int) {
    func next(_ offset: Int) -> UInt32 { i + offset < text.count ? UInt32(text[i + offset] & 0x3F) : 0 }
    let first = UInt32(text[i])
    if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  /// - Returns: how many bytes it takes.
  private static func write(_ value: UInt32, to out: UnsafeMutablePointer<UInt8>) -> Int {
    if value < 0x80 {
      out[0] = UInt8(value)
      return 1
    }
    if value < 0x800 {
      out[0] = UInt8(0xC0 | value >> 6)
      out[1] = UInt8(0x80 | value & 0x3F)
      return 2
    }
    if value < 0x10000 {
      out[0] = UInt8(0xE0 | value >> 12)
      out[1] = UInt8(0x80 | value >> 6 & 0x3F)
      out[2] = UInt8(0x80 | value & 0x3F)
      return 3
    }
    out[0] = UInt8(0xF0 | value >> 18)
    out[1] = UInt8(0x80 | value >> 12 & 0x3F)
    out[2] = UInt8(0x80 | value >> 6 & 0x3F)
    out[3] = UInt8(0x80 | value & 0x3F)
    return 4
  }
}
