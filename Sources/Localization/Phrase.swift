/// A text with places for values: `Page {number} of {total}`.
package struct Phrase: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case text(String)
    /// The name of the value to fill in.
    case value(String)
  }

  package let pieces: [Piece]

  package init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The names of its values, each once, in the order of the text.
  package var names: [String] {
    var names: [String] = []
    for case .value(let name) in pieces where !names.contains(name) { names.append(name) }
    return names
  }

  /// As a file of words has it.
  package var source: String {
    pieces.reduce(into: "") { source, piece in
      switch piece {
      case .text(let text): source += text
      case .value(let name): source += "{\(name)}"
      }
    }
  }

  /// Appends the phrase, asking for each value in turn.
  package func append(to text: inout String, _ value: (_ name: String, _ text: inout String) -> Void) {
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .value(let name): value(name, &text)
      }
    }
  }
}
