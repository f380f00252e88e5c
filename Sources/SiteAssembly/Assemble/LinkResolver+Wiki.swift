internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown

// Resolves `[[…]]`, and `![[…]]` if it isn't a picture.
extension LinkResolver {
  /// A name letter by letter first, whatever signs are in it; then blind to case and accents, then as a path, then as a file.
  mutating func wiki(_ link: Link, in context: Context) -> (ResolvedLink, PageID?) {
    let readings = WikiReading.all(of: link.destination)
    let named = readings.filter { !$0.name.isEmpty }
    for reading in named {
      if let target = names.find(exactName: reading.name) { return read(reading, as: target, link, in: context) }
    }
    if link.path.isEmpty { return (ownFragment(link, in: context), nil) }
    for reading in named where !reading.name.hasPrefix("#") || reading.name == link.path {
      if let target = names.find(name: reading.name) { return read(reading, as: target, link, in: context) }
    }
    for reading in named {
      if let target = text(atPath: reading.name, link, in: context) {
        return read(reading, as: target, link, in: context)
      }
    }
    if let file = file(atPath: link.path, in: context)
      ?? self.named(link.path, at: link.position, length: link.length, in: context)
    {
      let used = use(file)
      return (link.hasOwnText ? used.showing(nil) : used, nil)
    }
    return (notFound(link, in: context), nil)
  }

  /// `![[A note]]` and `![words](a-note.md)`: a page can't be shown inside another one, so it's linked.
  mutating func embeddedPage(_ link: Link, in context: Context) -> (ResolvedLink, PageID?)? {
    let path = link.path
    if MediaIndex.isPicture(path) || RecordingKind(file: path) != nil { return nil }
    guard link.isEmbed else {
      guard MarkdownEnding.ends(path) else { return nil }
      problems.append(.embeddedPage(link, file: context.file))
      return self.path(link, in: context)
    }
    if path.isEmpty || file(atPath: path, in: context) != nil || !media.find(named: path).isEmpty { return nil }
    let known = problems.count
    let found = wiki(link, in: context)
    if problems.count == known { problems.append(.embeddedPage(link, file: context.file)) }
    return found
  }

  /// A file that isn't a text.
  private func file(atPath path: String, in context: Context) -> String? {
    let paths = [linkPath(of: path, from: context.file), "content/" + path, "content/media/" + path]
    return paths.lazy.compactMap(\.self).first(where: media.contains)
  }

  private mutating func notFound(_ link: Link, in context: Context) -> ResolvedLink {
    let written = link.destination
    guard Self.mayBeName(written) else {
      // `[[1]]` and the like are prose.
      if Self.looksLikeCode(written) { problems.append(.codeInBrackets(link, file: context.file)) }
      return .plain(title: "[[\(written)]]")
    }
    let last = String(link.path.split(separator: "/").last ?? "")
    let near =
      suggestions.name(like: link.path, among: names.suggestions)
      ?? (last == link.path ? nil : suggestions.name(like: last, among: names.suggestions))
    problems.append(.brokenWikiLink(link, severity, file: context.file, nearest: near))
    return .plain(title: nil)
  }

  private static func mayBeName(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic } && !looksLikeCode(text)
  }

  /// `-f "$file"`, `a == b`: a test of a shell, a table of a program.
  private static func looksLikeCode(_ text: String) -> Bool {
    text.hasPrefix("-") || ["$", " = ", "==", "!=", "&&", "||", "=~"].contains { text.contains($0) }
  }

  // MARK: Paths

  /// `posts/2025/a-note`, `./a-note`, `../a-note.md`: as other programs write links, from the text's folder, from the top, or with only
  /// the end of the path.
  private mutating func text(atPath name: String, _ link: Link, in context: Context) -> NameIndex.Target? {
    guard name.contains("/") || MarkdownEnding.ends(name) else { return nil }
    if name.hasPrefix("/"), let found = names.find(address: name) { return found }
    for path in [linkPath(of: name, from: context.file), "content/" + name, name] {
      guard let path else { continue }
      for candidate in [path, path + ".md", path + ".markdown", path + "/index.md"] {
        if let found = names.find(file: candidate) { return found }
      }
    }
    let found = names.find(pathEnd: name)
    if found.count > 1 { tell(found, called: name, link, in: context) }
    return found.first
  }

  // MARK: What is found

  private mutating func read(
    _ reading: WikiReading, as target: NameIndex.Target, _ link: Link, in context: Context
  ) -> (ResolvedLink, PageID?) {
    var wanted = link
    (wanted.path, wanted.fragment) = (reading.name, reading.heading)
    let target = chosen(target, reading, link, in: context)
    let (resolved, node) = page(target, wanted, in: context)
    return (resolved.showing(words(for: reading, of: link, title: resolved.title)), node)
  }

  /// Of several posts with that title the first one, if it's not the one that links.
  private mutating func chosen(
    _ target: NameIndex.Target, _ reading: WikiReading, _ link: Link, in context: Context
  ) -> NameIndex.Target {
    guard case .page(.post) = target else { return target }
    let twins = names.twins(called: reading.name).map { NameIndex.Target.page(.post($0)) }
    guard twins.count > 1 else { return target }
    let others = twins.filter { twin in
      if case (.page(.post(let post)), .post(let own)) = (twin, context.node) { post != own } else { true }
    }
    tell(
      others.count == twins.count ? twins : others + twins.filter { !others.contains($0) }, called: reading.name, link,
      in: context)
    return others.first ?? target
  }

  /// Says which texts a name may mean, and what to write for each.
  private mutating func tell(_ targets: [NameIndex.Target], called name: String, _ link: Link, in context: Context) {
    let choices = targets.compactMap { target -> (file: String, name: String)? in
      switch target {
      case .page(.post(let index)): (journal[index].file, journal[index].id)
      case .page(.thing(let index)):
        journal[index].described.map { ($0.file, "\(journal[index].kind.folder)/\(journal[index].id)") }
      case .withheld, .withheldStudent: nil
      }
    }
    guard choices.count > 1 else { return }
    problems.append(.ambiguousLink(link, called: name, choices, file: context.file))
  }

  /// The text that the page shows for the link; `nil` for the link's own text.
  private func words(for reading: WikiReading, of link: Link, title: String?) -> String? {
    let isPlain = reading.label != nil || !link.hasOwnText ? reading.name == link.path : false
    if let label = reading.label { return isPlain ? nil : label }
    guard let title else { return isPlain ? nil : reading.name }
    guard reading.heading == nil, Self.differsInCaseAlone(reading.name, title) else { return title }
    return isPlain ? nil : reading.name
  }

  /// Then the writer's letters fit the sentence around them.
  private static func differsInCaseAlone(_ a: String, _ b: String) -> Bool { plainQuotes(a) == plainQuotes(b) }

  private static func plainQuotes(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.lowercased() }
    return String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.map { scalar in
          switch scalar {
          case "‘", "’", "ʼ": "'"
          case "“", "”": "\""
          default: scalar
          }
        }))
  }
}

extension ResolvedLink {
  /// The text shown if the author wrote none.
  package var title: String? {
    switch self {
    case .route(_, let title), .plain(let title): title
    case .recording, .fragment: nil
    }
  }

  func showing(_ words: String?) -> ResolvedLink {
    switch self {
    case .route(let route, _): .route(route, title: words)
    case .plain: .plain(title: words)
    case .recording, .fragment: self
    }
  }
}
