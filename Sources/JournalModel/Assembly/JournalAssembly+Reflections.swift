internal import Diagnostics
internal import FrontMatter
internal import Letters

// What people share from their self-reflections. Anything that isn't shared is never read.
extension JournalAssembly {
  mutating func resolve(_ reflections: [SelfEntry]) {
    guard !reflections.isEmpty else { return }
    defer { journal.withheld.sort { $0.file < $1.file } }
    var newest: [ThingIndex: SelfEntry] = [:]
    var files: [ThingIndex: [CalendarDay: String]] = [:]
    for entry in reflections {
      checkShared(in: entry)
      let withheld = entry.withheld(by: publication, settings: journal.settings)
      if let withheld { journal.withheld.append(withheld) }
      guard let person = author(of: entry) else { continue }
      if let other = files[person, default: [:]].updateValue(entry.file, forKey: entry.day) {
        problems.add(.sameDayReflection(file: entry.file, other: other))
      }
      guard withheld == nil, newest[person].map({ $0.day < entry.day }) ?? true else { continue }
      newest[person] = entry
    }
    for (person, entry) in newest.sorted(by: { $0.key < $1.key }) {
      let shared = sharedSkills(of: entry)
      guard !shared.isEmpty else { continue }
      catalogue.update(person) { thing in
        var detail = thing.personDetail ?? PersonDetail()
        detail.shared = shared
        thing.detail = .person(detail)
      }
    }
  }

  /// The person by the folder's name; `nil`, without a word, for a withheld one.
  private mutating func author(of entry: SelfEntry) -> ThingIndex? {
    if let person = catalogue.find(entry.person, .person) { return person }
    if catalogue.isWithheld(entry.person, .person) { return nil }
    let near = nearest(to: entry.person, among: catalogue.names(of: .person))
    problems.add(.unknownSelf(entry.person, file: entry.file, nearest: near))
    return nil
  }

  private mutating func checkShared(in entry: SelfEntry) {
    for name in entry.fields.share where skill(name, of: entry) == nil {
      // Of a withheld skill nobody knows the other names.
      if catalogue.isWithheld(name.value, .skill) { continue }
      let near = nearest(to: name.value, among: entry.fields.skills.map(\.name.value))
      problems.add(.sharedWithoutSkill(name, file: entry.file, nearest: near))
    }
  }

  /// The reflection's entry for a skill that `share` names, possibly under another name.
  private func skill(_ name: Located<String>, of entry: SelfEntry) -> SelfSkill? {
    let key = foldedKey(name.value)
    if let skill = entry.fields.skills.first(where: { foldedKey($0.name.value) == key }) { return skill }
    guard let wanted = catalogue.find(name.value, .skill) else { return nil }
    return entry.fields.skills.first { catalogue.find($0.name.value, .skill) == wanted }
  }

  private mutating func sharedSkills(of entry: SelfEntry) -> [SharedSkill] {
    var shared: [SharedSkill] = []
    for name in entry.fields.share {
      guard let line = skill(name, of: entry), let skill = find([line.name], .skill, in: entry.file).first,
        !shared.contains(where: { $0.skill == skill })
      else { continue }
      shared.append(
        SharedSkill(
          skill: skill, now: line.now, offer: line.offer, evidence: line.evidence.compactMap { evidence($0.value) },
          date: entry.day))
    }
    return shared
  }

  /// A post by id or name, else the text; nothing for a post that this build withholds.
  private mutating func evidence(_ text: String) -> Evidence? {
    if let post = post(named: text) { return Evidence(text: journal[post].title, post: post) }
    return isWithheldPost(text) || withheldTitles.contains(text) ? nil : Evidence(text: text)
  }
}
