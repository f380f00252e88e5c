internal import Diagnostics
internal import FrontMatter
internal import Letters

// Step 2: which thing each name means.
extension JournalAssembly {
  mutating func resolveNames() {
    for index in journal.posts.indices { resolveNames(ofPost: index) }
    // Answers and chains come second, because the question or post can be in any file.
    for index in journal.posts.indices {
      journal.posts[index].answers = questionsAnswered(byPost: index)
      resolveFollows(ofPost: index)
    }
  }

  /// Field by field, in place: a copy of a post counts the references of each of its twenty lists.
  private mutating func resolveNames(ofPost index: Int) {
    let entry = entries[index]
    let file = entry.file
    let own = entry.fields.authors
    let authors = own.isEmpty ? (journal.settings.author.map { [$0] } ?? []) : own
    journal.posts[index].authors = find(authors, .person, in: own.isEmpty ? settingsFile : file)
    if journal.posts[index].authors.count != authors.count {
      journal.posts[index].authorsWithoutPage = withheldStudents(among: authors)
    }
    journal.posts[index].tags = find(entry.fields.tags, .tag, in: file)
    journal.posts[index].placesOfTags = Post.places(of: journal.posts[index].tags, among: entry.fields.tags) {
      catalogue.find($0.value, .tag)
    }
    journal.posts[index].levels = find(entry.fields.levels, .level, in: file)
    journal.posts[index].skills = find(entry.fields.skills, .skill, in: file)
    journal.posts[index].goals = find(entry.fields.goals, .goal, in: file)
    journal.posts[index].asks = find(entry.fields.asks, .question, in: file, warnsOfNearMiss: false)
    if let series = entry.fields.series {
      let name = Located(series.value.name, at: series.position, length: series.length)
      journal.posts[index].series = find([name], .series, in: file).first
      journal.posts[index].part = series.value.part
    }
    journal.posts[index].sources = sources(entry.fields.sources, in: file)
    if !entry.fields.framework.isEmpty {
      journal.posts[index].framework = items(entry.fields.framework, in: file)
    }
    for question in journal.posts[index].asks
    where catalogue.things[question.value].askedIn.map({ $0.value < index }) ?? true {
      catalogue.update(question) { $0.askedIn = PostIndex(index) }
    }
  }

  private func withheldStudents(among names: [Located<String>]) -> [AuthorWithoutPage] {
    var (people, students): (Set<ThingIndex>, Set<String>) = ([], [])
    var found: [AuthorWithoutPage] = []
    for name in names {
      if let person = catalogue.find(name.value, .person) {
        people.insert(person)
      } else if let student = catalogue.withheldStudent(name.value), students.insert(student.file).inserted {
        found.append(AuthorWithoutPage(place: people.count + found.count, shownAs: student.shownAs))
      }
    }
    return found
  }

  /// The published post that a file calls so, with its day or without.
  mutating func post(named name: String) -> PostIndex? { postNames.find(name) }

  /// Whether this name belongs to a post that this build withholds.
  func isWithheldPost(_ name: String) -> Bool { PostNames.keys(of: name).contains(where: withheldPosts.contains) }

  /// Each named thing once, in the order of the names; a new name makes a new thing.
  mutating func find(
    _ names: [Located<String>], _ kind: ThingKind, in file: String, warnsOfNearMiss: Bool = true
  ) -> [ThingIndex] {
    var found: [ThingIndex] = []
    found.reserveCapacity(names.count)
    for name in names {
      let known = catalogue.findOften(name.value, kind)
      let isNew = known == nil
      if isNew, catalogue.isWithheld(name.value, kind) { continue }
      if isNew, kind == .person, !catalogue.studentNames.isEmpty,
        nearest(to: name.value, among: catalogue.studentNames) != nil
      {
        problems.add(.nearStudent(name, file: file))
        continue
      }
      if isNew, warnsOfNearMiss, let near = nearest(to: name.value, among: catalogue.describedNames(of: kind)) {
        problems.add(.nearID(name, kind: kind, file: file, nearest: near))
      }
      guard let thing = known ?? catalogue.findOrAdd(name.value, kind) else {
        problems.add(.unreadableID(name, kind: kind, file: file))
        continue
      }
      if !found.contains(thing) { found.append(thing) }
    }
    return found
  }

  private mutating func questionsAnswered(byPost index: Int) -> [ThingIndex] {
    var found: [ThingIndex] = []
    for name in entries[index].fields.answers {
      if let thing = catalogue.find(name.value, .question) {
        if !found.contains(thing) { found.append(thing) }
      } else if !catalogue.isWithheld(name.value, .question), !withheldQuestions.contains(foldedKey(name.value)) {
        let near = nearest(to: name.value, among: catalogue.names(of: .question))
        problems.add(.unknownQuestion(name, file: entries[index].file, nearest: near))
      }
    }
    return found
  }

  private mutating func resolveFollows(ofPost index: Int) {
    guard let wanted = entries[index].fields.follows else { return }
    if let target = post(named: wanted.value) {
      guard target != PostIndex(index) else { return problems.add(.followsItself(wanted, file: entries[index].file)) }
      if journal[target].date.day > journal.posts[index].date.day, !closesSteps(post: index) {
        problems.add(.followsLaterPost(wanted, journal[target].title, file: entries[index].file))
      }
      journal.posts[index].follows = target
      journal.followers[target, default: []].insert(PostIndex(index), at: 0)
    } else if !isWithheldPost(wanted.value) {
      let near = nearest(to: wanted.value, among: journal.posts.lazy.map(\.id))
      problems.add(.unknownPost(wanted, file: entries[index].file, nearest: near))
    }
  }

  /// If the two posts are in the wrong order, that's reported where the steps are closed.
  private func closesSteps(post index: Int) -> Bool {
    let followUp = entries[index].fields.followUp
    return followUp?.done != nil || followUp?.dropped != nil
  }

  /// A source by id, title or alias; otherwise a new one of what the post says of it.
  private mutating func sources(_ entries: [SourceEntry], in file: String) -> [SourceUse] {
    var uses: [SourceUse] = []
    for entry in entries {
      let known =
        catalogue.find(entry.text, .source) ?? catalogue.find(entry.reference, .source)
        ?? entry.title.flatMap { catalogue.find($0, .source) }
        ?? entry.url.flatMap { sourceAddresses.find($0) }
      if known == nil, catalogue.isWithheld(entry.reference, .source) { continue }
      guard let source = known ?? addSource(entry, in: file) else { continue }
      if !uses.contains(where: { $0.source == source }) {
        uses.append(SourceUse(source: source, locator: entry.locator))
      }
    }
    return uses
  }

  private mutating func addSource(_ entry: SourceEntry, in file: String) -> ThingIndex? {
    let name = Located(entry.title ?? entry.reference, at: entry.position, length: entry.length)
    let isID = entry.title == nil && entry.author == nil
    guard let source = find([name], .source, in: file, warnsOfNearMiss: isID).first else { return nil }
    if let url = entry.url { sourceAddresses.add(url, source) }
    catalogue.update(source) {
      $0.inline = $0.inline ?? InlineSource(author: entry.author, url: entry.url, year: entry.year, kind: entry.kind)
    }
    return source
  }
}
