internal import FrontMatter
package import JournalModel
internal import Markdown

// Pages, lists and feeds show titles, names and summaries with the quotes and dashes of texts; files and ids stay as they are.
extension Journal {
  func withTypographicNames() -> Journal {
    var journal = self
    for index in journal.posts.indices { journal.posts[index].makeTypographic() }
    for index in journal.things.indices { journal.things[index].makeTypographic() }
    return journal
  }
}

extension Post {
  package mutating func makeTypographic() {
    change(&title)
    // The words of a text have them already, and its code has none.
    if hasOwnSummary { change(&summary) }
  }
}

extension Thing {
  fileprivate mutating func makeTypographic() {
    change(&title)
    if let summary = described?.fields.summary?.value { described?.fields.summary?.value = typographic(summary) }
    if let author = inline?.author { inline?.author = typographic(author) }
  }
}

private func change(_ text: inout String) {
  let shown = typographic(text)
  if shown != text { text = shown }
}
