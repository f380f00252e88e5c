internal import Diagnostics
internal import Letters

/// The footnotes of a text: `[^1]` in it, and `[^1]: words` anywhere, with further paragraphs indented by four spaces.
struct Footnotes {
  struct Note {
    var label: String
    /// Of its words, without the list item that libcmark saw.
    var events: Range<Int>
    /// In the order of the first references, from 1; 0 without any.
    var number = 0
    var references = 0
    var definition: ProtectedSource.Definition
  }

  var notes: [Note] = []
  /// Events of lists and items that are notes, not lists of the writer.
  var lifted: Set<Int> = []
  /// The indices of the referenced notes, by number.
  var order: [Int] = []
  var areWritten = false
  private var byLabel: [String: Int] = [:]

  /// - Returns: the note that has this label already, if there is one.
  mutating func add(_ note: Note) -> Note? {
    if let first = byLabel[note.label] { return notes[first] }
    byLabel[note.label] = notes.count
    notes.append(note)
    return nil
  }

  func isDefined(_ reference: ArraySlice<UInt8>) -> Bool { index(of: reference) != nil }

  /// - Parameter reference: `[^label]`.
  func index(of reference: ArraySlice<UInt8>) -> Int? {
    byLabel[Footnotes.label(reference.dropFirst(2).dropLast())]
  }

  /// Labels are blind to case, as CommonMark's are.
  static func label(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }

  /// The end of the `[^label]` that starts at `index`: on the same line, not empty, without brackets inside, and not
  /// followed by `(`, which would make it a link.
  static func labelEnd(in bytes: [UInt8], at index: Int) -> Int? {
    var end = index + 2
    var isBlank = true
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "]"):
        guard !isBlank else { return nil }
        return end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "(") ? nil : end + 1
      case UInt8(ascii: "["), 0x0A, 0x0D: return nil
      default:
        if bytes[end] != 0x20, bytes[end] != 0x09 { isBlank = false }
        end += 1
      }
    }
    return nil
  }
}

extension BodyRenderer {
  /// Takes the notes out of the lists that libcmark saw.
  mutating func liftFootnotes() {
    var open: [(list: Int, hasOther: Bool)] = []
    for index in list.events.indices {
      let event = list.events[index]
      if event.kind == .list, !event.isExit { open.append((index, false)) }
      if event.kind == .list, event.isExit, let list = open.popLast(), !list.hasOther { notes.lifted.insert(list.list) }
      guard event.kind == .item, !event.isExit else { continue }
      if let definition = definition(at: index) {
        lift(index, definition)
      } else if !open.isEmpty {
        open[open.count - 1].hasOther = true
      }
    }
  }

  private func definition(at item: Int) -> ProtectedSource.Definition? {
    guard list.events[item + 1].kind == .paragraph, list.events[item + 2].kind == .text,
      list[list.events[item + 2].text].first == Sentinel.definition
    else { return nil }
    let line = Int(list.events[item].line)
    let index = source.definitions.partitioningIndex { $0.line >= line }
    guard index < source.definitions.count, source.definitions[index].line == line else { return nil }
    return source.definitions[index]
  }

  private mutating func lift(_ item: Int, _ definition: ProtectedSource.Definition) {
    notes.lifted.insert(item)
    let text = list[list.events[item + 2].text].drop { $0 == Sentinel.definition || $0 == 0x20 || $0 == 0x09 }
    list.events[item + 2].text.start = Int32(text.startIndex)
    if text.isEmpty, list.events[item + 3].kind == .softBreak {
      // The words begin on the next line.
      list.events[item + 3] = list.events[item + 2]
      list.events[item + 3].partner = Int32(item + 3)
    }
    var child = item + 1
    while child < Int(list.events[item].partner) {
      list.events[child].isTight = false
      list.events[Int(list.events[child].partner)].isTight = false
      child = Int(list.events[child].partner) + 1
    }
    let note = Footnotes.Note(
      label: Footnotes.label(definition.label), events: list.inside(item), definition: definition)
    if let first = notes.add(note) {
      report(
        .repeatedFootnote(
          label: String(decoding: definition.label, as: UTF8.self),
          firstLine: first.definition.line + options.firstLine - 1), definition)
    }
  }

  private mutating func report(_ kind: BodyProblem.Kind, _ definition: ProtectedSource.Definition) {
    body.problems.append(
      BodyProblem(kind: kind, position: position(at: definition.offset), length: definition.text.count))
  }

  /// - Parameter text: `[^label]`.
  mutating func writeReference(_ text: ArraySlice<UInt8>, event: Int, offset: Int) {
    guard !isInLink else {
      body.html.append(escaping: text)
      return
    }
    guard let index = notes.index(of: text) else {
      let place = locate([Sentinel.reference], event: list.events[event])
      let label = String(decoding: text.dropFirst(2).dropLast(), as: UTF8.self)
      body.problems.append(
        BodyProblem(kind: .missingFootnote(label: label), position: position(at: place), length: text.count))
      body.html.append(escaping: text)
      return
    }
    if notes.notes[index].number == 0 {
      notes.order.append(index)
      notes.notes[index].number = notes.order.count
    }
    notes.notes[index].references += 1
    let number = notes.notes[index].number
    let id = Footnotes.referenceID(number, notes.notes[index].references)
    anchors.add(id)
    body.html.append("<sup class=\"footnote-reference\"><a href=\"")
    openPage()
    body.html.append("#fn-")
    body.html.append(number: number)
    body.html.append("\" id=\"")
    body.html.append(contentsOf: id.utf8)
    body.html.append("\" role=\"doc-noteref\">")
    body.html.append(number: number)
    body.html.append("</a></sup>")
  }

  /// The notes in the order of their first references; each is written once, so that notes may refer to each other.
  mutating func writeFootnotes() {
    defer { for note in notes.notes where note.references == 0 { reportUnused(note) } }
    guard !notes.order.isEmpty else { return }
    notes.areWritten = true
    body.html.endLine()
    body.html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
    body.html.append(escaping: options.words.footnotes.utf8)
    body.html.append("\">\n<ol>\n")
    var ends: [Int] = []
    while ends.count < notes.order.count {
      let note = notes.notes[notes.order[ends.count]]
      ends.append(writeNote(note))
    }
    body.html.append("</ol>\n</section>\n")
    insertBackReferences(at: ends)
  }

  private mutating func reportUnused(_ note: Footnotes.Note) {
    report(.unusedFootnote(label: String(decoding: note.definition.label, as: UTF8.self)), note.definition)
  }

  /// - Returns: where the arrows back to the text go.
  private mutating func writeNote(_ note: Footnotes.Note) -> Int {
    let id = "fn-\(note.number)"
    anchors.add(id)
    body.html.append("<li id=\"")
    body.html.append(contentsOf: id.utf8)
    body.html.append("\">\n")
    render(note.events)
    let endsInParagraph = body.html.suffix(5).elementsEqual("</p>\n".utf8)
    if !endsInParagraph { body.html.append("<p></p>\n") }
    let end = body.html.count - 5
    body.html.append("</li>\n")
    return end
  }

  /// The arrows can be written only when all references are: a later note may hold one to an earlier note.
  private mutating func insertBackReferences(at ends: [Int]) {
    guard let first = ends.first else { return }
    let tail = Array(body.html[first...])
    body.html.removeSubrange(first...)
    let index = body.placeholders.partitioningIndex { $0.offset > first }
    let placeholders = body.placeholders[index...]
    body.placeholders.removeSubrange(index...)
    var placeholder = placeholders.startIndex
    var done = first
    for (index, end) in ends.enumerated() {
      body.html.append(contentsOf: tail[(done - first)..<(end - first)])
      done = end
      let before = body.html.count
      writeBackReferences(of: notes.notes[notes.order[index]])
      let next = index + 1 < ends.count ? ends[index + 1] : Int.max
      // Placeholders behind this place move by what all places before them got.
      let shift = before - end + (body.html.count - before)
      while placeholder < placeholders.endIndex, placeholders[placeholder].offset <= next {
        body.placeholders.append(placeholders[placeholder])
        body.placeholders[body.placeholders.count - 1].offset += shift
        placeholder += 1
      }
    }
    body.html.append(contentsOf: tail[(done - first)...])
  }

  /// A feed shows the text elsewhere, where a fragment alone leads nowhere.
  private mutating func openPage() {
    body.placeholders.append(Placeholder(offset: body.html.count, kind: .page, link: 0))
  }

  private mutating func writeBackReferences(of note: Footnotes.Note) {
    for reference in 1...max(1, note.references) {
      body.html.append(" <a href=\"")
      openPage()
      body.html.append("#")
      body.html.append(contentsOf: Footnotes.referenceID(note.number, reference).utf8)
      body.html.append("\" role=\"doc-backlink\" aria-label=\"")
      body.html.append(escaping: options.words.backToReference.utf8)
      if note.references > 1 {
        body.html.append(" ")
        body.html.append(number: reference)
      }
      body.html.append("\">↩</a>")
    }
  }
}

extension Footnotes {
  fileprivate static func referenceID(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "fnref-\(number)" : "fnref-\(number)-\(reference)"
  }
}
