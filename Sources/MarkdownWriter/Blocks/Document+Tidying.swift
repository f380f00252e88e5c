extension Document {
  /// The document as the writer writes it, and as a reader of the written text finds it: nothing empty, no blanks at the edges of
  /// emphasis, lists close only where Markdown can say so.
  package func tidied(for dialect: Dialect = .daybook) -> Document {
    let tidying = BlockTidying(dialect: dialect)
    return Document(
      blocks: tidying.tidy(blocks), notes: notes.map { Note(label: $0.label, blocks: tidying.tidy($0.blocks)) })
  }
}
