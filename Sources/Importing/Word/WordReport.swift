/// What became of each document.
package struct WordReport: Sendable {
  package enum State: String, Sendable {
    case new, same, updated
    /// The post was changed in the journal since the last import, and stays as it is.
    case editedHere = "edited-here"
    /// The document was changed since the last import; the post stays as it is.
    case changedThere = "changed-there"
    /// The post was removed from the journal, and isn't made again.
    case removedHere = "removed-here"
    /// A post that was there before has the place.
    case kept

    init(_ outcome: RecordedFiles.Outcome) {
      self =
        switch outcome {
        case .new: .new
        case .same: .same
        case .updated: .updated
        case .editedHere: .editedHere
        case .changedThere: .changedThere
        case .removedHere: .removedHere
        case .kept: .kept
        }
    }
  }

  package struct Text: Sendable {
    /// As the user gave it.
    package var file: String
    /// Below the content folder.
    package var path: String
    package var state: State
    package var pictures: Int
    package var notes: [PostNote]

    /// Whether the post says what the document says, word for word.
    package var isProven: Bool { !notes.contains(where: \.isDifference) }
  }

  package var texts: [Text] = []
  package var isDryRun = false

  package var isProven: Bool { texts.allSatisfy(\.isProven) }
}
