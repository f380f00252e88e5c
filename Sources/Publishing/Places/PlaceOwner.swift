internal import Disk

/// Who publishes to a place, and since when. The name is one made up for this computer: the lock is in a public folder.
struct PlaceOwner: Hashable, Sendable {
  var token: String
  /// In seconds since 1970.
  var since: Int

  /// Of a lock that says nothing.
  static let unsigned = PlaceOwner(token: "?", since: 0)
  var isUnsigned: Bool { token == "?" }

  init(token: String, since: Int) { (self.token, self.since) = (token, since) }

  init?(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    guard words.count == 2, let since = Int(words[1].filter(\.isNumber)) else { return nil }
    (token, self.since) = (String(words[0]), since)
  }

  var bytes: [UInt8] { Array("\(token) \(since)\n".utf8) }
}
