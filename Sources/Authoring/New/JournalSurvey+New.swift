package import Diagnostics
internal import Disk
package import FrontMatter
internal import JournalModel
internal import Letters
internal import SiteAssembly

// Adding a text to a journal.
extension JournalSurvey {
  /// Writes the new text to a new file.
  ///
  /// - Parameter day: of a post.
  /// - Returns: the file's path below the journal.
  /// - Throws: what a build would say of it, a thing that has a file already, a disk that refuses.
  package func add(_ text: NewText, on day: CalendarDay) async throws(Problems) -> String {
    let (folder, names) = try place(of: text, on: day)
    for name in names {
      let path = "\(folder)/\(name).md"
      if isTaken(path) { continue }
      try await check(text.bytes, as: path)
      do throws(Diagnostic) {
        if try files.folder.add(text.bytes, as: path) == .added { return path }
      } catch {
        if error.code != "file-exists" { throw Problems([error]) }
      }
    }
    throw Problems([.noFreeName(text.title, in: folder)])
  }

  /// Checks the file for problems before it's written.
  private func check(_ bytes: [UInt8], as path: String) async throws(Problems) {
    let after = await JournalSurvey(try files.with(changes: [path: bytes]), at: moment, jobs: jobs)
    let before = Set(problems)
    try Problems(after.problems.filter { !before.contains($0) && $0.file == path }).throwIfErrors()
  }

  private func isTaken(_ path: String) -> Bool {
    let key = path.lowercased()
    return (files.posts + files.things.map(\.path)).contains { $0.lowercased() == key }
  }

  /// The folder, and the names to try, the best first.
  private func place(of text: NewText, on day: CalendarDay) throws(Problems) -> (String, [String]) {
    let name = Self.fileName(for: text.title)
    switch text.kind {
    case .post:
      let folder = PostPlace(asIn: journal).folder(for: day)
      if name.isEmpty { return (folder, [day.description] + Self.numbers.map { "\(day)-\($0)" }) }
      let free = ([name] + Self.numbers.map { "\(name)-\($0)" }).filter { !isTaken(post: $0, on: day) }
      return (folder, free.map { "\(day)-\($0)" })
    case .thing(let kind):
      if let there = find(text.title, kind), let file = journal[there].described?.file {
        throw Problems([.thingThere(kind, journal[there].title, file: file)])
      }
      guard !name.isEmpty else { throw Problems([.nothingForFileName(text.title, kind)]) }
      return ("content/\(kind.folder)", [find(text.title, kind).map { journal[$0].id } ?? name])
    }
  }

  private static let numbers = 2...99

  /// Two posts of one name must differ in the day that their files' names begin with.
  private func isTaken(post name: String, on day: CalendarDay) -> Bool {
    texts.posts.contains { entry in
      guard slug(entry.name) == name || entry.fields.slug?.value == name else { return false }
      return entry.dayInName == nil || entry.dayInName == day || entry.fields.slug != nil
    }
  }

  /// A plain, short name: whole words, at most 60 bytes where there are words.
  static func fileName(for title: String) -> String {
    let whole = slug(title)
    let most = 60
    guard whole.utf8.count > most else { return whole }
    var short = whole
    while short.utf8.count > most { short.removeLast() }
    let isWordEnd = whole.dropFirst(short.count).first == "-"
    guard !isWordEnd, let hyphen = short.lastIndex(of: "-") else { return short }
    return String(short[..<hyphen])
  }
}
