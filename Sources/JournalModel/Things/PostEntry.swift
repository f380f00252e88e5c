package import FrontMatter
internal import Letters

/// A post as its file gives it, before any id is resolved.
package struct PostEntry: Sendable {
  package var body: Int
  private let content: Content

  /// Apart from the entry, which is sorted and passed on by the ten thousand: a copy counts one reference and not ten.
  private final class Content: Sendable {
    let file: String
    let name: String
    let id: String
    let dayInName: CalendarDay?
    let title: String
    let date: PostDate
    let isUndated: Bool
    let excerpt: String
    let wordCount: Int
    let fields: PostFields

    init(
      file: String, name: String, dayInName: CalendarDay?, fields: PostFields, title: String, date: PostDate?,
      excerpt: String, wordCount: Int
    ) {
      self.file = file
      self.name = name
      self.dayInName = dayInName
      self.fields = fields
      self.title = title
      self.date = date ?? PostDate(CalendarDay(MonthDay.first, of: 1))
      isUndated = date == nil
      self.excerpt = excerpt
      self.wordCount = wordCount
      let plain = fields.slug.map { slug($0.value) } ?? ""
      let fromName = plain.isEmpty ? slug(name) : plain
      id = fromName.isEmpty ? self.date.day.description : fromName
    }
  }

  /// - Parameter date: `nil` for a post without a day, which no build publishes.
  package init(
    file: String, name: String, dayInName: CalendarDay?, fields: PostFields, title: String, date: PostDate?,
    excerpt: String, wordCount: Int, body: Int
  ) {
    self.body = body
    content = Content(
      file: file, name: name, dayInName: dayInName, fields: fields, title: title, date: date, excerpt: excerpt,
      wordCount: wordCount)
  }

  package var file: String { content.file }
  /// The file's name without date and ending, or the folder's for an `index.md`, as the author wrote it.
  package var name: String { content.name }
  /// The last part of the address: `slug`, or the file's name made plain, or the day when nothing readable is left.
  package var id: String { content.id }
  /// The day that the file's name begins with.
  package var dayInName: CalendarDay? { content.dayInName }
  /// Never empty: from `title`, the first heading or the file's name.
  package var title: String { content.title }
  /// Means nothing when the post is undated.
  package var date: PostDate { content.date }
  package var isUndated: Bool { content.isUndated }
  package var excerpt: String { content.excerpt }
  package var wordCount: Int { content.wordCount }
  package var fields: PostFields { _read { yield content.fields } }
}
