internal import ArgumentParser
internal import Authoring
internal import FrontMatter

/// A new text's fields.
struct NewOptions: ParsableArguments {
  @Option(
    name: [.customLong("level")],
    help: ArgumentHelp("The level it's for; repeat for more than one.", valueName: "level"),
    completion: .things(.level))
  var levels: [String] = []

  @Option(
    name: [.customLong("tag")], help: ArgumentHelp("What it's about; repeat for more than one.", valueName: "tag"),
    completion: .things(.tag))
  var tags: [String] = []

  @Option(
    name: [.customLong("author")],
    help: ArgumentHelp("The author; by default, the journal's author.", valueName: "person"),
    completion: .things(.person))
  var authors: [String] = []

  @Option(
    name: [.customLong("skill")], help: ArgumentHelp("A skill it's about.", valueName: "skill"),
    completion: .things(.skill))
  var skills: [String] = []

  @Option(
    name: [.customLong("goal")], help: ArgumentHelp("A goal it's about.", valueName: "goal"),
    completion: .things(.goal))
  var goals: [String] = []

  @Option(help: ArgumentHelp("The series it's part of.", valueName: "series"), completion: .things(.series))
  var series: String?

  @Option(help: ArgumentHelp("The earlier post it follows.", valueName: "post"), completion: .posts)
  var follows: String?

  @Option(
    help: ArgumentHelp("A question it answers; repeat for more than one.", valueName: "question"),
    completion: .things(.question))
  var answers: [String] = []

  @Option(help: "Questions to get you started.")
  var prompt: PromptOption?

  /// The options that were given, by the name of each.
  private var given: [String] {
    [
      ("level", !levels.isEmpty), ("tag", !tags.isEmpty), ("author", !authors.isEmpty), ("skill", !skills.isEmpty),
      ("goal", !goals.isEmpty), ("series", series != nil), ("follows", follows != nil), ("answers", !answers.isEmpty),
      ("prompt", prompt != nil),
    ].filter(\.1).map(\.0)
  }

  /// - Throws: an option that has no sense for the kind.
  func check(for kind: NamedKind) throws {
    guard case .thing(let thing) = kind else { return }
    guard let wrong = given.first(where: { thing.traits.options[$0] == nil }) else { return }
    throw ValidationError("--\(wrong) doesn't work for a \(thing.rawValue); leave it out")
  }
}

// Filling a text with them.
extension NewOptions {
  func fill(_ text: inout NewText, with chooser: inout NameChooser) throws {
    switch text.kind {
    case .post: try fillPost(&text, with: &chooser)
    case .thing(let kind): try fill(&text, kind, with: &chooser)
    }
  }

  private func fillPost(_ text: inout NewText, with chooser: inout NameChooser) throws {
    text.add("authors", try chooser.things(authors, .person))
    text.add("levels", try chooser.things(levels, .level))
    text.add("tags", try chooser.things(tags, .tag))
    if let series { text.add("series", try chooser.thing(series, .series).map { [$0] } ?? []) }
    text.add("skills", try chooser.things(skills, .skill))
    text.add("goals", try chooser.things(goals, .goal))
    if let follows { text.add("follows", [try chooser.post(follows)]) }
    text.add("answers", try answers.map { try chooser.question($0) })
    text.add("draft", word: "yes")
    if let prompt { text.body = "\n" + prompt.value.text(in: chooser.survey.settings.language) }
  }

  private func fill(_ text: inout NewText, _ kind: ThingKind, with chooser: inout NameChooser) throws {
    let fields = kind.traits.options
    if let field = fields["level"] { text.add(field, try chooser.things(levels, .level)) }
    if let field = fields["tag"] { text.add(field, try chooser.things(tags, .tag)) }
    if let field = fields["skill"] { text.add(field, try chooser.things(skills, .skill)) }
    if let field = fields["author"] {
      // A book's author doesn't need a page here.
      text.add(field, kind == .source ? authors : try chooser.things(authors, .person))
    }
    let written = Set(text.fieldNames)
    for (name, example) in kind.traits.hints where !written.contains(name) { text.suggest(name, example) }
  }
}

enum PromptOption: String, ExpressibleByArgument, CaseIterable {
  case driscoll, gibbs, kolb
  case fiveMinute = "five-minute"

  var value: WritingPrompt {
    switch self {
    case .driscoll: .driscoll
    case .gibbs: .gibbs
    case .kolb: .kolb
    case .fiveMinute: .fiveMinute
    }
  }
}
