/// The rules for a path below a folder, so that a site can be copied to any computer and any server.
enum RelativePath {
  enum Fault: Equatable, Sendable {
    case empty, absolute, emptyPart, dots, control, character(Character), reservedName(String), ending, tooLong
  }

  /// The most bytes of a name that today's file systems take; of a path, half of Linux's 4,096.
  static let (partLimit, pathLimit) = (255, 2_048)

  /// Why the path may not be opened below a folder: it could lead out of it. `nil` when it stays below.
  static func fault(in path: String) -> Fault? {
    let bytes = path.utf8
    if bytes.isEmpty { return .empty }
    if bytes.first == slash { return .absolute }
    if bytes.count > pathLimit { return .tooLong }
    for part in bytes.split(separator: slash, omittingEmptySubsequences: false) {
      if part.isEmpty { return .emptyPart }
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return .dots }
      if part.contains(0) { return .control }
    }
    return nil
  }

  /// Why a file of a site may not bear this path; `nil` when it may, on every system.
  static func siteFault(in path: String) -> Fault? {
    if let fault = fault(in: path) { return fault }
    for part in path.utf8.split(separator: slash) {
      if part.count > partLimit { return .tooLong }
      if let last = part.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") { return .ending }
      for byte in part where byte < 0x20 || byte == 0x7F { return .control }
      if let byte = part.first(where: { #"\:*?"<>|"#.utf8.contains($0) }) {
        return .character(Character(Unicode.Scalar(byte)))
      }
      if let name = reservedName(part) { return .reservedName(name) }
    }
    return nil
  }

  /// The device that Windows takes a name for, whatever its case and extension.
  private static func reservedName(_ part: Substring.UTF8View.SubSequence) -> String? {
    let stem = part.prefix { $0 != UInt8(ascii: ".") }
    guard stem.count == 3 || stem.count == 4 else { return nil }
    let name = String(decoding: stem, as: UTF8.self).uppercased()
    if ["CON", "PRN", "AUX", "NUL"].contains(name) { return name }
    let isPort = name.hasPrefix("COM") || name.hasPrefix("LPT")
    return isPort && stem.count == 4 && ("1"..."9").contains(name.suffix(1)) ? name : nil
  }

  private static let slash = UInt8(ascii: "/")
}
