import Foundation

/// Posts by level, theme and time, counted from the files alone: a second way to the numbers of the grid.
struct GridCount {
  struct Entry {
    /// The post's name in its address.
    let post: String
    /// `2026-03-02`.
    let day: String
    let tags: Set<String>, levels: Set<String>
  }

  /// The posts that name both; names as ids.
  private(set) var entries: [Entry] = []

  init(_ files: [(path: String, bytes: Data)]) {
    let (tags, levels) = (Self.ids("tags", in: files), Self.ids("levels", in: files))
    for (path, bytes) in files where path.hasPrefix("content/posts/") && path.hasSuffix(".md") {
      let scan = FrontMatterScan(bytes)
      if scan.fields["draft"] == "yes" || scan.fields["audience"] == "staff" { continue }
      var name = (path as NSString).lastPathComponent
      if name == "index.md" { name = ((path as NSString).deletingLastPathComponent as NSString).lastPathComponent }
      let entry = Entry(
        post: String(name.replacingOccurrences(of: ".md", with: "").dropFirst("2026-01-01-".count)),
        day: String(name.prefix("2026-01-01".count)), tags: Self.named(scan.names("tags"), tags),
        levels: Self.named(scan.names("levels"), levels))
      if !entry.tags.isEmpty, !entry.levels.isEmpty { entries.append(entry) }
    }
  }

  /// `nil` for any.
  func posts(tag: String? = nil, level: String? = nil, in year: ClosedRange<String>? = nil) -> [String] {
    entries.filter { entry in
      (tag.map { entry.tags.contains($0) } ?? true) && (level.map { entry.levels.contains($0) } ?? true)
        && (year.map { $0.contains(entry.day) } ?? true)
    }.map(\.post)
  }

  /// Each id, title and alias with the id that it means.
  private static func ids(_ folder: String, in files: [(path: String, bytes: Data)]) -> [String: String] {
    var ids: [String: String] = [:]
    for (path, bytes) in files where path.hasPrefix("content/\(folder)/") {
      let scan = FrontMatterScan(bytes)
      let id = (path as NSString).lastPathComponent.replacingOccurrences(of: ".md", with: "")
      for name in [id, scan.fields["title"] ?? id] + scan.names("aliases") { ids[FrontMatterScan.key(name)] = id }
    }
    return ids
  }

  private static func named(_ names: [String], _ ids: [String: String]) -> Set<String> {
    Set(names.map { ids[FrontMatterScan.key($0)] ?? FrontMatterScan.key($0) })
  }
}
