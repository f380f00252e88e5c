internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly

/// Works out every change that a new name asks for.
struct RenameMaker {
  let target: RenameTarget
  let name: RenamedName
  private let request: RenameRequest
  private let state: JournalState
  private let newTitle: String?
  private var problems = Problems()
  private var references = 0

  init(_ target: RenameTarget, _ request: RenameRequest, in state: JournalState) throws(Problems) {
    (self.target, self.request, self.state) = (target, request, state)
    let id = JournalSurvey.fileName(for: request.new)
    // If only texts name it, its title is its name; so it is for an empty file, which gets its first field.
    let isNameItsTitle = target.file == nil && foldedKey(target.title) == foldedKey(target.id)
    let isEmpty = state.texts.problems.diagnostics.contains { $0.code == "empty-file" && $0.file == target.file }
    newTitle =
      request.newTitle ?? (isEmpty ? TextParser.words(of: id) : isNameItsTitle ? request.new : nil)
    name = RenamedName(target, newID: id, changesTitle: newTitle != nil)
    try refuse(id)
  }

  private func refuse(_ id: String) throws(Problems) {
    if id.isEmpty { throw Problems([.noNameLeft(request.new)]) }
    if id == target.id, newTitle == nil || newTitle == target.title { throw Problems([.sameName(target)]) }
    guard id != target.id else { return }
    switch target.page {
    case .post:
      if let other = state.journal.posts.first(where: { $0.id == id || $0.name == id }) {
        throw Problems([.nameTaken("post", id, by: other.file)])
      }
    case .thing(let index):
      let kind = state.journal[index].kind
      if let other = state.names.things.find(id, kind), other != index {
        throw Problems([.nameTaken(kind.rawValue, id, by: state.journal[other].described?.file)])
      }
    }
  }

  mutating func plan() throws(Problems) -> RenamePlan {
    var plan = RenamePlan(target: target, newID: name.newID, folder: state.files.folder)
    plan.moves = moves()
    plan.keptTitle = keptTitle
    for post in state.texts.posts { change(post.file, .post, body: post.body, in: &plan) }
    for thing in state.texts.things { change(thing.file, .thing(thing.kind), body: thing.body, in: &plan) }
    for reflection in state.texts.selfReflections { change(reflection.file, .selfReflection, body: nil, in: &plan) }
    changeSettings(in: &plan)
    if target.file == nil { addFile(to: &plan) }
    plan.changes.sort { ByteOrder.precedes($0.path, $1.path) }
    plan.references = references
    for move in plan.moves where state.has(plan.newPath(of: move.from)) {
      problems.add(.nameTaken(target.kindWord, name.newID, by: move.to))
    }
    try problems.throwIfErrors()
    return plan
  }

  // MARK: Files

  private func moves() -> [(from: String, to: String)] {
    var moves: [(from: String, to: String)] = []
    if let file = target.file, let newStem = name.newStem, let stem = name.oldStem, stem != newStem {
      let parts = file.split(separator: "/").map(String.init)
      if target.isIndex {
        let folder = parts.dropLast(2).joined(separator: "/")
        moves.append(("\(folder)/\(stem)", "\(folder)/\(newStem)"))
      } else {
        let folder = parts.dropLast().joined(separator: "/")
        moves.append((file, "\(folder)/\(newStem)" + (parts.last ?? "").dropFirst(stem.count)))
      }
    }
    guard case .thing(let index) = target.page, state.journal[index].kind == .person else { return moves }
    let folders = Set(
      state.texts.selfReflections.map { $0.file.split(separator: "/").dropLast().joined(separator: "/") })
    for folder in folders.sorted() {
      let person = String(folder.split(separator: "/").last ?? "")
      guard state.names.things.find(person, .person) == index, let new = name.replacement(for: person), new != person
      else {
        continue
      }
      moves.append((folder, folder.dropLast(person.count) + new))
    }
    return moves
  }

  private mutating func change(_ path: String, _ kind: FileKind, body: Int?, in plan: inout RenamePlan) {
    do throws(Diagnostic) {
      let raw = try state.files.folder.readFile(path)
      let text = try SourceText(try decodeText(raw, file: path), file: path)
      let places = try places(in: text, of: kind, file: path)
      var edits = try self.edits(of: places.references, in: path)
      if let body { edits += try linkEdits(in: text, body: body, path) }
      references += Set(edits).count
      if path == target.file { edits += try ownEdits(places, in: text, path) }
      guard !edits.isEmpty else { return }
      let start = raw.count - text.bytes.count
      guard start >= 0, raw[start...].elementsEqual(text.bytes) else { throw .notUTF8Text(path) }
      plan.changes.append(.init(path: path, before: raw, after: raw[..<start] + text.bytes.applying(edits)))
    } catch {
      problems.add(error)
    }
  }

  private func edits(of references: [NameReference], in path: String) throws(Diagnostic) -> [TextEdit] {
    var edits: [TextEdit] = []
    for reference in references where state.names.page(reference) == target.page {
      guard let new = name.replacement(for: reference.name), new != reference.name else { continue }
      guard let range = reference.range else { throw .cannotReach(reference.name, path, at: reference.position) }
      edits.append(TextEdit(range, new))
    }
    return edits
  }

  private func linkEdits(in text: SourceText, body: Int, _ path: String) throws(Diagnostic) -> [TextEdit] {
    let links = state.site.bodies[body].links
    guard !links.isEmpty else { return [] }
    let rewriting = LinkRewriting(name: name, bytes: text.bytes, bodyStart: text.body.lowerBound)
    let lines = LineIndex(text.bytes)
    var edits: [TextEdit] = []
    for (link, resolved) in zip(links, state.site.links[body]) where leadsToTarget(link, resolved, from: path) {
      do throws(LinkRewriting.Unreachable) {
        edits += try rewriting.edits(of: link, at: lines.offset(of: link.position))
      } catch {
        throw .cannotReach(link.destination, path, at: link.position)
      }
    }
    return edits
  }

  /// To its page, or to a file in its folder when that is moved.
  private func leadsToTarget(_ link: Link, _ resolved: ResolvedLink, from path: String) -> Bool {
    guard case .route(let route, _) = resolved else { return false }
    if route.prefix(while: { $0 != "#" }) == target.route { return true }
    guard target.isIndex, let folder = target.file?.dropLast("/index.md".count), link.kind != .hashtag,
      let file = linkPath(of: link.path, from: path)
    else { return false }
    return file.hasPrefix(folder + "/")
  }

  private mutating func changeSettings(in plan: inout RenamePlan) {
    do throws(Diagnostic) {
      let raw = try state.files.folder.readFile(settingsFile)
      let text = try decodeText(raw, file: settingsFile)
      let places = try places(inSettings: text)
      var edits = try edits(of: places.author.map { [$0] } ?? [], in: settingsFile)
      let rewriting = LinkRewriting(name: name, bytes: text, bodyStart: 0)
      for entry in places.menu
      where NameIndex.route(fromPath: String(entry.address.prefix { $0 != "#" })) == target.route {
        guard let new = rewriting.rewritten(entry.address) else { continue }
        guard let range = entry.range else { throw .cannotReach(entry.address, settingsFile, at: entry.position) }
        edits.append(TextEdit(range, new))
      }
      references += edits.count
      guard !edits.isEmpty else { return }
      let start = raw.count - text.count
      guard start >= 0, raw[start...].elementsEqual(text) else { throw .notUTF8Text(settingsFile) }
      plan.changes.append(.init(path: settingsFile, before: raw, after: raw[..<start] + text.applying(edits)))
    } catch {
      problems.add(error)
    }
  }

  // MARK: Its own file

  /// Its title, when its file gives it one that isn't the new name.
  private var keptTitle: (title: String, ofNewName: String)? {
    guard newTitle == nil, foldedKey(target.title) != foldedKey(name.newID) else { return nil }
    let own: (title: Located<String>?, name: String, isStudent: Bool)? =
      state.texts.posts.first { $0.file == target.file }.map { ($0.fields.title, $0.name, false) }
      ?? state.texts.things.first { $0.file == target.file }.map { ($0.fields.title, $0.name, $0.fields.isStudent) }
    guard let own, !own.isStudent else { return nil }
    let isWritten = own.title != nil || target.title != TextParser.words(of: own.name)
    return isWritten ? (target.title, TextParser.words(of: name.newID)) : nil
  }

  private func ownEdits(_ places: FrontMatterPlaces, in text: SourceText, _ path: String) throws(Diagnostic)
    -> [TextEdit]
  {
    var writer = OwnFields(text: text, places: places, path: path)
    if places.slug != nil { try writer.set("slug", to: name.newID, at: places.slug) }
    if let newTitle {
      let field = target.kindWord == "person" ? "name" : "title"
      try writer.set(field, to: writtenText(newTitle), at: places.title)
    }
    if let id = feedIDToKeep { try writer.set("id", to: writtenText(id), at: nil) }
    try writer.addAliases(oldNames())
    return writer.edits
  }

  /// The id under which feeds know the post by its old name, so that nobody gets it again; drafts weren't in a feed yet.
  private var feedIDToKeep: String? {
    guard case .post(let index) = target.page, target.id != name.newID, state.journal.settings.url != nil else {
      return nil
    }
    let post = state.journal[index]
    guard post.feedID == nil, !post.isDraft, !post.isFuture else { return nil }
    return FeedIDs(of: state.journal.posts, settings: state.journal.settings)[index, of: post]
  }

  /// The aliases that make the old address and the old id still work.
  private func oldNames() -> [String] {
    guard case .thing(let index) = target.page else { return target.id == name.newID ? [] : ["/\(target.route)"] }
    let thing = state.journal[index]
    let kept = (newTitle.map { [$0] } ?? [thing.title]) + (thing.described?.fields.aliases.map(\.value) ?? [])
    let isStudent = thing.described?.fields.isStudent == true
    let old = isStudent ? target.stem ?? target.id : target.id
    let isKnown = kept.contains { foldedKey($0) == foldedKey(old) } || foldedKey(old) == foldedKey(name.newID)
    let address = isStudent || target.id == name.newID ? [] : ["/\(target.route)"]
    return (isKnown ? [] : [old]) + address.filter { !kept.contains($0) }
  }

  /// A thing that only texts name gets a file, which keeps what they say of it.
  private func addFile(to plan: inout RenamePlan) {
    guard case .thing(let index) = target.page else { return }
    let thing = state.journal[index]
    var text = NewText(.thing(thing.kind), title: newTitle ?? thing.title)
    if let inline = thing.inline {
      if let author = inline.author { text.add("authors", [author]) }
      if let year = inline.year { text.add("year", word: String(year)) }
      if let kind = inline.kind { text.add("kind", word: quotedText(kind)) }
      if let url = inline.url { text.add("url", word: quotedText(url)) }
    }
    text.add("aliases", word: "[" + oldNames().map(quotedText).joined(separator: ", ") + "]")
    plan.changes.append(
      .init(path: "content/\(thing.kind.folder)/\(name.newID).md", before: [], after: text.bytes, isNew: true))
  }
}

extension JournalState {
  /// Whether a file with that path exists, or a file in a folder with that path.
  func has(_ path: String) -> Bool {
    let all = files.posts + files.things.map(\.path) + files.selfReflections.map(\.path) + files.media.suggestions
    let key = path.lowercased()
    return all.contains { $0.lowercased() == key || $0.lowercased().hasPrefix(key + "/") }
  }
}
