internal import Letters

/// An address that only its writer's own computer knows: `C:\photos\gym.jpg`, `\\server\share\gym.jpg`, `file:///…`, `~/gym.jpg`.
struct LocalFile {
  /// As it is written, and the name of the file alone.
  let address: String
  let name: String

  init?(_ address: ArraySlice<UInt8>) {
    guard Self.isLocal(address) else { return nil }
    self.address = String(decoding: address, as: UTF8.self)
    let name = address.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last ?? []
    self.name = String(percentDecoding: name)
  }

  private static func isLocal(_ address: ArraySlice<UInt8>) -> Bool {
    guard let first = address.first else { return false }
    switch first {
    // Of two backslashes CommonMark keeps one.
    case UInt8(ascii: "\\"): return true
    case UInt8(ascii: "~"): return address.dropFirst().first == UInt8(ascii: "/")
    case UInt8(ascii: "/"): return ["/Users/", "/Volumes/"].contains { address.starts(with: $0.utf8) }
    default: break
    }
    guard Unicode.Scalar(first).isASCIILetter else { return false }
    let rest = address.dropFirst()
    if rest.starts(with: ":\\".utf8) || rest.starts(with: ":/".utf8) || rest.starts(with: ":%5C".utf8) { return true }
    return String(decoding: address.prefix(5), as: UTF8.self).lowercased() == "file:"
  }
}

extension BodyRenderer {
  mutating func report(_ file: LocalFile, isPicture: Bool, at place: (offset: Int, length: Int)) {
    body.problems.append(
      BodyProblem(
        kind: .localFile(file.address, name: file.name, isPicture: isPicture), position: position(at: place.offset),
        length: place.length))
  }
}
