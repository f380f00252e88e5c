internal import Diagnostics
internal import FrontMatter

// Who asks a question, according to its own file.
extension JournalAssembly {
  /// `from` names who asks, or the post that does: that post then asks it as if it said so itself.
  mutating func resolveAskers() {
    for index in catalogue.things.indices where catalogue.things[index].kind == .question {
      guard let described = catalogue.things[index].described, let name = described.fields.question.from else {
        continue
      }
      guard let asker = asker(name, of: ThingIndex(index), in: described.file) else { continue }
      catalogue.update(ThingIndex(index)) { $0.detail = .question(QuestionDetail(from: asker)) }
    }
  }

  private mutating func asker(_ name: Located<String>, of question: ThingIndex, in file: String) -> Asker? {
    let kinds: [ThingKind] = [.person, .team, .level, .series]
    for kind in kinds { if let found = catalogue.find(name.value, kind) { return .thing(found) } }
    if kinds.contains(where: { catalogue.isWithheld(name.value, $0) }) { return nil }
    if let post = post(named: name.value) {
      ask(question, inPost: post)
      return nil
    }
    if isWithheldPost(name.value) { return nil }
    if nearest(to: name.value, among: catalogue.studentNames) != nil {
      problems.add(.nearStudent(name, file: file))
      return nil
    }
    let candidates = kinds.flatMap { catalogue.describedNames(of: $0) } + journal.posts.map(\.id)
    if let near = nearest(to: name.value, among: candidates) {
      problems.add(.nearAsker(name, file: file, nearest: near))
    }
    return .words(name.value)
  }

  private mutating func ask(_ question: ThingIndex, inPost post: PostIndex) {
    if !journal.posts[post.value].asks.contains(question) { journal.posts[post.value].asks.append(question) }
    let first = catalogue.things[question.value].askedIn.map { max($0.value, post.value) } ?? post.value
    catalogue.update(question) { $0.askedIn = PostIndex(first) }
  }
}
