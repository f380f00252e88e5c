internal import Diagnostics
internal import JournalModel

/// What the writer of a broken link may have meant.
///
/// A guess looks at every name of the journal, so only the first broken links get one: a journal that was moved here from
/// another program may have thousands.
struct LinkSuggestions {
  private static let mostGuesses = 25

  private let journal: Journal
  private let media: MediaIndex
  private var guesses = 0

  init(journal: Journal, media: MediaIndex) {
    self.journal = journal
    self.media = media
  }

  /// A page by its id, title or alias.
  mutating func name(like name: String, among names: @autoclosure () -> [String]) -> String? {
    mayGuess() ? nearest(to: name, among: names()) : nil
  }

  /// The path, as a link in `file` would write it, of a text or file of the same name elsewhere, else of one with a
  /// similar name; for a path from the journal's top an address.
  mutating func path(like destination: String, from file: String) -> String? {
    guard mayGuess() else { return nil }
    if destination.hasPrefix("/") { return nearest(to: destination, among: addresses) }
    return path(like: destination, among: texts + files(media.suggestions), from: file)
  }

  /// The same among pictures and other files alone.
  mutating func picture(like destination: String, from file: String) -> String? {
    mayGuess() ? path(like: destination, among: files(media.suggestions), from: file) : nil
  }

  private mutating func mayGuess() -> Bool {
    guesses += 1
    return guesses <= Self.mostGuesses
  }

  private func path(
    like destination: String, among files: [(name: String, path: String)], from file: String
  ) -> String? {
    let name = String(destination.split(separator: "/").last ?? "")
    guard !name.isEmpty, name != ".." else { return nil }
    let same = files.first { $0.name == name || $0.name == name + ".md" }
    guard let wanted = same?.name ?? nearest(to: name, among: files.lazy.map(\.name)) else { return nil }
    return files.first { $0.name == wanted }.map { relativePath(to: $0.path, from: file) }
  }

  /// Each text by its file's name; a post also by that name without its day.
  private var texts: [(name: String, path: String)] {
    files(journal.posts.map(\.file)) + files(journal.things.compactMap { $0.described?.file })
      + journal.posts.map { ($0.name + ".md", $0.file) }
  }

  private func files(_ paths: some Sequence<String>) -> [(name: String, path: String)] {
    paths.sorted().map { (String($0.split(separator: "/").last ?? ""), $0) }
  }

  private var addresses: [String] {
    journal.posts.map { "/" + $0.route } + journal.things.map { "/" + $0.route }
      + media.suggestions.map { "/" + ($0.hasPrefix("content/") ? String($0.dropFirst("content/".count)) : $0) }
  }
}
