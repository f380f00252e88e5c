import Foundation

/// A built site, read by its own rules: the sections of a page, and where their links lead.
struct ModelSite {
  struct Part {
    let html: String
    /// Where it leads, each place once, in order: `posts/a`, `frameworks/f#item`.
    let links: [String]

    func links(to folder: String) -> [String] { links.filter { $0.hasPrefix(folder + "/") } }

    /// The pages of a kind that it leads to, wherever in them.
    func pages(of folder: String) -> [String] {
      var seen: Set<String> = []
      return links(to: folder).map { String($0.prefix { $0 != "#" }) }.filter { seen.insert($0).inserted }
    }

    /// The number beside the heading.
    var count: Int? {
      html.firstMatch(of: #/<span class="count">(\d+)/#).flatMap { Int($0.1) }
    }

    /// `3 more in …`
    var more: Int { html.firstMatch(of: #/(\d+) more (?:in|on the page)/#).flatMap { Int($0.1) } ?? 0 }
  }

  let files: [String: Data]

  /// The first page of an address and those that go on with its list.
  func pages(of route: String) -> [(route: String, html: String)] {
    var pages: [(String, String)] = []
    while pages.count < 1_000 {
      let place = pages.isEmpty ? route : "\(route)/page/\(pages.count + 1)"
      guard let bytes = files[place.isEmpty ? "index.html" : place + "/index.html"] else { break }
      pages.append((place, String(decoding: bytes, as: UTF8.self)))
    }
    return pages
  }

  func part(_ route: String) -> Part { Self.part(pages(of: route)) }

  /// The section with that heading on all pages of the address; nothing where no page has it.
  func section(_ id: String, of route: String) -> Part? { sections(of: route) { $0 == id } }

  func sections(of route: String, where isWanted: (String) -> Bool) -> Part? {
    let found = pages(of: route).flatMap { page, html in
      html.components(separatedBy: "<section").dropFirst().compactMap { text -> (route: String, html: String)? in
        let head = text.prefix { $0 != ">" }
        guard let id = head.firstMatch(of: #/aria-labelledby="([^"]*)"/#)?.1, isWanted(String(id)) else { return nil }
        return (page, text.components(separatedBy: "</section>")[0])
      }
    }
    return found.isEmpty ? nil : Self.part(found)
  }

  static func part(_ texts: [(route: String, html: String)]) -> Part {
    var (links, seen): ([String], Set<String>) = ([], [])
    for (route, html) in texts {
      for text in html.components(separatedBy: " href=\"").dropFirst() {
        guard let link = place(text.components(separatedBy: "\"")[0], from: route) else { continue }
        if seen.insert(link).inserted { links.append(link) }
      }
    }
    return Part(html: texts.map(\.html).joined(), links: links)
  }

  /// `../../posts/a/index.html#b` from `tags/trust` is `posts/a#b`; nothing for other sites and places of the same page.
  private static func place(_ link: String, from route: String) -> String? {
    if link.contains(":") || link.hasPrefix("#") { return nil }
    let pieces = link.split(separator: "#", maxSplits: 1)
    var parts = route.split(separator: "/").map(String.init)
    for step in pieces[0].split(separator: "/") {
      if step == ".." { _ = parts.popLast() } else if step != "." && step != "index.html" { parts.append(String(step)) }
    }
    let hash = pieces.count > 1 ? "#" + pieces[1] : ""
    return parts.joined(separator: "/") + (hash.removingPercentEncoding ?? hash)
  }
}
