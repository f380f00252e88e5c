extension XMLBytes {
  /// The encoding that the first bytes of a file say.
  init(fileBeginning bytes: some Collection<UInt8>) throws(XMLFault) {
    let first = Array(bytes.prefix(200))
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      self.init(.utf16)
      return
    }
    switch Self.declared(in: first)?.lowercased() {
    case nil, "utf-8", "utf8": self.init(.utf8)
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii", "ascii":
      self.init(.western)
    case let other?: throw .unknownEncoding(other)
    }
  }

  /// What expat is to take the repaired bytes for; `nil` leaves it to the bytes.
  var nameForParser: String? { encoding == .utf16 ? nil : "UTF-8" }

  private static func declared(in bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.firstRange(of: "?>"), let name = text[..<end.lowerBound].firstRange(of: "encoding=") else {
      return nil
    }
    let rest = text[name.upperBound..<end.lowerBound]
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
