/// The entities of an HTML attribute that matter in addresses and titles: the five of XML, and numbers.
enum HTMLEntities {
  /// Any other `&…;` stays as it is. Never longer than the text.
  static func resolved(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "&"), let end = text[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(text[(index + 1)..<end])
      {
        result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        index = end + 1
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == UInt8(ascii: "#") else { return named[String(decoding: name, as: UTF8.self)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let number = String(decoding: digits.dropFirst(isHexadecimal ? 1 : 0), as: UTF8.self)
    return UInt32(number, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private static let named: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
}

extension [UInt8] {
  /// The end of the entity that starts at `index`; `nil` if there is none.
  func entityEnd(in text: ArraySlice<UInt8>, at index: Int) -> Int? {
    var end = index + 1
    if end < text.endIndex, text[end] == UInt8(ascii: "#") { end += 1 }
    let name = end
    while end < text.endIndex, end - name < 32,
      Unicode.Scalar(text[end]).isASCIILetter || Unicode.Scalar(text[end]).isASCIIDigit
    {
      end += 1
    }
    return end > name && end < text.endIndex && text[end] == UInt8(ascii: ";") ? end + 1 : nil
  }
}
