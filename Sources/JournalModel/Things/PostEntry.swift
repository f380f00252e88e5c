/// A post as its file gives it, before any id is resolved.
package struct PostEntry: Sendable {
  package var file: String
  /// The file's name without date and ending, or the folder's for an `index.md`, as the author wrote it.
  package var name: String
  /// The day that the file's name begins with.
  package var dayInName: CalendarDay?
  package var fields: PostFields
  /// Never empty: from `title`, the first heading or the file's name.
  package var title: String
  package var date: PostDate
  package var excerpt: String
  package var wordCount: Int
  package var body: Int

  package init(
    file: String, name: String, dayInName: CalendarDay?, fields: PostFields, title: String, date: PostDate,
    excerpt: String, wordCount: Int,
    body: Int
  ) {
    self.file = file
    self.name = name
    self.dayInName = dayInName
    self.fields = fields
    self.title = title
    self.date = date
    self.excerpt = excerpt
    self.wordCount = wordCount
    self.body = body
  }

  /// The last part of the address: `slug`, or the file's name made plain, or the day when nothing readable is left.
  var id: String {
    let wanted = fields.slug.map { slug($0.value) } ?? ""
    if !wanted.isEmpty { return wanted }
    let plain = slug(name)
    return plain.isEmpty ? date.day.description : plain
  }
}
