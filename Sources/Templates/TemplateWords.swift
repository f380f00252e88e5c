package import Localization

/// The words that a program is compiled with.
package struct TemplateWords: Sendable {
  /// `{{t.…}}`: in the language of the site.
  package let frame: WordList
  /// `{{own.…}}`: in that of the text that the page shows.
  package let own: WordList

  package init(frame: WordList, own: WordList? = nil) {
    self.frame = frame
    self.own = own ?? frame
  }
}
