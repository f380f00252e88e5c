/// The notes to which the text refers, in the order of their first references.
struct NoteTable {
  enum Kind: CaseIterable {
    case footnote, endnote

    /// Of the part that holds them.
    var type: String { self == .footnote ? "footnotes" : "endnotes" }
    var element: String { self == .footnote ? "w:footnote" : "w:endnote" }
  }

  private(set) var order: [(kind: Kind, id: String)] = []

  /// The number of a note, counted from its first reference.
  mutating func number(of kind: Kind, _ id: String) -> Int {
    if let index = order.firstIndex(where: { $0.kind == kind && $0.id == id }) { return index + 1 }
    order.append((kind, id))
    return order.count
  }
}
