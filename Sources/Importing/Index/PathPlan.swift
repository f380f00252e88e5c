internal import FrontMatter
internal import Letters

/// Gives every text its file below the content folder: `posts/2011/2011-07-10-fog.md`, `pages/about/team.md`.
///
/// A text that was imported before keeps the file that it has. No two texts get one name, nor one that the journal has already.
struct PathPlan {
  private let isTaken: (String) -> Bool
  private let known: (String) -> String?
  private var used: Set<TextSum> = []
  private var slugs: Set<TextSum> = []

  /// - Parameters:
  ///   - known: the file of a text that was imported before, by its origin.
  ///   - isTaken: whether the journal has a file of that path.
  init(known: @escaping (String) -> String?, isTaken: @escaping (String) -> Bool) {
    (self.known, self.isTaken) = (known, isTaken)
  }

  mutating func fill(_ index: inout SiteIndex) {
    let texts = index.items.indices.filter { index.items[$0].fate.isText }
    let ordered = texts.sorted { (index.items[$0].day, $0) < (index.items[$1].day, $1) }
    var fresh: [Int] = []
    for item in ordered {
      guard let path = known(index.origin(of: item)) else {
        fresh.append(item)
        continue
      }
      use(path)
      if index.items[item].fate == .post {
        index.items[item].hasDayInRoute = !slugs.insert(TextSum(Self.slug(in: path))).inserted
      }
      index.items[item].place = index.pool.add(path)
    }
    for item in fresh {
      let path = index.items[item].fate == .post ? postPath(of: item, &index) : pagePath(of: item, index)
      use(path)
      index.items[item].place = index.pool.add(path)
    }
  }

  private mutating func use(_ path: String) { used.insert(TextSum(path.lowercased())) }

  private func isFree(_ path: String) -> Bool { !used.contains(TextSum(path.lowercased())) && !isTaken(path) }

  private mutating func postPath(of item: Int, _ index: inout SiteIndex) -> String {
    let entry = index.items[item]
    let name = Self.name(of: entry, index, otherwise: "post")
    let day = CalendarDay(daysSinceEpoch: Int(entry.day)) ?? .epoch
    let stem = "posts/\(day.description.prefix(4))/\(day)-"
    let path = free(stem + name)
    index.items[item].hasDayInRoute = !slugs.insert(TextSum(Self.slug(in: path))).inserted
    return path
  }

  /// The name without day and ending.
  static func slug(in path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return dateAndName(fromFileName: file).1
  }

  private func free(_ stem: String) -> String {
    if isFree(stem + ".md") { return stem + ".md" }
    var number = 2
    while !isFree("\(stem)-\(number).md") { number += 1 }
    return "\(stem)-\(number).md"
  }

  private static func name(of entry: IndexedItem, _ index: SiteIndex, otherwise: String) -> String {
    let name = Letters.slug(index.pool[entry.slug])
    return name.isEmpty ? "\(otherwise)-\(entry.id)" : name
  }

  /// Below the pages above it, as it was.
  private func pagePath(of item: Int, _ index: SiteIndex) -> String {
    var parts = [Self.name(of: index.items[item], index, otherwise: "page")]
    parts = Self.folders(of: index.items[item], index) + parts
    var entry = index.items[item]
    while entry.parent != 0, parts.count < 8, let above = index.item(number: Int(entry.parent), site: entry.site),
      index.items[above].fate == .page
    {
      entry = index.items[above]
      parts.insert(Self.name(of: entry, index, otherwise: "page"), at: 0)
    }
    if Self.ownFolders.contains(parts[0]) { parts[0] += "-page" }
    if parts[parts.count - 1] == "index" { parts[parts.count - 1] = "index-page" }
    return free("pages/" + parts.joined(separator: "/"))
  }

  /// Those of a text of a folder, where an `index.md` is its folder's.
  private static func folders(of entry: IndexedItem, _ index: SiteIndex) -> [String] {
    let path = index.pool[entry.file].split(separator: "/")
    guard let file = path.last, entry.fate == .page else { return [] }
    let isIndex = ["index.md", "_index.md"].contains(file.lowercased())
    let folders = path.dropLast(isIndex ? 2 : 1).map { Letters.slug(String($0)) }.filter { !$0.isEmpty }
    return folders.first == "pages" ? Array(folders.dropFirst()) : folders
  }

  /// What the site calls its own pages.
  private static let ownFolders: Set<String> = [
    "posts", "tags", "levels", "people", "series", "sources", "questions", "goals", "skills", "teams", "frameworks",
    "search", "assets", "media", "words", "mentions", "grid", "plan", "vision", "self", "replies", "404", "feed",
  ]
}
