internal import Letters

/// What a page of the site leads to and asks for.
struct PageScan: Sendable {
  /// Files of the site, as paths: each once, in the order of the page.
  private(set) var links: [String] = []
  /// Hosts that a browser would ask by itself to show the page; a link that a person must follow isn't one of them.
  private(set) var hosts: [String] = []
  private(set) var title = ""

  /// - Parameter path: of the page in the site.
  init(_ bytes: [UInt8], at path: String) {
    var tags = TagReader(bytes)
    var seen: Set<String> = []
    while let tag = tags.next() {
      for (name, value) in tag.attributes {
        for address in Self.addresses(in: value, of: name) {
          if let host = Self.host(of: address) {
            if Self.isAsked(by: tag, name) { hosts.append(host) }
          } else if let file = SitePath.of(address, from: path), seen.insert(file).inserted {
            links.append(file)
          }
        }
      }
      if tag.name == "title", title.isEmpty { title = String(decoding: tags.textAhead, as: UTF8.self) }
      if tag.name == "style" { hosts += Self.hosts(inStyle: tags.textAhead) }
    }
  }

  private static func addresses(in value: String, of name: String) -> [String] {
    switch name {
    case "href", "src", "poster", "data", "xlink:href": [value]
    case "srcset", "imagesrcset":
      value.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
    default: []
    }
  }

  private static func isAsked(by tag: TagReader.Tag, _ attribute: String) -> Bool {
    guard attribute.hasSuffix("href") else { return true }
    switch tag.name {
    case "a", "area", "base": return false
    case "link":
      let kinds = (tag.attributes.first { $0.name == "rel" }?.value ?? "").lowercased().split(separator: " ")
      return !Set(kinds).isDisjoint(with: [
        "stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest",
        "apple-touch-icon", "mask-icon", "shortcut",
      ])
    default: return true
    }
  }

  /// The host of an address that leaves the site; `nil` for one within, and for schemes that ask nobody.
  static func host(of address: String) -> String? {
    let text = address.lowercased()
    let rest: Substring
    if text.hasPrefix("//") {
      rest = text.dropFirst(2)
    } else if text.hasPrefix("http://") || text.hasPrefix("https://") {
      rest = text.drop { $0 != "/" }.dropFirst(2)
    } else {
      return nil
    }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? nil : String(host)
  }

  /// The hosts that a style sheet names in `url(…)` and `@import`.
  static func hosts(inStyle bytes: ArraySlice<UInt8>) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.matches(of: #/(?i)(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"'\s)]+)/#).compactMap {
      host(of: String($0.1))
    }
  }
}
