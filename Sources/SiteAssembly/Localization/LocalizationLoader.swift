internal import DefaultTheme
internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import Localization

/// Reads files of words and puts them together by languages.
struct LocalizationLoader {
  private(set) var english: [String: Word] = [:]
  private(set) var problems: [Diagnostic] = []
  /// By the language's tag in small letters, the theme's file first.
  private var files: [String: [WordFile]] = [:]
  private var own: [WordFile] = []
  /// The theme's files that nothing has asked for.
  private var unread: [String: ThemeFile] = [:]

  private static let folder = "templates/\(Localizations.folder)"

  /// Finds the theme's files, and reads the English one, which says what words there are.
  mutating func open(_ theme: [ThemeFile]) {
    for file in theme where file.path.hasPrefix(Localizations.folder) {
      guard let language = Self.language(ofFile: "templates/" + file.path) else { continue }
      unread[language.lowercased()] = file
    }
    readTheme(for: "en")
  }

  /// The language of `templates/words/pt.yml`; `nil` for a file that is none.
  static func language(ofFile path: String) -> String? {
    let name = path.dropFirst(folder.count)
    guard name.hasSuffix(".yml"), !name.contains("/") else { return nil }
    return String(name.dropLast(".yml".count))
  }

  /// The tags whose words a language uses, the widest first, in small letters.
  ///
  /// English outside the United States writes its days as Britain does.
  static func chain(of language: String) -> [String] {
    let parts = language.lowercased().split(separator: "-")
    var tags = parts.indices.map { parts[...$0].joined(separator: "-") }
    if tags.first == "en", tags.count > 1, parts[1] != "us", !tags.contains("en-gb") { tags.insert("en-gb", at: 1) }
    return tags
  }

  func hasUnread(for language: String) -> Bool { Self.chain(of: language).contains { unread[$0] != nil } }

  /// The languages that have words.
  var tags: [String] { Set(files.keys).union(unread.keys).sorted() }

  mutating func readTheme(for language: String) {
    for tag in Self.chain(of: language) {
      guard let file = unread.removeValue(forKey: tag) else { continue }
      let isReference = tag == "en"
      let (words, found) = WordFile.read(
        file.bytes, file: "templates/" + file.path, language: tag, reference: isReference ? nil : english)
      if isReference { english = words.words }
      problems += found
      files[tag, default: []].append(words)
    }
  }

  mutating func readOwn(_ path: String, in folder: JournalFolder) {
    guard let language = Self.language(ofFile: path) else { return problems.append(.noWordFile(path)) }
    do throws(Diagnostic) {
      let bytes = try folder.readFile(path)
      let (words, found) = WordFile.read(bytes, file: path, language: language, reference: english)
      problems += found
      files[language.lowercased(), default: []].append(words)
      own.append(words)
    } catch {
      problems.append(error)
    }
  }

  /// A journal's own language must be complete; problems in its file must be fixed first.
  mutating func checkThatOwnAreComplete() {
    for file in own where problems.allSatisfy({ $0.file != file.file }) {
      if let missing = file.missing(from: english, besides: words(of: file.language)) { problems.append(missing) }
    }
  }

  /// The phrases of each language.
  func languages() -> [String: PageStrings] {
    var found: [String: PageStrings] = [:]
    for tag in files.keys.sorted() {
      found[tag] = PageStrings(WordList(language: tag, rule: PluralRule(language: tag), words: words(of: tag)))
    }
    return found
  }

  /// With the words of the wider languages before it: `es-MX` begins as `es`.
  private func words(of language: String) -> [String: Word] {
    var words: [String: Word] = [:]
    for tag in Self.chain(of: language) {
      for file in files[tag] ?? [] { words.merge(file.words) { $1 } }
    }
    return words
  }
}
