/// What footnotes are called in the text: their own labels where Markdown can write them, else numbers.
struct NoteLabels {
  private var written: [String: String] = [:]
  private var numbers: [String: Int] = [:]

  init(_ notes: [Note]) {
    var used: Set<String> = []
    for (index, note) in notes.enumerated() where numbers[note.label] == nil {
      numbers[note.label] = index + 1
      if Self.isWritable(note.label), used.insert(note.label.lowercased()).inserted { written[note.label] = note.label }
    }
    for (index, note) in notes.enumerated() where written[note.label] == nil {
      let free = ((index + 1)...).lazy.map(String.init).first { !used.contains($0) }
      guard let free else { continue }
      used.insert(free)
      written[note.label] = free
    }
  }

  /// A reference to a note that isn't there keeps its label, as far as that can be written.
  subscript(label: String) -> String {
    written[label] ?? (Self.isWritable(label) ? label : "note")
  }

  func number(of label: String) -> String { numbers[label].map(String.init) ?? label }

  private static func isWritable(_ label: String) -> Bool {
    !label.isEmpty
      && label.unicodeScalars.allSatisfy { $0.isWordPart || $0 == "-" || $0 == "." }
      && label.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}
