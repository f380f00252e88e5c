import Diagnostics
import TestJournals
import Testing
@testable import Disk
@testable import FrontMatter
@testable import SiteAssembly

/// The words that come with the program.
enum ShippedWords {
  static let languages = ["en", "en-GB", "es", "fr", "de", "ar"]

  /// Those of a journal in that language, which has no files of its own.
  static func words(of language: String) throws -> PageStrings {
    let journal = try TestJournal(["daybook.yml": "title: J\n"])
    var settings = Settings()
    settings.language = language
    return Localizations.read([], for: settings, in: try JournalFolder.opened(journal.path)).words.frame
  }

  static func problems(of language: String) throws -> [Diagnostic] {
    let journal = try TestJournal(["daybook.yml": "title: J\n"])
    var settings = Settings()
    settings.language = language
    return Localizations.read([], for: settings, in: try JournalFolder.opened(journal.path)).problems
  }
}
