/// A part of a file that a browser asks for: `bytes=0-1023`, `bytes=1024-`, `bytes=-500`.
///
/// Source: RFC 9110, section 14.
enum ByteRangeRequest: Equatable {
  /// All of it: no range was asked for, or one in a form that may be passed over.
  case whole
  case part(Range<Int>)
  /// A range that lies behind the file's end.
  case unsatisfiable

  /// - Parameter count: how many bytes the file has.
  init(_ header: String?, of count: Int) {
    self = header.flatMap { Self.parse($0, count) } ?? .whole
  }

  private static func parse(_ header: String, _ count: Int) -> ByteRangeRequest? {
    guard header.lowercased().hasPrefix("bytes=") else { return nil }
    let bounds = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard bounds.count == 2, !header.contains(",") else { return nil }
    let (first, last) = (number(bounds[0]), number(bounds[1]))
    if bounds[0].isEmpty {
      guard let length = last else { return nil }
      return length == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - length)..<count)
    }
    guard let first, bounds[1].isEmpty || last != nil else { return nil }
    if let last, last < first { return nil }
    return first >= count ? .unsatisfiable : .part(first..<min(count, (last ?? count - 1) + 1))
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}
