internal import Letters

/// A place on this computer or elsewhere that a site is published to. It never holds a password.
package enum PlaceAddress: Hashable, Sendable {
  /// A path: absolute, counted from the journal, or from the home folder (`~/`).
  case folder(String)
  case ssh(SSHAddress)
  /// A storage, by the name that rclone's configuration gives it.
  case rclone(remote: String, path: String)
  /// A branch of a repository, as Git itself names it.
  case git(repository: String, branch: String)

  package enum Fault: Error, Equatable {
    case empty, control, password, noHost, noPath, badPort, noBranch, copyStyle, bareRemote, bareWord
    case scheme(String)
  }

  package init(_ text: String) throws(Fault) {
    if text.isEmpty { throw .empty }
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { throw .control }
    if text.lowercased().hasPrefix("git+") {
      self = try Self.git(text.dropFirst(4))
    } else if let (scheme, rest) = Self.scheme(of: text) {
      guard ["sftp", "ssh"].contains(scheme) else { throw .scheme(scheme) }
      self = .ssh(try SSHAddress(rest))
    } else if let (remote, path) = try Self.remote(in: text) {
      self = .rclone(remote: remote, path: path)
    } else {
      // 'no' and 'later' are words, not folders.
      guard text.contains(where: { $0 == "/" || $0 == "\\" }) else { throw .bareWord }
      self = .folder(text)
    }
  }

  /// `sftp` and what follows `://`.
  private static func scheme(of text: String) -> (scheme: String, rest: Substring)? {
    guard let end = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<end.lowerBound]
    guard !scheme.isEmpty, scheme.utf8.allSatisfy({ $0.isNameByte || $0 == UInt8(ascii: "+") }) else { return nil }
    return (scheme.lowercased(), text[end.upperBound...])
  }

  private static func git(_ text: Substring) throws(Fault) -> PlaceAddress {
    guard let hash = text.lastIndex(of: "#") else { throw .noBranch }
    let (repository, branch) = (String(text[..<hash]), String(text[text.index(after: hash)...]))
    if repository.isEmpty { throw .noPath }
    guard isBranch(branch) else { throw .noBranch }
    if let (scheme, rest) = scheme(of: repository) {
      guard ["ssh", "https", "http", "file", "git"].contains(scheme) else { throw .scheme("git+" + scheme) }
      let user = rest.prefix { $0 != "/" }.split(separator: "@", omittingEmptySubsequences: false).dropLast()
      // A name before '@' at a web address is usually a token.
      if user.joined().contains(":") || (scheme.hasPrefix("http") && !user.isEmpty) { throw .password }
    }
    return .git(repository: repository, branch: branch)
  }

  /// As Git's own rules have it, as far as a person is likely to break them.
  private static func isBranch(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("-") && !name.hasPrefix("/") && !name.hasSuffix("/") && !name.hasSuffix(".lock")
      && !name.contains("..") && name.utf8.allSatisfy { $0 > 0x20 && !"~^:?*[\\".utf8.contains($0) }
  }

  /// `remote:path`; `nil` for what is a path. A single letter is a drive of Windows and no remote.
  private static func remote(in text: String) throws(Fault) -> (remote: String, path: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let remote = text[..<colon]
    if remote.contains("/") || remote.contains("\\") { return nil }
    if remote.isEmpty { throw .bareRemote }
    if remote.contains("@") { throw .copyStyle }
    guard remote.count > 1, !remote.hasPrefix("-"),
      remote.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || $0.isASCII && "0123456789_-.+ ".contains(Character($0))
      })
    else { return nil }
    return (String(remote), String(text[text.index(after: colon)...]))
  }
}
