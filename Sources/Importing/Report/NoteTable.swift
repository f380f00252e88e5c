/// The findings of an import while it goes on: each note once, however many texts it is about.
struct NoteTable {
  private var notes: [PostNote] = []
  private var numbers: [PostNote: Int32] = [:]
  private var found: [(place: Int32, note: Int32)] = []

  mutating func add(_ set: Set<PostNote>, to place: Int) {
    for note in set {
      let number: Int32
      if let known = numbers[note] {
        number = known
      } else {
        number = Int32(notes.count)
        notes.append(note)
        if !note.isDifference { numbers[note] = number }
      }
      found.append((Int32(place), number))
    }
  }

  /// Text by text, in the order of the export.
  func findings(_ index: SiteIndex, file: (Int) -> String) -> [ImportReport.Finding] {
    var findings: [ImportReport.Finding] = []
    var last = Int32(-1)
    for (place, number) in found.sorted(by: { $0.place < $1.place }) {
      let note = notes[Int(number)]
      if place == last {
        findings[findings.count - 1].notes.append(note)
      } else {
        let item = index.items[Int(place)]
        findings.append(
          ImportReport.Finding(
            path: index.pool[item.place], file: file(Int(place)), line: Int(item.line), notes: [note]))
      }
      last = place
    }
    for place in findings.indices { findings[place].notes.sort { $0.text < $1.text } }
    return findings
  }
}
