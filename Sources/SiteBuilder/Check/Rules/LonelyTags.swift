internal import Diagnostics
internal import JournalModel

/// Tags that one post alone has, and those that are nearly another: mostly a slip, and each makes a page.
func lonelyTags(in journal: CheckedJournal) -> [Diagnostic] {
  let model = journal.survey.journal
  let tags = model.things(of: .tag)
  var uses = TagUsesByFile(journal)
  var found: [Diagnostic] = []
  for tag in tags where model[tag].described == nil || model[tag].posts.count == 1 {
    let thing = model[tag]
    guard let post = thing.posts.first, let use = uses.first(of: tag, in: model.posts[post.value].file) else {
      continue
    }
    let twin = tags.first { other in
      other != tag && isNearly(thing.id, model[other].id)
        && (model[other].posts.count, model[tag].id) > (thing.posts.count, model[other].id)
    }
    if let twin {
      found.append(.nearTag(use, to: model[twin].id, file: model.posts[post.value].file))
    } else if thing.posts.count == 1, model.posts.count >= smallJournal {
      found.append(.lonelyTag(use, file: model.posts[post.value].file))
    }
  }
  return found
}

/// Where posts name their tags.
private struct TagUsesByFile {
  private let survey: JournalSurvey
  private let entries: [String: PostEntry]

  init(_ journal: CheckedJournal) {
    survey = journal.survey
    entries = Dictionary(survey.texts.posts.map { ($0.file, $0) }) { first, _ in first }
  }

  mutating func first(of tag: ThingIndex, in file: String) -> Located<String>? {
    entries[file]?.fields.tags.first { survey.find($0.value, .tag) == tag }
  }
}

/// Whether two ids differ in hyphens, in a last `s`, or by one slip in a word of five letters and more.
func isNearly(_ a: String, _ b: String) -> Bool {
  let (a, b) = (Array(bare(a).unicodeScalars), Array(bare(b).unicodeScalars))
  if a == b { return true }
  guard min(a.count, b.count) >= 5, abs(a.count - b.count) <= 1 else { return false }
  let start = zip(a, b).prefix { $0 == $1 }.count
  let (restA, restB) = (a[start...], b[start...])
  if restA.dropFirst() == restB.dropFirst() || restA.dropFirst() == restB || restA == restB.dropFirst() { return true }
  return restA.count == restB.count && restA.count >= 2 && restA.dropFirst(2) == restB.dropFirst(2)
    && restA.prefix(2).elementsEqual(restB.prefix(2).reversed())
}

private func bare(_ id: String) -> String {
  let letters = id.filter { $0 != "-" }
  return letters.count > 3 && letters.hasSuffix("s") ? String(letters.dropLast()) : letters
}
