internal import Diagnostics

extension PostFields {
  /// Whether everything except title, summary, tags, and levels is the same, wherever it's written.
  ///
  /// A post's plans must keep their positions, because messages about other posts refer to them.
  package func isSameButForWordsAndLabels(as other: PostFields) -> Bool {
    window == other.window && foreign == other.foreign && Self.table.fields.allSatisfy { $0.isSame(self, other) }
  }
}
