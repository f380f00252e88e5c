internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import FrontMatter
internal import JournalModel

/// Finds what a person at the command line means by a name: the journal's own, a slip that is corrected, or a new one.
struct NameChooser {
  let survey: JournalSurvey
  /// `nil` when nobody is there to answer.
  let dialogue: Dialogue?
  /// Whether to use names exactly as written, even if they're close to existing ones.
  let takesAsWritten: Bool
  /// New names that need a file: without one a build would take them for slips.
  private(set) var described: [(kind: ThingKind, title: String)] = []
  /// New names, for the summary.
  private(set) var new: [(kind: ThingKind, title: String)] = []

  init(_ survey: JournalSurvey, dialogue: Dialogue?, takesAsWritten: Bool) {
    (self.survey, self.dialogue, self.takesAsWritten) = (survey, dialogue, takesAsWritten)
  }

  /// The names to use for the things in a text.
  ///
  /// - Parameter given: each one name, or several with commas between them.
  mutating func things(_ given: [String], _ kind: ThingKind) throws -> [String] {
    var chosen: [String] = []
    for name in given.flatMap({ $0.split(separator: ",") }) {
      let plain = String(name.drop { $0 == " " || $0 == "#" || $0 == "@" }).trimmed
      guard !plain.isEmpty, let found = try thing(plain, kind), !chosen.contains(found) else { continue }
      chosen.append(found)
    }
    return chosen
  }

  /// One name that may hold commas, as a question or a series does.
  mutating func thing(_ name: String, _ kind: ThingKind) throws -> String? {
    if let found = survey.find(name, kind) { return self.name(of: found) }
    if let near = survey.nearestThing(to: name, kind) {
      if try isMeant(near, by: name, kind) { return self.name(of: near) }
      described.append((kind, name))
      return name
    }
    if let dialogue, try !dialogue.confirm("There's no \(kind.rawValue) '\(name)' yet. Create it?") {
      let other = try dialogue.ask("Which \(kind.rawValue), then? Press Enter for none")
      return other.isEmpty ? nil : try thing(other, kind)
    }
    new.append((kind, name))
    return name
  }

  /// A question that is there already.
  func question(_ name: String) throws -> String {
    if let found = survey.find(name, .question) { return survey.journal[found].id }
    guard let near = survey.nearestThing(to: name, .question) else {
      throw ValidationError("no question is called '\(name)'; 'daybook list questions' shows them all")
    }
    let id = survey.journal[near].id
    guard let dialogue else { throw ValidationError("no question is called '\(name)'; did you mean '\(id)'?") }
    guard try dialogue.confirm("No question is called '\(name)'. Did you mean '\(id)'?") else { throw Dialogue.Ended() }
    return id
  }

  /// A post that is there already.
  func post(_ name: String) throws -> String {
    if let found = survey.findPost(name) { return survey.journal[found].id }
    guard let near = survey.nearestPost(to: name) else {
      throw ValidationError("no post is called '\(name)'; 'daybook list posts' shows them all")
    }
    let id = survey.journal[near].id
    guard let dialogue else { throw ValidationError("no post is called '\(name)'; did you mean '\(id)'?") }
    guard try dialogue.confirm("No post is called '\(name)'. Did you mean '\(id)'?") else { throw Dialogue.Ended() }
    return id
  }

  private func isMeant(_ near: ThingIndex, by name: String, _ kind: ThingKind) throws -> Bool {
    if takesAsWritten { return false }
    let known = self.name(of: near)
    if let dialogue {
      return try dialogue.confirm("There's no \(kind.rawValue) '\(name)'. Did you mean '\(known)'?")
    }
    throw ValidationError(
      "there's no \(kind.rawValue) '\(name)'; did you mean '\(known)'? To create it, add --as-written")
  }

  /// A file's id; what only texts name is called as they call it, so that its title stays.
  private func name(of index: ThingIndex) -> String {
    let thing = survey.journal[index]
    return thing.described == nil && !thing.title.contains(",") ? thing.title : thing.id
  }
}

extension String {
  /// Without spaces at its ends.
  var trimmed: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
