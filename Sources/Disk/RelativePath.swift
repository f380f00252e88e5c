/// The rules for a path below a folder, so that a site can be copied to any computer and any server.
package enum RelativePath {
  package enum Fault: Equatable, Sendable {
    case empty, absolute, emptyPart, dots, control, character(Character), reservedName(String), ending, tooLong
  }

  /// The most bytes that a name may have on today's file systems, and a path on macOS (Linux: 4,096).
  private static let (partLimit, pathLimit) = (255, 1_024)

  /// Why the path may not be opened below a folder: it could lead out of it. `nil` when it stays below.
  static func fault(in path: String) -> Fault? {
    var path = path
    return path.withUTF8 { bytes in fault(in: bytes, ofPart: escape) }
  }

  /// The reason that a site's file can't have this path; `nil` if it can, on every system.
  package static func siteFault(in path: String) -> Fault? {
    var path = path
    return path.withUTF8 { bytes in siteFault(in: bytes) }
  }

  /// As for a string; the bytes are UTF-8.
  static func siteFault(in path: UnsafeBufferPointer<UInt8>) -> Fault? {
    fault(in: path) { part in escape(part) ?? siteFault(ofPart: part) }
  }

  private typealias Part = Slice<UnsafeBufferPointer<UInt8>>

  private static func fault(in path: UnsafeBufferPointer<UInt8>, ofPart: (Part) -> Fault?) -> Fault? {
    if path.isEmpty { return .empty }
    if path.first == slash { return .absolute }
    if path.count > pathLimit { return .tooLong }
    var start = 0
    for end in 0...path.count where end == path.count || path[end] == slash {
      if let fault = ofPart(path[start..<end]) { return fault }
      start = end + 1
    }
    return nil
  }

  private static func escape(_ part: Part) -> Fault? {
    if part.isEmpty { return .emptyPart }
    if part.count <= 2, part.allSatisfy({ $0 == dot }) { return .dots }
    return part.contains(0) ? .control : nil
  }

  private static func siteFault(ofPart part: Part) -> Fault? {
    if part.count > partLimit { return .tooLong }
    if let last = part.last, last == dot || last == UInt8(ascii: " ") { return .ending }
    for byte in part where byte < 0x20 || byte == 0x7F { return .control }
    for byte in part where isForbiddenOnWindows(byte) { return .character(Character(Unicode.Scalar(byte))) }
    return reservedName(part).map { .reservedName($0) }
  }

  private static func isForbiddenOnWindows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "\""),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// The device that Windows takes a name for, whatever its case and extension.
  private static func reservedName(_ part: Part) -> String? {
    let length = part.prefix(5).firstIndex(of: dot).map { $0 - part.startIndex } ?? part.count
    guard length == 3 || length == 4 else { return nil }
    let name = String(decoding: part.prefix(length), as: UTF8.self).uppercased()
    if ["CON", "PRN", "AUX", "NUL"].contains(name) { return name }
    let isPort = name.hasPrefix("COM") || name.hasPrefix("LPT")
    return isPort && length == 4 && ("1"..."9").contains(name.suffix(1)) ? name : nil
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")
}
