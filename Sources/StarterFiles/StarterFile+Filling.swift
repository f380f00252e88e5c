extension StarterFile {
  /// The file with its marks, as `@title@`, replaced by what they stand for; other marks stay.
  ///
  /// Inserted values aren't scanned again, because a name may contain a mark.
  package func filled(with values: [String: String]) -> [UInt8] {
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    var filled = ""
    while let mark = rest.firstRange(of: #/@[a-z]+@/#) {
      filled += rest[..<mark.lowerBound] + (values[String(rest[mark])] ?? String(rest[mark]))
      rest = rest[mark.upperBound...]
    }
    return Array((filled + rest).utf8)
  }
}
