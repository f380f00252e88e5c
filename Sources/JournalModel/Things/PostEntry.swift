/// A post as its file gives it, before any id is resolved.
package struct PostEntry: Sendable {
  package let file: String
  /// The file's name without date and ending, or the folder's for an `index.md`, as the author wrote it.
  package let name: String
  /// The last part of the address: `slug`, or the file's name made plain, or the day when nothing readable is left.
  package let id: String
  /// The day that the file's name begins with.
  package let dayInName: CalendarDay?
  /// Never empty: from `title`, the first heading or the file's name.
  package let title: String
  package let date: PostDate
  package let excerpt: String
  package let wordCount: Int
  package var body: Int
  private let matter: Matter

  /// Apart from the entry, which is sorted and passed on by the ten thousand: the fields are a kilobyte.
  private final class Matter: Sendable {
    let fields: PostFields
    init(_ fields: PostFields) { self.fields = fields }
  }

  package init(
    file: String, name: String, dayInName: CalendarDay?, fields: PostFields, title: String, date: PostDate,
    excerpt: String, wordCount: Int, body: Int
  ) {
    self.file = file
    self.name = name
    self.dayInName = dayInName
    matter = Matter(fields)
    self.title = title
    self.date = date
    self.excerpt = excerpt
    self.wordCount = wordCount
    self.body = body
    let plain = fields.slug.map { slug($0.value) } ?? ""
    let fromName = plain.isEmpty ? slug(name) : plain
    id = fromName.isEmpty ? date.day.description : fromName
  }

  package var fields: PostFields { _read { yield matter.fields } }
}
