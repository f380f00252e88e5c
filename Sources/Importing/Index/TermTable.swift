internal import Exports
internal import FrontMatter
internal import Letters

/// The categories and tags of the old site, each with the tag that it becomes.
struct TermTable: Sendable {
  struct Tag: Sendable {
    var id: String
    /// Plain text.
    var title: String
    var description = ""
    /// The title of the tag above it.
    var parent: String?
    /// Old addresses of its list of posts.
    var addresses: [String] = []
    /// Numbers of its terms, for `?cat=`.
    var numbers: [Int] = []
  }

  private(set) var tags: [Tag] = []
  private var terms: [ExportTerm] = []
  private var byName: [String: Int] = [:]
  private var bySlug: [String: Int] = [:]
  private var ids: Set<String> = []
  /// Levels that are meant by a tag's name, in small letters.
  var levels: [String: String] = [:]
  private static let most = 100_000

  mutating func add(_ term: ExportTerm) {
    guard Self.isTag(term.domain), terms.count < Self.most else { return }
    terms.append(term)
    let index = tag(name: term.name, slug: term.slug)
    bySlug[Self.key(term.domain, term.slug)] = index
    if tags[index].description.isEmpty { tags[index].description = HTMLText.plain(term.description) }
    if let id = term.id, term.domain == "category" { tags[index].numbers.append(id) }
  }

  static func isTag(_ domain: String) -> Bool { domain == "category" || domain == "post_tag" || domain == "tag" }

  /// The tags of a text, each once, in its order; levels apart.
  mutating func note(_ list: [ExportItem.Term]) {
    for term in list where Self.isTag(term.domain) && bySlug[Self.key(term.domain, term.slug)] == nil {
      add(ExportTerm(domain: term.domain, slug: term.slug, name: term.name))
    }
  }

  func tags(of list: [ExportItem.Term]) -> (tags: [String], levels: [String]) {
    var (found, levels): ([String], [String]) = ([], [])
    for term in list {
      // Of a text that says its levels itself.
      if term.domain == "level", !levels.contains(term.name) { levels.append(term.name) }
      guard Self.isTag(term.domain), let index = bySlug[Self.key(term.domain, term.slug)] else { continue }
      let tag = tags[index]
      if let level = self.levels[tag.title.lowercased()] {
        if !levels.contains(level) { levels.append(level) }
      } else if !found.contains(tag.id) {
        found.append(tag.id)
      }
    }
    return (found, levels)
  }

  /// Puts in what needs all of them: who is above whom, and the old addresses.
  mutating func finish(base: String) {
    for term in terms {
      guard let index = bySlug[Self.key(term.domain, term.slug)] else { continue }
      if !term.parent.isEmpty, let above = bySlug[Self.key(term.domain, term.parent)], above != index {
        tags[index].parent = tags[above].id
      }
      for address in addresses(of: term, base: base) where !tags[index].addresses.contains(address) {
        tags[index].addresses.append(address)
      }
    }
  }

  private func addresses(of term: ExportTerm, base: String) -> [String] {
    // Blogger's labels are searches.
    let folders = ["category": "category/", "post_tag": "tag/"]
    guard let folder = folders[term.domain] else { return [] }
    let start = "/" + (base.isEmpty ? "" : base + "/") + folder
    var path = [OldLink.decoded(term.slug)]
    var above = term.parent
    while !above.isEmpty, path.count < 20,
      let parent = terms.first(where: { $0.domain == term.domain && $0.slug == above })
    {
      path.insert(OldLink.decoded(parent.slug), at: 0)
      above = parent.parent
    }
    let plain = start + (path.last ?? "") + "/"
    return path.count > 1 ? [start + path.joined(separator: "/") + "/", plain] : [plain]
  }

  private static func key(_ domain: String, _ slug: String) -> String {
    (domain == "category" ? "c " : "t ") + OldLink.decoded(slug).lowercased()
  }

  private mutating func tag(name: String, slug old: String) -> Int {
    let title = HTMLText.plain(name)
    let folded = title.lowercased()
    if let known = byName[folded] { return known }
    var id = slug(title)
    if id.isEmpty { id = slug(OldLink.decoded(old)) }
    if id.isEmpty { id = "tag" }
    // The old site showed what has the tag; here the word alone would hide it.
    if FieldsProof.isPrivate(tag: id) { id += "-theme" }
    if ids.contains(id) {
      var number = 2
      while ids.contains("\(id)-\(number)") { number += 1 }
      id += "-\(number)"
    }
    ids.insert(id)
    tags.append(Tag(id: id, title: title.isEmpty ? id : title))
    byName[folded] = tags.count - 1
    return tags.count - 1
  }
}

extension ExportTerm {
  fileprivate init(domain: String, slug: String, name: String) {
    self.init()
    (self.domain, self.slug, self.name) = (domain, slug, name)
  }
}
