internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

/// Tags that one post alone has, and those that are nearly another: mostly a slip, and each makes a page.
///
/// Cost: each such tag is compared with all tags.
func lonelyTags(in journal: CheckedJournal) -> [Diagnostic] {
  let model = journal.survey.journal
  let tags = model.things(of: .tag)
  let letters = Dictionary(uniqueKeysWithValues: tags.map { ($0, bare(model[$0].id)) })
  let entries = Dictionary(journal.survey.texts.posts.map { ($0.file, $0) }) { first, _ in first }
  return tags.compactMap { tag -> Diagnostic? in
    let thing = model[tag]
    guard thing.described == nil || thing.posts.count == 1, let post = thing.posts.first else { return nil }
    let file = model.posts[post.value].file
    guard let use = entries[file]?.fields.tags.first(where: { journal.survey.find($0.value, .tag) == tag }) else {
      return nil
    }
    // Of two, the slip is the one without a file, then the one with fewer posts.
    let twin = tags.first { other in
      other != tag && weight(of: model[other], thing.id) > weight(of: thing, model[other].id)
        && isNearly(letters[tag] ?? [], letters[other] ?? [])
    }
    if let twin {
      return .nearTag(
        use, to: model[twin].id, otherFile: thing.described == nil ? model[twin].described?.file : nil, file: file)
    }
    let isLonely = thing.posts.count == 1 && model.posts.count >= smallJournal
    return isLonely ? .lonelyTag(use, file: file) : nil
  }
}

/// The heavier of two tags is the one that was meant. Where all else is equal, the other's id decides.
private func weight(of tag: Thing, _ otherID: String) -> (Int, Int, String) {
  (tag.described == nil ? 0 : 1, tag.posts.count, otherID)
}

/// Whether two bare ids are the same, or differ by one typo in a word of at least five letters.
private func isNearly(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
  if a == b { return true }
  guard min(a.count, b.count) >= 5, abs(a.count - b.count) <= 1 else { return false }
  let start = zip(a, b).prefix { $0 == $1 }.count
  let (restA, restB) = (a[start...], b[start...])
  if restA.dropFirst() == restB.dropFirst() || restA.dropFirst() == restB || restA == restB.dropFirst() { return true }
  return restA.count == restB.count && restA.count >= 2 && restA.dropFirst(2) == restB.dropFirst(2)
    && restA.prefix(2).elementsEqual(restB.prefix(2).reversed())
}

/// The letters of an id without hyphens and a last `s`.
private func bare(_ id: String) -> [Unicode.Scalar] {
  let letters = id.filter { $0 != "-" }
  return Array((letters.count > 3 && letters.hasSuffix("s") ? letters.dropLast() : letters[...]).unicodeScalars)
}
