/// The names that a preview answers to: this machine's own. A page from another site that has pointed its name at this
/// machine gets nothing to read.
enum AllowedHost {
  /// - Parameter header: of the request: `localhost:4000`, `127.0.0.1`, `[::1]:4000`.
  static func allows(_ header: String?) -> Bool {
    guard let header else { return false }
    let name: Substring
    if header.hasPrefix("[") {
      guard let end = header.firstIndex(of: "]") else { return false }
      name = header[...end]
      guard isPort(header[header.index(after: end)...]) else { return false }
    } else {
      name = header.prefix { $0 != ":" }
      guard isPort(header[name.endIndex...]) else { return false }
    }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
  }

  private static func isPort(_ rest: Substring) -> Bool {
    rest.isEmpty || (rest.first == ":" && !rest.dropFirst().isEmpty && rest.dropFirst().allSatisfy(\.isNumber))
  }
}
