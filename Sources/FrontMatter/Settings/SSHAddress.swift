internal import Letters

/// A folder on a server that is reached by SSH: `sftp://user@host:port/path`.
package struct SSHAddress: Hashable, Sendable {
  /// `nil` leaves it to the person's own SSH settings.
  package var user: String?
  /// A name of the network, or one from the person's own SSH settings.
  package var host: String
  package var port: Int?
  /// Absolute, or counted from the home folder there.
  package var path: String

  /// - Parameter text: what follows `sftp://`.
  init(_ text: Substring) throws(PlaceAddress.Fault) {
    let slash = text.firstIndex(of: "/") ?? text.endIndex
    var place = text[..<slash]
    if let at = place.lastIndex(of: "@") {
      let user = place[..<at]
      if user.contains(":") { throw .password }
      if user.isEmpty || !Self.isName(user) { throw .noHost }
      self.user = String(user)
      place = place[place.index(after: at)...]
    }
    if let colon = place.lastIndex(of: ":"), !place.hasSuffix("]") {
      guard let port = Int(place[place.index(after: colon)...]), (1...65_535).contains(port) else { throw .badPort }
      self.port = port
      place = place[..<colon]
    }
    if place.hasPrefix("["), place.hasSuffix("]") { place = place.dropFirst().dropLast() }
    guard !place.isEmpty, Self.isName(place) else { throw .noHost }
    host = String(place)
    path = try Self.path(text[slash...])
  }

  /// `/~/htdocs` counts from the home folder.
  private static func path(_ text: Substring) throws(PlaceAddress.Fault) -> String {
    var path = text
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    if path.isEmpty { throw .noPath }
    if path == "/~" { return "." }
    return String(path.hasPrefix("/~/") ? path.dropFirst(3) : path)
  }

  /// What can't be taken for an option or for a word of a shell.
  private static func isName(_ text: Substring) -> Bool {
    !text.hasPrefix("-") && text.utf8.allSatisfy { $0.isNameByte || $0 >= 0x80 || ".:%+".utf8.contains($0) }
  }

  /// `pat@host`, as SSH takes it.
  package var login: String { (user.map { $0 + "@" } ?? "") + host }
}
