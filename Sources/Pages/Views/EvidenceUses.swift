internal import FrontMatter
internal import JournalModel
internal import Templates

/// For each post the shared strengths that name it as evidence; empty where nobody shares any.
struct EvidenceUses: Sendable {
  private var lines: [PostIndex: [SharedReflection]] = [:]

  /// In the order of the people, then of their lines; a line that names a post twice counts once.
  init(in journal: Journal) {
    for person in journal.things(of: .person) {
      for (number, shared) in (journal[person].personDetail?.shared ?? []).enumerated() {
        for post in Set(shared.evidence.compactMap(\.post)) {
          lines[post, default: []].append(SharedReflection(person: person, number: number))
        }
      }
    }
  }

  subscript(post: PostIndex) -> [SharedReflection] { lines.isEmpty ? [] : lines[post] ?? [] }
}

extension SiteViews {
  func strengths(shownBy post: PostIndex) -> Value { .list(offers(evidenceUses[post])) }
}
