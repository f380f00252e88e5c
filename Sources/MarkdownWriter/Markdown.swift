/// The document as Markdown, ending in a line end unless it's empty. Time grows with the text's length times the depth of its blocks.
///
/// A character of a text is escaped only where it would be read as a mark. Quotes, dashes and ellipses aren't: programs may set them curly.
package func markdown(_ document: Document, as dialect: Dialect = .daybook) -> String {
  let document = document.tidied(for: dialect)
  let writer = BlockWriter(dialect: dialect, labels: NoteLabels(document.notes))
  var lines = writer.lines(of: document.blocks, at: .start)
  let notes = writer.lines(of: document.notes)
  if !lines.isEmpty, !notes.isEmpty { lines.append("") }
  lines += notes
  return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
}
