internal import DefaultTheme
package import Diagnostics
package import Disk
package import FrontMatter
internal import Wording

/// The words of a site by language: the theme's files, and the journal's own, which change or add to them.
///
/// Of the theme's languages only those are read that a text of the journal is in.
package struct SiteWords: Sendable {
  package static let folder = "words/"

  /// In the journal's language.
  package private(set) var frame: PageWords
  private var reading = WordReading()
  /// By the language's tag in small letters.
  private var languages: [String: PageWords] = [:]

  /// For reading what files say about themselves.
  package static let none = SiteWords()

  private init() { frame = PageWords(WordList(language: "en", rule: .one)) }

  /// - Parameter paths: the journal's own theme files, as `templates/words/pt.yml`.
  package static func read(
    _ paths: [String], for settings: Settings, in folder: JournalFolder
  ) -> (words: SiteWords, problems: [Diagnostic]) {
    var words = SiteWords()
    words.reading.open(defaultThemeFiles)
    let own = paths.filter { $0.hasPrefix("templates/" + Self.folder) }
    for language in own.compactMap(WordReading.language(ofFile:)) + [settings.language] {
      words.reading.readTheme(for: language)
    }
    for path in own { words.reading.readOwn(path, in: folder) }
    words.reading.checkThatOwnAreComplete()
    words.languages = words.reading.languages()
    if let frame = words[settings.language] {
      words.frame = frame
      return (words, words.reading.problems)
    }
    let english = WordList(language: settings.language, rule: .one, words: words.reading.english)
    words.frame = PageWords(english, saysDates: false)
    let setting = settings.languageSetting ?? Located(settings.language, at: .start)
    let nearest = nearest(to: setting.value, among: words.reading.tags)
    return (words, words.reading.problems + [.noWords(in: setting, nearest: nearest)])
  }

  /// The theme's English words, for a text that belongs to no journal.
  package static func english() -> PageWords {
    var reading = WordReading()
    reading.open(defaultThemeFiles)
    return PageWords(WordList(language: "en", rule: .one, words: reading.english))
  }

  /// The words for a text in that language, from the file of a wider one where it has none; `nil` without any.
  package subscript(language: String) -> PageWords? {
    WordReading.chain(of: language).reversed().lazy.compactMap { languages[$0] }.first
  }

  /// The words of a text that says its language, or not.
  func words(of language: String?) -> PageWords { language.flatMap { self[$0] } ?? frame }

  /// Whether all of the theme's phrases for that language have been read.
  func knows(_ language: String?) -> Bool { language.map { !reading.hasUnread(for: $0) } ?? true }

  mutating func learn(_ more: some Sequence<String>) {
    for language in more { reading.readTheme(for: language) }
    languages = reading.languages()
  }
}
