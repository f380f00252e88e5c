package import Diagnostics

/// A field in a front matter that is not one of ours: another program's, or one that nobody knows.
package struct ForeignField: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// Read as our field of this name.
    case readAs(String)
    /// Known from other programs, without a sense here.
    case ignored
    case unknown
    /// It may ask for privacy, by a value that isn't understood: the text stays off the site. The value, if it can be shown.
    case unclear(String?)
    /// Not a field but the file's folder, or the end of its name.
    case privatePlace
    /// The day from which the text is off the site.
    case closing
  }

  /// As written.
  package var name: String
  package var meaning: Meaning
  /// The known names differ.
  package var subject: FileKind
  package var position: Position
  package var length: Int

  package init(name: String, meaning: Meaning, subject: FileKind, position: Position, length: Int) {
    (self.name, self.meaning, self.subject) = (name, meaning, subject)
    (self.position, self.length) = (position, length)
  }
}
