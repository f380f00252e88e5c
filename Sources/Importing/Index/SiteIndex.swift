internal import Exports
internal import FrontMatter

/// What all exports together say, texts aside: what there is, where it was, and where it goes.
struct SiteIndex: Sendable {
  var items: [IndexedItem] = []
  var pool = TextPool()
  var terms = TermTable()
  var people = PeopleTable()
  /// The sites, in the order of the files: the same site in two files is one.
  private(set) var sites: [Site] = []
  /// Entries that aren't imported, by the program's name for their kind.
  private(set) var otherKinds: [String: Int] = [:]
  /// Texts that other texts show, by number.
  private var byNumber: [UInt64: Int32] = [:]
  private var byAddress: [TextSum: Int32] = [:]
  private var byParent: [UInt64: [Int32]] = [:]
  /// Ids of entries without a number.
  private var unnumbered: Set<TextSum> = []
  private var site: UInt8 = 0
  private(set) var language = ""
  /// Of folders of Markdown.
  private(set) var sources = SourceTable()
  /// Of WordPress.
  var sharedBlocks = SharedBlocks()
  /// Where the old site's files were, if not on the site itself.
  private var mediaHosts: Set<String> = []

  struct Site: Sendable {
    var title: String
    /// Without `www.`; the paths that all its addresses begin with follow.
    var host: String
    var base: String
  }

  /// The most entries that are read.
  static let mostItems = 2_000_000

  mutating func add(_ part: ExportPart) {
    switch part {
    case .site(let site): add(site)
    case .author(let author): people.add(author)
    case .term(let term): terms.add(term)
    case .item(let item): add(item)
    }
  }

  private mutating func add(_ site: ExportSite) {
    let link = site.addresses.lazy.compactMap { OldLink($0) }.first
    let new = Site(title: site.title, host: link?.host ?? "", base: link?.path ?? "")
    if language.isEmpty { language = site.language }
    if let known = sites.firstIndex(where: { $0.host == new.host && $0.base == new.base }) {
      self.site = UInt8(clamping: known)
    } else if sites.count < 255 {
      sites.append(new)
      self.site = UInt8(sites.count - 1)
    }
  }

  private mutating func add(_ item: ExportItem) {
    if sites.isEmpty { sites.append(Site(title: "", host: "", base: "")) }
    var entry = IndexedItem(fate: Fate(item))
    entry.site = site
    entry.line = Int32(clamping: item.line)
    entry.id = Int32(exactly: item.id ?? 0) ?? 0
    entry.parent = Int32(exactly: item.parent) ?? 0
    if entry.fate == .otherKind, case .other(let name) = item.kind { count(kind: name) }
    if entry.fate.isImported, isThere(entry, item) { entry.fate = .twice }
    if entry.fate.isImported { fill(&entry, from: item) }
    items.append(entry)
    if entry.fate.isImported { list(entry, as: Int32(items.count - 1), item) }
  }

  private mutating func count(kind name: String) {
    let name = otherKinds.count < 50 || otherKinds[name] != nil ? String(name.prefix(40)) : "…"
    otherKinds[name, default: 0] += 1
  }

  private mutating func isThere(_ entry: IndexedItem, _ item: ExportItem) -> Bool {
    if entry.id != 0 { return byNumber[numberKey(entry)] != nil }
    return !item.guid.isEmpty && !unnumbered.insert(TextSum(item.guid)).inserted
  }

  private func numberKey(_ entry: IndexedItem) -> UInt64 { Self.key(site: entry.site, entry.id) }

  private static func key(site: UInt8, _ number: Int32) -> UInt64 {
    UInt64(site) << 32 | UInt64(UInt32(bitPattern: number))
  }

  private mutating func fill(_ entry: inout IndexedItem, from item: ExportItem) {
    entry.standing = Standing(item)
    entry.sum = TextSum(
      [item.guid, item.link, item.slug, item.guid.isEmpty ? item.title + item.date : ""].joined(separator: "\n"))
    entry.day = ItemDate(item).day.map { Int32($0.daysSinceEpoch) } ?? .min
    entry.thumbnail = item.meta.thumbnail.flatMap { Int32(exactly: $0) } ?? 0
    if let text = item.folderText {
      entry.sum = TextSum(item.guid)
      entry.file = pool.add(text.path)
    }
    entry.slug = pool.add(OldLink.decoded(item.slug))
    if let link = OldLink(item.link), isOwn(link), !link.path.isEmpty { entry.address = pool.add(link.writtenPath) }
    guard entry.fate == .attachment else { return }
    entry.place = pool.add(item.attachmentURL.isEmpty ? item.guid : item.attachmentURL)
    entry.file = pool.add(item.meta.file)
    if mediaHosts.count < 20, let link = OldLink(item.attachmentURL) { mediaHosts.insert(link.host) }
    entry.alternative = pool.add(item.meta.alternative)
    entry.caption = pool.add(String(decoding: item.excerpt.prefix(4_000), as: UTF8.self))
  }

  private mutating func list(_ entry: IndexedItem, as index: Int32, _ item: ExportItem) {
    if entry.id != 0 { byNumber[numberKey(entry)] = index }
    if let text = item.folderText { sources.add(text, as: index) }
    for address in [item.link, item.guid, item.attachmentURL] + (item.folderText?.addresses ?? []) {
      guard let link = OldLink(address), !link.path.isEmpty, !link.hasQuery else { continue }
      let key = link.key(host: link.host.isEmpty ? sites[Int(site)].host : link.host)
      if byAddress[key] == nil { byAddress[key] = index }
    }
    if entry.fate == .attachment, entry.parent != 0 {
      byParent[Self.key(site: site, entry.parent), default: []].append(index)
    }
  }

  func isMediaHost(_ host: String) -> Bool { mediaHosts.contains(host) }

  /// Whether the address is on one of the sites.
  func isOwn(_ link: OldLink) -> Bool { link.host.isEmpty || sites.contains { $0.host == link.host } }
}

// What texts ask.
extension SiteIndex {
  func host(of site: UInt8) -> String { sites[Int(site)].host }

  /// The path that all addresses of the site begin with, without slashes around it.
  func base(of site: UInt8) -> String { sites[Int(site)].base }

  func item(number: Int, site: UInt8) -> Int? {
    Int32(exactly: number).flatMap { byNumber[Self.key(site: site, $0)] }.map(Int.init)
  }

  func attachments(of item: IndexedItem) -> [Int] { (byParent[Self.key(site: item.site, item.id)] ?? []).map(Int.init) }

  /// The entry that an address of the old site leads to.
  /// - Parameter site: the site of the text that names it.
  func item(at link: OldLink, site: UInt8) -> Int? {
    let home = sites[Int(site)].host
    let isHere = link.host.isEmpty || link.host == home
    let number = isHere ? site : sites.firstIndex { $0.host == link.host }.map { UInt8(clamping: $0) }
    if let asked = link.number, let number, let found = item(number: asked, site: number) { return found }
    var link = link
    let host = link.host.isEmpty ? home : link.host
    while !link.path.isEmpty {
      if let found = byAddress[link.key(host: host)] { return Int(found) }
      guard let shorter = Self.withoutPart(link.path) else { return nil }
      link.path = shorter
    }
    return nil
  }

  /// A text's second page, its feed and the pages of its comments lead to the text.
  private static func withoutPart(_ path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let last = path[path.index(after: slash)...]
    let isPart =
      ["feed", "amp", "trackback", "embed"].contains(last) || last.hasPrefix("comment-page-")
      || (last.count <= 3 && last.allSatisfy(\.isNumber))
    return isPart ? String(path[..<slash]) : nil
  }

  /// How an entry is called in the record of imports.
  func origin(of index: Int) -> String {
    let item = items[index]
    let site = sites[Int(item.site)]
    let name = item.id != 0 ? String(item.id) : item.sum.text
    return "\(site.host)\(site.base.isEmpty ? "" : "/" + site.base) \(name)"
  }

  /// The page of a text on Daybook's site, from its first slash on.
  func route(of place: Int) -> String {
    let item = items[place]
    let path = pool[item.place]
    guard item.fate == .post else { return "/" + path.dropFirst("pages/".count).dropLast(".md".count) + "/" }
    let slug = PathPlan.slug(in: path)
    let day = path.split(separator: "/").last.map { $0.prefix(10) } ?? ""
    return item.hasDayInRoute ? "/posts/\(slug)-\(day)/" : "/posts/\(slug)/"
  }
}
