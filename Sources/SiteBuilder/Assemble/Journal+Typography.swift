internal import JournalModel
internal import Markdown

extension Journal {
  /// Things that no file describes are called as posts write them: pages show their names with the quotes and dashes of texts.
  func withTypographicNames() -> Journal {
    var journal = self
    for index in journal.things.indices {
      if journal.things[index].described == nil {
        let title = journal.things[index].title
        let shown = typographic(title)
        if shown != title { journal.things[index].title = shown }
      }
      if let author = journal.things[index].inline?.author {
        journal.things[index].inline?.author = typographic(author)
      }
    }
    return journal
  }
}
