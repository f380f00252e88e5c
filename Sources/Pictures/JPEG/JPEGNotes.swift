/// The parts of a JPEG's application segments that are kept and rewritten.
struct JPEGNotes {
  private(set) var orientation: Orientation?
  /// Version, unit and density, the seven bytes after `JFIF\0`.
  private var density: ArraySlice<UInt8>?
  /// Version, flags and color transform, the seven bytes after `Adobe`.
  private var transform: ArraySlice<UInt8>?
  /// By number, from 1.
  private var profileParts: [Int: ArraySlice<UInt8>] = [:]
  private var profileCount = 0
  private var isProfileBroken = false

  private static let profileHead: StaticString = "ICC_PROFILE\0"
  private static let mostInSegment = 65_533 - 14

  var profileLength: Int { profileParts.values.reduce(0) { $0 + $1.count } }

  mutating func add(_ marker: UInt8, _ content: Range<Int>, of bytes: [UInt8]) {
    let start = content.lowerBound
    switch marker {
    case 0xE0 where content.count >= 14 && bytes.holds("JFIF\0", at: start) && density == nil:
      density = bytes[(start + 5)..<(start + 12)]
    case 0xE1 where content.count > 6 && bytes.holds("Exif\0", at: start) && orientation == nil:
      orientation = Orientation(tiff: bytes, in: (start + 6)..<content.upperBound)
    case 0xE2 where content.count > 14 && bytes.holds(Self.profileHead, at: start):
      addProfile(Int(bytes[start + 12]), of: Int(bytes[start + 13]), bytes[(start + 14)..<content.upperBound])
    case 0xEE where content.count >= 12 && bytes.holds("Adobe", at: start) && transform == nil:
      transform = bytes[(start + 5)..<(start + 12)]
    default: break
    }
  }

  private mutating func addProfile(_ number: Int, of count: Int, _ part: ArraySlice<UInt8>) {
    let fits = (1...max(1, count)).contains(number) && profileParts[number] == nil
    if !fits || (profileCount != 0 && profileCount != count) { isProfileBroken = true }
    profileParts[number] = part
    profileCount = count
  }

  private var profile: [UInt8]? {
    guard !isProfileBroken, profileCount > 0, profileParts.count == profileCount else { return nil }
    return ColorProfile.checked((1...profileCount).flatMap { profileParts[$0] ?? [] })
  }

  func write(to out: inout [UInt8]) {
    if let density { Self.write(0xE0, Array("JFIF\0".utf8) + density + [0, 0], to: &out) }
    if let orientation { Self.write(0xE1, Array("Exif\0\0".utf8) + orientation.tiff, to: &out) }
    if let profile {
      let count = (profile.count + Self.mostInSegment - 1) / Self.mostInSegment
      for number in 1...count {
        let part = profile.dropFirst((number - 1) * Self.mostInSegment).prefix(Self.mostInSegment)
        Self.write(0xE2, Array("ICC_PROFILE\0".utf8) + [UInt8(number), UInt8(count)] + part, to: &out)
      }
    }
    if let transform { Self.write(0xEE, Array("Adobe".utf8) + transform, to: &out) }
  }

  private static func write(_ marker: UInt8, _ content: [UInt8], to out: inout [UInt8]) {
    out.append(contentsOf: [0xFF, marker])
    out.append(big: content.count + 2, bytes: 2)
    out.append(contentsOf: content)
  }
}
