internal import Diagnostics
package import FrontMatter
package import JournalModel

/// A journal put together from front matter alone, without a disk: `"posts/2026-01-01-a.md": "tags: trust"`.
package struct JournalSketch {
  package let journal: Journal
  package let problems: [String]
  private var names: NameIndex

  /// - Parameter files: paths below `content/`, each with its fields; a title that is missing is the file's name.
  package init(
    _ files: KeyValuePairs<String, String>, on day: String = "2026-12-31", for audience: Audience = .public,
    settings: String = ""
  ) throws {
    try self.init(files.map { ($0, $1) }, on: day, for: audience, settings: settings)
  }

  package init(
    _ files: [(String, String)], on day: String = "2026-12-31", for audience: Audience = .public, settings: String = ""
  ) throws {
    var posts: [PostEntry] = []
    var things: [ThingEntry] = []
    var selves: [SelfEntry] = []
    for (path, fields) in files {
      let parts = path.split(separator: "/")
      let file = "content/" + path
      let text = try SourceText(Array("---\n\(fields)\n---\n".utf8), file: file)
      if parts[0] == "self" {
        guard let day = dateAndName(fromFileName: String(parts[2])).0 else { throw Unreadable() }
        let fields = parseSelfReflection(text, path: file).0
        selves.append(SelfEntry(file: file, person: String(parts[1]), day: day, fields: fields))
        continue
      }
      guard let kind = ThingKind.allCases.first(where: { parts[0] == $0.folder }) else {
        posts.append(try Self.post(text, String(parts[parts.count - 1]), file))
        continue
      }
      let name = parts.dropFirst().joined(separator: "/").replacing(".md", with: "")
      let parsed = parseThing(text, kind: kind, path: file).0
      things.append(
        ThingEntry(file: file, name: name, kind: kind, fields: parsed, title: parsed.title?.value ?? name, body: 0))
    }
    guard var now = PostDate(text: day) else { throw Unreadable() }
    now.offsetMinutes = 0
    let publication = Publication(audience: audience, includesDrafts: false, now: now)
    let (journal, names, problems) = Journal.assemble(
      posts: posts, things: things, selfReflections: selves,
      settings: parseSettings(Array(settings.utf8)).0, for: publication)
    (self.journal, self.names, self.problems) = (journal, names, problems.sorted().map(\.description))
  }

  private struct Unreadable: Error {}

  private static func post(_ text: SourceText, _ fileName: String, _ file: String) throws -> PostEntry {
    let fields = parsePost(text, path: file).0
    let (day, name) = dateAndName(fromFileName: fileName)
    guard let date = fields.date?.value ?? day.map({ PostDate($0) }) else { throw Unreadable() }
    return PostEntry(
      file: file, name: name, dayInName: day, fields: fields, title: fields.title?.value ?? name, date: date,
      excerpt: "", wordCount: 0,
      body: 0)
  }

  /// What a name in double brackets means: the page's route, `withheld`, or nothing.
  package func page(named name: String) -> String? {
    var names = names
    return names.find(name: name).map(route)
  }

  package func page(at address: String) -> String? { names.find(address: address).map(route) }

  private func route(of target: NameIndex.Target) -> String {
    switch target {
    case .page(.post(let index)): journal[index].route
    case .page(.thing(let index)): journal[index].route
    case .withheld, .withheldStudent: "withheld"
    }
  }

  package func post(_ id: String) -> PostIndex? { journal.posts.firstIndex { $0.id == id }.map { PostIndex($0) } }

  /// The ids of the posts of a thing, in their order.
  package func posts(of kind: ThingKind, _ id: String) -> [String]? {
    journal.things.first { $0.kind == kind && $0.id == id }?.posts.map { journal[$0].id }
  }

  package func ids(of kind: ThingKind) -> [String] { journal.things(of: kind).map { journal[$0].id } }
}
