package import Diagnostics

/// Stage 1's second value: what draws the site, and what Daybook itself says on its pages.
///
/// What is wrong with it is told together with what is wrong with the texts.
package struct JournalTheme: Sendable {
  package let words: JournalWords
  private let drawing: Result<Theme, Problems>

  /// Reads the program's own theme and the journal's files that change it.
  package init(of files: JournalFiles) {
    let words = JournalWords(of: files)
    self.words = words
    do throws(Problems) {
      drawing = .success(try Theme(files.templates, words: words.words, look: files.look, in: files.folder))
    } catch {
      drawing = .failure(error)
    }
  }

  /// - Parameters:
  ///   - words: in every language that the texts ask for.
  ///   - look: as the journal's pictures are now.
  /// - Throws: templates that are not well formed, files that cannot be read.
  package func theme(with words: SiteWords, _ look: Look) throws(Problems) -> Theme {
    var theme = try drawing.get()
    (theme.words, theme.look) = (words, look)
    return theme
  }
}

/// The words of a journal's pages, and what is wrong with the files that have them.
package struct JournalWords: Sendable {
  package let words: SiteWords
  package let problems: [Diagnostic]

  package init(of files: JournalFiles) {
    (words, problems) = SiteWords.read(files.templates, for: files.settings, in: files.folder)
  }
}
