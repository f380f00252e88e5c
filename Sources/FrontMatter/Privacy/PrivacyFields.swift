internal import Diagnostics
internal import Letters

/// The combined request of all privacy fields in one front matter; if they differ, the most private wins.
struct PrivacyFields {
  private(set) var draft: Bool?
  private(set) var audience: Located<Audience>?
  /// The day that says when the text was published, for texts that have no other.
  private(set) var date: Located<PostDate>?
  private(set) var window: PublicationWindow?
  private(set) var foreign: [ForeignField] = []

  init(_ uses: [PrivacyUse], in reader: FieldReader, of subject: FileKind) {
    for use in uses { add(use, reader, subject) }
  }

  private mutating func add(_ use: PrivacyUse, _ reader: FieldReader, _ subject: FileKind) {
    let request = reader.request(use.node, use.sense)
    switch request {
    case .none: break
    case .draft: draft = true
    case .readers(let readers): narrow(reader.located(readers, use.node))
    case .unclear: narrow(reader.located(.private, use.node))
    case .opens(let day):
      date = date ?? day
      window = window ?? PublicationWindow()
      window?.opens.append(day.value)
    case .closes(let day):
      window = window ?? PublicationWindow()
      window?.closes.append(day)
    }
    if request == .none, use.sense == .drafts || use.sense == .publishes { draft = draft ?? false }
    note(request, use, reader, subject)
  }

  private mutating func narrow(_ readers: Located<Audience>) { audience = stricter(audience, readers) }

  private mutating func note(
    _ request: PrivacyRequest, _ use: PrivacyUse, _ reader: FieldReader, _ subject: FileKind
  ) {
    let meaning: ForeignField.Meaning
    switch request {
    case .unclear: meaning = .unclear(reader.shownValue(use.node))
    case .none: meaning = use.sense.field.map { .readAs($0) } ?? .ignored
    case .draft: meaning = .readAs("draft")
    case .readers: meaning = .readAs("audience")
    case .opens: meaning = .readAs("date")
    case .closes: meaning = .closing
    }
    // The second of two fields of ours.
    if meaning == .readAs(use.name) { return }
    let place = reader.document.nodes[use.key]
    foreign.append(
      ForeignField(name: use.name, meaning: meaning, subject: subject, position: place.position, length: place.length))
  }
}

extension FieldReader {
  /// A short value, for a message; `nil` for any other.
  fileprivate func shownValue(_ node: Int) -> String? {
    guard document.nodes[node].kind == .scalar else { return nil }
    let text = document.bytes(of: node).trimmed
    return text.count <= 40 ? oneLine(text) : nil
  }
}
