internal import Diagnostics
internal import Markdown

/// Tables whose columns have no names.
func unnamedTables(in journal: CheckedJournal) -> [Diagnostic] {
  journal.texts.flatMap { text in text.body.unnamedTables.map { .unnamedTable(file: text.file, at: $0) } }
}
