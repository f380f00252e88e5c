package import FrontMatter

/// A self-reflection's file, before any name is resolved. Its text is private and never kept.
package struct SelfEntry: Sendable {
  package var file: String
  /// The folder's name: the person's id, name or alias.
  package var person: String
  /// From the file's name.
  package var day: CalendarDay
  package var fields: SelfFields

  package init(file: String, person: String, day: CalendarDay, fields: SelfFields) {
    (self.file, self.person, self.day, self.fields) = (file, person, day, fields)
  }
}
