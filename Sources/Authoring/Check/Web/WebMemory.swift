internal import Disk

/// The last answers of web addresses, so that the same page isn't requested every day.
///
/// One line per address: the time, in seconds since 1970, the answer, and the address. The file is in `.daybook` and contains only addresses
/// from the texts.
struct WebMemory {
  private static let file = "web-links"
  /// Good news keep for a week, bad news for an hour.
  private static func seconds(_ status: WebStatus) -> Int { status.isFine ? 7 * 86_400 : 3_600 }

  private let folder: MachineFolder
  private let before: [UInt8]
  private let now: Int
  private var known: [String: (time: Int, status: WebStatus)] = [:]

  /// - Parameter now: in seconds since 1970.
  init(in folder: JournalFolder, now: Int) {
    self.folder = MachineFolder(of: folder)
    self.now = now
    before = self.folder.contents(of: Self.file) ?? []
    for line in String(decoding: before, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let time = Int(parts[0]), let code = Int(parts[1]) else { continue }
      let status = WebStatus(code: code)
      if (0...Self.seconds(status)).contains(now - time) { known[String(parts[2])] = (time, status) }
    }
  }

  func status(of address: String) -> WebStatus? { known[address]?.status }

  mutating func remember(_ address: String, _ status: WebStatus) { known[address] = (now, status) }

  /// Forgets all other addresses. That it cannot be written harms nothing: they are asked for again.
  func save(_ addresses: [String]) {
    let lines = addresses.compactMap { address in
      known[address].map { "\($0.time) \($0.status.code) \(address)\n" }
    }
    let bytes = Array(lines.joined().utf8)
    if bytes != before { folder.write(bytes, to: Self.file) }
  }
}
