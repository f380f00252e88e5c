package import Diagnostics

/// Stage 1's second value: the templates and assets that draw the site, and the words of its pages.
///
/// Its problems are reported together with those of the texts.
package struct JournalTheme: Sendable {
  package let words: JournalWords
  private let drawing: Result<Theme, Problems>

  /// Reads the program's own theme and the journal's files that change it.
  package init(of files: JournalFiles) {
    let words = JournalWords(of: files)
    self.words = words
    do throws(Problems) {
      drawing = .success(try Theme(files.templates, words: words.words, look: files.branding, in: files.folder))
    } catch {
      drawing = .failure(error)
    }
  }

  /// - Parameters:
  ///   - words: in every language that the texts ask for.
  ///   - look: checked against the journal's files as they are now.
  /// - Throws: malformed templates, unreadable files.
  package func theme(with words: Localizations, _ look: Branding) throws(Problems) -> Theme {
    var theme = try drawing.get()
    (theme.words, theme.branding) = (words, look)
    return theme
  }
}

/// The words of a journal's pages, and the problems with the files that hold them.
package struct JournalWords: Sendable {
  package let words: Localizations
  package let problems: [Diagnostic]

  package init(of files: JournalFiles) {
    (words, problems) = Localizations.read(files.templates, for: files.settings, in: files.folder)
  }
}
