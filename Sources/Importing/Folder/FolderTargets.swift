internal import Letters

/// Where the addresses in a text of a folder lead now.
struct FolderTargets {
  let around: Surroundings
  /// Of the text, below the folder.
  let path: String

  enum Target: Equatable {
    /// It stays as it's written.
    case same
    /// A text of the journal.
    case text(Int, fragment: String?)
    /// A file of the journal, below the content folder.
    case media(String)
    /// The whole address of what was on the old site and isn't here.
    case elsewhere(String)
    case nowhere
  }

  private var index: SiteIndex { around.index }

  func target(of address: String) -> Target {
    let address = address.trimmingBlanks
    if address.isEmpty || address.hasPrefix("#") || address.hasPrefix("data:image/") { return .same }
    switch LinkAddress(address) {
    case .journal where !address.hasPrefix("/Users/") && !address.hasPrefix("/Volumes/"): break
    case .journal, .refused: return .nowhere
    case .external: return external(address)
    }
    let (path, fragment) = Self.parts(of: address)
    for candidate in candidates(for: path) {
      if let found = found(at: candidate, fragment) { return found }
    }
    if let found = atOldAddress(path, fragment) { return found }
    if MarkdownEnding.ends(path) || !path.contains("."), let item = index.sources.item(named: path) {
      return text(item, fragment)
    }
    return old(path)
  }

  /// The path decoded, without what follows `?`; the fragment as written.
  private static func parts(of address: String) -> (path: String, fragment: String?) {
    let hash = address.firstIndex(of: "#")
    let whole = address[..<(hash ?? address.endIndex)]
    let path = whole.prefix { $0 != "?" }
    return (OldLink.decoded(String(path)), hash.map { String(address[address.index(after: $0)...]) })
  }

  /// An address of the old site that names its host leads to a page of the journal as well.
  private func external(_ address: String) -> Target {
    guard let link = OldLink(address), !link.host.isEmpty, index.isOwn(link) else { return .same }
    for candidate in candidates(for: link.writtenPath) where !candidate.isEmpty {
      if let found = found(at: candidate, link.fragment) { return found }
    }
    return atOldAddress(link.writtenPath, link.fragment) ?? .same
  }

  /// Below the folder: first from the text's own place, then from the top.
  private func candidates(for path: String) -> [String] {
    let top = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    let base = index.base(of: around.site)
    var all: [String] = []
    if !path.hasPrefix("/") {
      var parts = self.path.split(separator: "/").dropLast().map(String.init)
      for part in path.split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
      }
      all.append(parts.joined(separator: "/"))
    }
    if !top.contains("..") {
      all.append(top)
      if !base.isEmpty, top.hasPrefix(base + "/") { all.append(String(top.dropFirst(base.count + 1))) }
    }
    return all
  }

  private func found(at path: String, _ fragment: String?) -> Target? {
    if path.isEmpty { return nil }
    if let item = index.sources.item(atPath: path) { return text(item, fragment) }
    if let file = around.library.file(atPath: path) { return .media(MediaLibrary.place(of: file.path)) }
    return nil
  }

  private func text(_ item: Int, _ fragment: String?) -> Target {
    index.items[item].fate.isText ? .text(item, fragment: fragment) : .nowhere
  }

  /// As browsers saw it on the old site.
  private func atOldAddress(_ path: String, _ fragment: String?) -> Target? {
    let own = index.pool[index.items[around.item].address]
    var parts = path.hasPrefix("/") || own.isEmpty ? [] : own.split(separator: "/").map(String.init)
    if !own.hasSuffix("/"), !parts.isEmpty { parts.removeLast() }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    let whole = parts.joined(separator: "/")
    let base = index.base(of: around.site)
    let inner = !base.isEmpty && whole.hasPrefix(base + "/") ? String(whole.dropFirst(base.count + 1)) : whole
    for path in [whole, inner] {
      guard let link = OldLink("/" + path), let item = index.item(at: link, site: around.site) else { continue }
      return text(item, fragment)
    }
    return found(at: inner, fragment)
  }

  /// On the old site, if its address is known.
  private func old(_ path: String) -> Target {
    let host = index.host(of: around.site)
    guard !host.isEmpty, path.hasPrefix("/"), !MarkdownEnding.ends(path) else { return .nowhere }
    return .elsewhere("https://\(host)" + path.replacing(" ", with: "%20"))
  }
}

// Links in double brackets.
extension FolderTargets {
  /// - Parameter name: what is before `|` and `#`.
  func target(ofWikiName name: String, fragment: String?) -> Target {
    let name = name.trimmingBlanks
    if name.isEmpty { return .same }
    for candidate in candidates(for: name) {
      if let found = found(at: candidate, fragment) { return found }
    }
    if let item = index.sources.item(named: name) { return text(item, fragment) }
    let last = name.split(separator: "/").last.map(String.init) ?? name
    if let file = around.library.file(named: last) { return .media(MediaLibrary.place(of: file.path)) }
    return .nowhere
  }
}
