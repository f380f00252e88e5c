import Diagnostics
import Foundation
import TestJournals
import Testing

/// Each page of a theme, level, person and series lists exactly the posts whose files name it.
@Suite struct MembershipTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    let folder: String, template: String, fields: [String]
    var testDescription: String { folder }
  }

  @Test(arguments: [
    Kind(folder: "tags", template: "tag", fields: ["tags"]),
    Kind(folder: "levels", template: "level", fields: ["levels"]),
    Kind(folder: "people", template: "person", fields: ["author", "authors"]),
    Kind(folder: "series", template: "series", fields: ["series"]),
    Kind(folder: "skills", template: "skill", fields: ["skills"]),
    Kind(folder: "goals", template: "goal", fields: ["goals"]),
  ])
  func pagesListThePostsThatNameThem(_ kind: Kind) async throws {
    let files = try TestJournal.sampleFiles()
    let journal = try TestJournal(files)
    // A page that is nothing but its list, so that the theme may change.
    try journal.write("{{#posts}}\n{{url}}\n{{/posts}}\n", to: "templates/\(kind.template).mustache")
    try await journal.build(on: "2026-12-01")

    let expected = Self.members(of: kind, in: files)
    #expect(expected.values.reduce(0) { $0 + $1.count } > 5)
    var found: [String: Set<String>] = [:]
    for (path, bytes) in try journal.site() where path.hasPrefix(kind.folder + "/") && path.hasSuffix("/index.html") {
      let parts = path.split(separator: "/")
      // Its own list and the further pages of that, not a level's posts about one theme.
      guard parts.count == 3 || (parts.count == 5 && parts[2] == "page") else { continue }
      let id = parts[1]
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      let posts = lines.map { String($0.split(separator: "/").dropLast().last ?? "") }
      #expect(Set(posts).count == posts.count, "\(path) lists a post twice")
      found[String(id), default: []].formUnion(posts)
    }
    #expect(found.filter { !$0.value.isEmpty } == expected)
  }

  /// For each id, the posts whose front matter names it by id, title or alias.
  private static func members(of kind: Kind, in files: [(path: String, bytes: Data)]) -> [String: Set<String>] {
    var ids: [String: String] = [:]
    for (path, bytes) in files where path.hasPrefix("content/\(kind.folder)/") {
      let scan = FrontMatterScan(bytes)
      let id = (path as NSString).lastPathComponent.replacingOccurrences(of: ".md", with: "")
      for name in [id] + scan.names("title") + scan.names("aliases") { ids[FrontMatterScan.key(name)] = id }
      ids[FrontMatterScan.key(scan.fields["title"] ?? id)] = id
    }
    var members: [String: Set<String>] = [:]
    for (path, bytes) in files where path.hasPrefix("content/posts/") && path.hasSuffix(".md") {
      let scan = FrontMatterScan(bytes)
      if scan.fields["draft"] == "yes" || scan.fields["audience"] == "staff" { continue }
      var name = (path as NSString).lastPathComponent
      if name == "index.md" { name = ((path as NSString).deletingLastPathComponent as NSString).lastPathComponent }
      let post = String(name.replacingOccurrences(of: ".md", with: "").dropFirst("2026-01-01-".count))
      for named in kind.fields.flatMap(scan.names) {
        let key = FrontMatterScan.key(named)
        members[ids[key] ?? key, default: []].insert(post)
      }
    }
    return members
  }
}
