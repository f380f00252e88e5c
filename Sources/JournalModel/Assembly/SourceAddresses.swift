internal import FrontMatter

/// Sources by their addresses on the web.
///
/// `http` and `https`, with `www.` and without, with a slash at the end or none lead to one page.
struct SourceAddresses {
  private var sources: [Substring: ThingIndex] = [:]

  /// Those that files describe; of two with one address the first.
  init(of things: [Thing]) {
    for (index, thing) in things.enumerated() where thing.kind == .source {
      guard let url = thing.described?.fields.source.url?.value else { continue }
      let key = Self.key(of: url)
      sources[key] = sources[key] ?? ThingIndex(index)
    }
  }

  func find(_ url: String) -> ThingIndex? { sources[Self.key(of: url)] }

  mutating func add(_ url: String, _ source: ThingIndex) { sources[Self.key(of: url)] = source }

  private static func key(of url: String) -> Substring {
    var key = url[...]
    for start in ["https://", "http://", "www."] where key.lowercased().hasPrefix(start) {
      key = key.dropFirst(start.count)
    }
    while key.last == "/" { key = key.dropLast() }
    return key
  }
}
