internal import DefaultTheme
package import Diagnostics
package import Disk
package import FrontMatter
internal import Localization

/// The words of a site by language: the theme's files, and the journal's own, which change or add to them.
///
/// Of the theme's languages only those are read that a text of the journal is in.
package struct Localizations: Sendable {
  package static let folder = "words/"

  /// In the journal's language.
  package private(set) var frame: PageStrings
  private var reading = LocalizationLoader()
  /// By the language's tag in small letters.
  private var languages: [String: PageStrings] = [:]

  /// For reading what files say about themselves.
  package static let none = Localizations()

  private init() { frame = PageStrings(WordList(language: "en", rule: .one)) }

  /// - Parameters:
  ///   - paths: the journal's own theme files, as `templates/words/pt.yml`.
  ///   - folder: `nil` for the default theme's words alone.
  package static func read(
    _ paths: [String], for settings: Settings, in folder: JournalFolder?
  ) -> (words: Localizations, problems: [Diagnostic]) {
    var words = Localizations()
    words.reading.open(defaultThemeFiles)
    let own = paths.filter { $0.hasPrefix("templates/" + Self.folder) }
    for language in own.compactMap(LocalizationLoader.language(ofFile:)) + [settings.language] {
      words.reading.readTheme(for: language)
    }
    if let folder { for path in own { words.reading.readOwn(path, in: folder) } }
    words.reading.checkThatOwnAreComplete()
    words.languages = words.reading.languages()
    if let frame = words[settings.language] {
      words.frame = frame
      return (words, words.reading.problems)
    }
    let english = WordList(language: settings.language, rule: .one, words: words.reading.english)
    words.frame = PageStrings(english, saysDates: false)
    let setting = settings.languageSetting ?? Located(settings.language, at: .start)
    let nearest = nearest(to: setting.value, among: words.reading.tags)
    return (words, words.reading.problems + [.noWords(in: setting, nearest: nearest)])
  }

  /// The theme's English words, for a text that belongs to no journal.
  package static func english() -> PageStrings {
    var reading = LocalizationLoader()
    reading.open(defaultThemeFiles)
    return PageStrings(WordList(language: "en", rule: .one, words: reading.english))
  }

  /// The words for a text in that language, from the file of a wider one where it has none; `nil` without any.
  package subscript(language: String) -> PageStrings? {
    LocalizationLoader.chain(of: language).reversed().lazy.compactMap { languages[$0] }.first
  }

  /// The words of a text that says its language, or not.
  func words(of language: String?) -> PageStrings { language.flatMap { self[$0] } ?? frame }

  /// Whether all of the theme's phrases for that language have been read.
  func knows(_ language: String?) -> Bool { language.map { !reading.hasUnread(for: $0) } ?? true }

  mutating func learn(_ more: some Sequence<String>) {
    for language in more { reading.readTheme(for: language) }
    languages = reading.languages()
  }
}
