import Foundation

/// The sample journal written down plainly, read by the tests' own reader.
struct SampleRecord {
  private(set) var record: JournalRecord
  /// Folder and name, blind to case and to what stands between words, with the address that it means.
  private var routes: [String: String] = [:]
  private var ofPath: [String: String] = [:]
  private var texts: [(route: String, path: String, fields: YAMLSketch, body: String)] = []
  private var steps: [(follower: String, fields: YAMLSketch)] = []

  init(_ files: [(path: String, bytes: Data)], today: String) {
    record = JournalRecord(today: today)
    for (path, bytes) in files where path.hasSuffix(".md") && !path.hasPrefix("content/self/") { enter(path, bytes) }
    for text in texts { relate(text) }
    for text in texts where text.route.hasPrefix("posts/") { planSteps(text.route, text.fields) }
    let days = record.entries.mapValues(\.day)
    for text in texts.sorted(by: { days[$0.route, default: ""] < days[$1.route, default: ""] }) {
      close(by: text.route, text.fields)
    }
    for (path, bytes) in files where path.hasPrefix("content/self/") { reflect(path, YAMLSketch.file(bytes).fields) }
  }

  static func key(_ words: some StringProtocol) -> String {
    let plain = words.replacingOccurrences(of: "’", with: "'").folding(options: .diacriticInsensitive, locale: nil)
    let letters = plain.lowercased().filter { $0 != "'" }.map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return String(letters).split(separator: "-").joined(separator: "-")
  }

  private static func visibility(_ fields: YAMLSketch, _ day: String, today: String) -> JournalRecord.Visibility {
    if fields["draft"]?.text == "yes" { return .draft }
    if let audience = fields["audience"]?.text, audience != "public" { return audience == "staff" ? .staff : .private }
    return day > today ? .future : .public
  }

  private mutating func enter(_ path: String, _ bytes: Data) {
    let (fields, body) = YAMLSketch.file(bytes)
    let parts = path.components(separatedBy: "/").dropFirst()
    let folder = parts[1]
    var file = parts[parts.endIndex - 1].replacingOccurrences(of: ".md", with: "")
    if file == "index" { file = parts[parts.endIndex - 2] }
    let isPost = folder == "posts"
    let id = isPost ? String(file.dropFirst(11)) : file
    let route = (folder == "pages" ? "" : folder + "/") + (fields["slug"]?.text ?? id)
    let title = (fields["title"] ?? fields["name"] ?? fields["asks"] ?? fields["shown_as"])?.text ?? id
    let day = isPost ? String(file.prefix(10)) : fields["until"]?.text ?? ""
    var entry = JournalRecord.Entry(
      route: route, title: title, day: day,
      visibility: Self.visibility(fields, isPost ? day : "", today: record.today))
    for (item, _) in fields["items"]?.pairs ?? [] {
      entry.items.append("\(route)#\(Self.key(item))")
      routes["items/" + Self.key(item)] = entry.items.last
    }
    record.entries[route] = entry
    ofPath[parts.joined(separator: "/")] = route
    for name in [id, title] + fields.names("aliases") { routes["\(folder)/\(Self.key(name))"] = route }
    texts.append((route, parts.joined(separator: "/"), fields, body))
  }

  /// What a name in a field means; a new thing for one that no file describes.
  private mutating func route(_ name: String, _ folder: String) -> String {
    if folder == "items" {
      return routes["items/" + Self.key(name)] ?? routes["items/" + Self.key(name.split(separator: "/").last ?? "")]
        ?? name
    }
    if let known = routes["\(folder)/\(Self.key(name))"] { return known }
    let route = "\(folder)/\(Self.key(name))"
    record.entries[route] = JournalRecord.Entry(route: route, title: name)
    return route
  }

  private static let folders: KeyValuePairs<String, (field: String, folder: String)> = [
    "author": ("authors", "people"), "authors": ("authors", "people"), "levels": ("levels", "levels"),
    "level": ("levels", "levels"), "tags": ("tags", "tags"), "skills": ("skills", "skills"),
    "goals": ("goals", "goals"),
    "series": ("series", "series"), "answers": ("answers", "questions"), "follows": ("follows", "posts"),
    "framework": ("framework", "items"), "needs": ("needs", "skills"), "supports": ("supports", "levels"),
    "members": ("members", "people"), "team": ("team", "teams"), "person": ("person", "people"),
    "leverages": ("leverages", "skills"), "grows": ("grows", "skills"), "for": ("for", "levels"),
  ]

  private mutating func relate(_ text: (route: String, path: String, fields: YAMLSketch, body: String)) {
    for (written, (field, folder)) in Self.folders where text.fields[written] != nil {
      // Of a source it is a text.
      if written == "author", text.route.hasPrefix("sources/") { continue }
      var names = text.fields.names(written)
      if written == "series", let name = text.fields["series"]?["name"]?.text { names = [name] }
      let found = names.map { route($0, folder) }
      record.entries[text.route]?.relations[field] = found
    }
    let asks = text.fields["asks"]?.list.compactMap(\.text) ?? []
    let asked = asks.map { route($0, "questions") }
    let sources = text.fields["sources"].map {
      $0.text.map { [$0] } ?? $0.list.compactMap { $0["title"]?.text ?? $0.text }
    }
    let cited = (sources ?? []).map {
      route($0.components(separatedBy: ", p")[0].components(separatedBy: " – ").last ?? "", "sources")
    }
    let looks = (text.fields["looks_like"]?.pairs ?? []).map { route($0.key, "levels") }
    let linked = links(text.body, in: text.path).filter { $0 != text.route }
    record.entries[text.route]?.relations.merge(
      ["asks": asked, "sources": cited, "looks_like": looks, "links": linked].filter { !$0.value.isEmpty }
    ) { $1 }
  }

  private func links(_ body: String, in path: String) -> [String] {
    var found: [String] = []
    for match in body.matches(of: #/\[\[([^\]|#]+)[^\]]*\]\]/#) {
      let key = Self.key(match.1)
      let folders = ["posts", "tags", "levels", "people", "series", "sources", "questions", "goals", "skills", "teams"]
      if let route = folders.lazy.compactMap({ routes["\($0)/\(key)"] }).first { found.append(route) }
    }
    for match in body.matches(of: #/\](?:\(|: )([^)\s#:]+\.md)/#) {
      var parts = path.components(separatedBy: "/").dropLast()
      for step in match.1.components(separatedBy: "/") {
        if step == ".." { _ = parts.popLast() } else { parts.append(step) }
      }
      if let route = ofPath[parts.joined(separator: "/")] { found.append(route) }
    }
    for match in body.matches(of: #/(?:^|\s)#([\p{L}\d_-]+)/#) {
      if let route = routes["tags/" + Self.key(match.1)] { found.append(route) }
    }
    return Array(Set(found))
  }
}

// What became of steps, and what people say about themselves.
extension SampleRecord {
  private mutating func planSteps(_ post: String, _ fields: YAMLSketch) {
    var number = 0
    for (field, kinds) in [("next", ["goals"]), ("promises", ["people", "teams", "levels"])] {
      for step in fields[field]?.list ?? [] {
        number += 1
        let name = (step["goal"] ?? step["to"])?.text
        let target = name.flatMap { name in kinds.compactMap { routes["\($0)/\(Self.key(name))"] }.first }
        let text = (step["text"] ?? step).text ?? ""
        record.steps.append(JournalRecord.Step(post: post, number: number, text: text, target: target))
      }
    }
  }

  private mutating func close(by post: String, _ fields: YAMLSketch) {
    guard let followed = record.entries[post]?.relations["follows"]?.first else { return }
    let own = record.steps.filter { $0.post == followed }
    var closings: [JournalRecord.Closing] = []
    func closing(_ name: String, isDropped: Bool) -> JournalRecord.Closing? {
      if let number = Int(name) { return .init(post: post, of: followed, number: number, isDropped: isDropped) }
      var (chain, through) = (followed, [String]())
      while true {
        let steps = record.steps.filter { $0.post == chain }
        if let step = steps.first(where: { Self.key($0.text).hasPrefix(Self.key(name)) }) {
          return .init(post: post, of: chain, number: step.number, through: through, isDropped: isDropped)
        }
        guard let next = record.entries[chain]?.relations["follows"]?.first else { return nil }
        through.append(chain)
        chain = next
      }
    }
    let done = fields["done"].map { $0.text.map { [$0] } ?? $0.list.compactMap(\.text) } ?? []
    if done == ["yes"] {
      closings = own.map { .init(post: post, of: followed, number: $0.number) }
    } else {
      closings = done.compactMap { closing($0, isDropped: false) }
    }
    closings += (fields["dropped"]?.pairs ?? []).compactMap { closing($0.key, isDropped: true) }
    if fields["dropped"]?.text != nil {
      closings += own.filter { step in !closings.contains { $0.number == step.number && $0.of == followed } }
        .map { .init(post: post, of: followed, number: $0.number, isDropped: true) }
    }
    record.closings += closings
  }

  private mutating func reflect(_ path: String, _ fields: YAMLSketch) {
    let parts = path.components(separatedBy: "/")
    let day = parts[3].replacingOccurrences(of: ".md", with: "")
    var lines: [JournalRecord.Line] = []
    for (skill, said) in fields["skills"]?.pairs ?? [] {
      var line = JournalRecord.Line(skill: route(skill, "skills"), now: said["now"]?.text, offer: said["offer"]?.text)
      line.evidence = (said["evidence"]?.list ?? []).compactMap { routes["posts/" + Self.key($0.text ?? "")] }
      lines.append(line)
    }
    record.reflections.append(
      JournalRecord.Reflection(
        person: route(parts[2], "people"), day: day, visibility: Self.visibility(fields, "", today: record.today),
        lines: lines, shared: fields.names("share").map { route($0, "skills") }))
  }
}
