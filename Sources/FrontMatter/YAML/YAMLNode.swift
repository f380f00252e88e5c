internal import Diagnostics

/// One scalar, sequence or mapping of a document; children follow their parent in `YAMLDocument.nodes`.
struct YAMLNode {
  enum Kind { case scalar, sequence, mapping }

  var kind: Kind
  /// Scalars only: written without quotes and not as a block, so that `yes` and `~` have their special sense.
  var isPlain = false
  /// Of the first byte, the opening quote or bracket included; lines count from the file's first.
  var position: Position
  /// Bytes from the first to the last one on the same line, at least 1.
  var length: Int
  /// The node's start in the source, for positions inside a scalar.
  var sourceStart: Int
  /// The node's end according to libyaml; blanks and line ends may come before it.
  var sourceEnd: Int
  /// Scalars only: the text's bytes in the document's source, or in its `extra` bytes.
  var text: Range<Int> = 0..<0
  /// Whether `text` is an index into `extra`: escapes, folded lines, and blocks differ from their source.
  var isExtra = false
  /// One after the index of the node's last descendant.
  var end: Int
}
