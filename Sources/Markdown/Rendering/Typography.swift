/// A title, name or caption with the quotes, dashes and ellipses of a text: libcmark's own, with `EventList.repairQuotes`.
///
/// Code in backticks and addresses stay as they are.
package func typographic(_ text: String) -> String {
  var text = text
  return text.withUTF8 { bytes in
    guard holdsMarks(bytes) else { return nil }
    var result: [UInt8] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if number > 0 { result.append(0x0A) }
      result.append(contentsOf: typographic(line: Array(line)))
    }
    return String(decoding: result, as: UTF8.self)
  } ?? text
}

/// Whether there is anything to change; most names have nothing.
private func holdsMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  bytes.indices.contains { index in
    let isRepeated = index + 1 < bytes.count && bytes[index + 1] == bytes[index]
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "."): return isRepeated
    // Curly quotes may be turned the wrong way.
    case 0xE2: return index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x98...0x9D).contains(bytes[index + 2])
    default: return false
    }
  }
}

private func typographic(line: [UInt8]) -> [UInt8] {
  let start = line.firstIndex { !isBlank($0) } ?? line.count
  let end = (line.lastIndex { !isBlank($0) } ?? start - 1) + 1
  guard start < end else { return line }
  let list = CommonMarkParser(smartPunctuation: true, repairsQuotes: true).events(of: escaped(line[start..<end]))
  // A line of nothing but dashes is a rule to libcmark.
  guard list.events.allSatisfy({ [.document, .paragraph, .text].contains($0.kind) }) else { return line }
  return line[..<start] + list.events.filter { $0.kind == .text }.flatMap { list[$0.text] } + line[end...]
}

/// The line such that libcmark reads all of it as plain text, with smart punctuation.
private func escaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(2 * line.count)
  let tick = UInt8(ascii: "`")
  let mayHoldAddress = line.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "w") }
  var exactEnd = line.startIndex
  for index in line.indices {
    let byte = line[index]
    if index >= exactEnd {
      if byte == tick, let close = line[(index + 1)...].firstIndex(of: tick) {
        exactEnd = close
      } else if mayHoldAddress, index == line.startIndex || isBlank(line[index - 1]),
        let end = addressEnd(line[index...])
      {
        exactEnd = end
      }
    }
    let scalar = Unicode.Scalar(byte)
    let isSmart = index >= exactEnd && (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"))
    let isRepeated =
      index >= exactEnd && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
      && ((index + 1 < line.endIndex && line[index + 1] == byte)
        || (index > line.startIndex && line[index - 1] == byte))
    if scalar.isASCII, scalar.isPunctuation, !isSmart, !isRepeated { result.append(UInt8(ascii: "\\")) }
    result.append(byte)
  }
  return result
}

/// The end of a word that is an address; `nil` for any other.
private func addressEnd(_ rest: ArraySlice<UInt8>) -> Int? {
  let word = rest.prefix { !isBlank($0) }
  if word.starts(with: "www.".utf8) { return word.endIndex }
  let hasHost = word.indices.contains { word[$0] == UInt8(ascii: ":") && word[($0 + 1)...].starts(with: "//".utf8) }
  return hasHost ? word.endIndex : nil
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
