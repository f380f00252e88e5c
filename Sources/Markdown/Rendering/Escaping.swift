internal import Letters

/// Writing HTML into bytes, by runs.
extension [UInt8] {
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(number: Int) { append(contentsOf: String(number).utf8) }

  /// Text or an attribute's value, with `& < > "` escaped, as libcmark writes it.
  mutating func append(escaping text: some Collection<UInt8>) {
    let done: Void? = text.withContiguousStorageIfAvailable { append(escapingBuffer: $0) }
    if done == nil { append(escaping: Array(text)) }
  }

  private mutating func append(escapingBuffer text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    let escapes = ByteSet("&<>\"")
    for index in 0..<text.count where escapes.contains(text[index]) {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
      append(entity: text[index])
      run = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
  }

  /// The entity for one of `& < > "`.
  mutating func append(entity byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    default: append("&quot;")
    }
  }

  /// An address as libcmark writes it: percent-encoded where it must be, its own escapes kept.
  mutating func append(address: some Sequence<UInt8>) {
    let safe = hrefSafe
    for byte in address {
      if safe.contains(byte) {
        append(byte)
      } else if byte == UInt8(ascii: "&") {
        append("&amp;")
      } else if byte == UInt8(ascii: "'") {
        append("&#x27;")
      } else {
        append(percentEncoding: byte)
      }
    }
  }

  /// `" name="value`, to follow an attribute's value; nothing if there's no value.
  mutating func append(attribute name: StaticString, _ value: String?) {
    guard let value else { return }
    append("\" ")
    append(name)
    append("=\"")
    append(escaping: value.utf8)
  }

  /// Ends the line unless it is empty.
  @inline(__always)
  mutating func endLine() {
    if let last, last != 0x0A { append(0x0A) }
  }
}

private let hrefSafe = ByteSet("-_.+!*(),%#@?=;:/$~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
