package import Diagnostics

/// A file's bytes as UTF-8 text without byte order mark; the same bytes, not copied, when they are that already.
///
/// UTF-16 with a byte order mark, as Windows' Notepad may save it, is decoded. UTF-32, bytes that are not UTF-8 and NUL
/// are refused with their place, and files of other programs. Plain ASCII is checked eight bytes at a time.
package func decodeText(_ bytes: [UInt8], file: String) throws(Diagnostic) -> [UInt8] {
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
    throw .utf32(file: file)
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return try decodeUTF16(bytes, isBigEndian: bytes[0] == 0xFE, file: file)
  }
  if let signature = FileSignature(bytes) { throw .foreignFile(signature, file: file) }
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  if let offset = bytes.withUnsafeBufferPointer({ firstInvalidByte($0, from: start) }) {
    let position = LineIndex(bytes[start..<offset]).position(at: offset - start)
    throw bytes[offset] == 0
      ? .nulByte(file: file, at: position) : .invalidUTF8(bytes[offset], file: file, at: position)
  }
  return start == 0 ? bytes : Array(bytes[start...])
}

private func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool, file: String) throws(Diagnostic) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var decoder = UTF16()
  var offset = 2
  var units = AnyIterator<UInt16> {
    guard offset + 1 < bytes.count else { return nil }
    defer { offset += 2 }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  while true {
    switch decoder.decode(&units) {
    case .scalarValue(let scalar) where scalar.value != 0: text.append(contentsOf: UTF8.encode(scalar) ?? .init())
    case .scalarValue: throw .nulByte(file: file, at: LineIndex(text).position(at: text.count))
    case .emptyInput:
      guard bytes.count.isMultiple(of: 2) else { throw .invalidUTF16(file: file, at: end(of: text)) }
      return text
    case .error: throw .invalidUTF16(file: file, at: end(of: text))
    }
  }
}

private func end(of text: [UInt8]) -> Position { LineIndex(text).position(at: text.count) }

/// The offset of the first byte that is NUL or no UTF-8.
/// - Source: table 3-7, "Well-Formed UTF-8 Byte Sequences", of the Unicode Standard.
private func firstInvalidByte(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  var i = start
  let raw = UnsafeRawBufferPointer(bytes)
  while i < bytes.count {
    if i + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      let isPlain = (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
      if isPlain {
        i += 8
        continue
      }
    }
    guard let length = sequenceLength(bytes, at: i) else { return i }
    i += length
  }
  return nil
}

/// The length of the well-formed character at `i`, which is not NUL.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int? {
  let first = bytes[i]
  if first < 0x80 { return first == 0 ? nil : 1 }
  let second = i + 1 < bytes.count ? bytes[i + 1] : 0
  switch first {
  case 0xC2...0xDF: return second & 0xC0 == 0x80 ? 2 : nil
  case 0xE0...0xEF:
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : 0xBF
    guard i + 2 < bytes.count, (lowest...highest).contains(second) else { return nil }
    return bytes[i + 2] & 0xC0 == 0x80 ? 3 : nil
  case 0xF0...0xF4:
    let lowest: UInt8 = first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xF4 ? 0x8F : 0xBF
    guard i + 3 < bytes.count, (lowest...highest).contains(second) else { return nil }
    return bytes[i + 2] & 0xC0 == 0x80 && bytes[i + 3] & 0xC0 == 0x80 ? 4 : nil
  default: return nil
  }
}
