package struct List: Equatable, Sendable {
  package enum Marks: Equatable, Sendable {
    case bullets
    /// `start` is from 0 to 999,999,999; the writer takes the nearest of these for any other.
    case numbers(start: Int)
  }

  package var marks: Marks
  /// Whether the items follow closely, without the space that paragraphs have between them.
  package var isTight: Bool
  package var items: [ListItem]

  package init(_ marks: Marks, isTight: Bool = true, items: [ListItem]) {
    self.marks = marks
    self.isTight = isTight
    self.items = items
  }
}
