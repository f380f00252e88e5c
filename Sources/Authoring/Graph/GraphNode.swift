internal import FrontMatter
internal import JournalModel

/// A post, a thing, an item of a framework, or a step or promise of a post.
package struct GraphNode: Sendable, Encodable {
  /// The kind, a colon, and the last part of the address: `post:who-comes-along`, `tag:coaching`.
  package var id: String
  package var kind: String
  package var title: String
  /// The address below the site.
  package var route: String
  /// Below the journal's folder; `nil` for what only posts name, and for students, whose file's name may say who they are.
  package var file: String?
  /// Of a post, as `2026-03-02`.
  package var date: String?
  /// When it is not the journal's.
  package var language: String?
  /// A goal's progress, whether a question is answered, or what became of a step or promise.
  package var status: String?
  /// The day a step or promise is meant to be done, as `2026-03-02`.
  package var by: String?
  /// Of a person who is none: `body` or `student`.
  package var personKind: String?
  /// When the public may not read it.
  package var audience: String?
  /// `true`, or absent.
  package var draft: Bool?
}

extension GraphNode {
  init(_ post: Post, in settings: Settings) {
    self.init(id: "post:" + post.id, kind: "post", title: post.title, route: post.route, file: post.file)
    date = post.date.day.description
    language = post.lang == settings.language ? nil : post.lang
    audience = post.audience == .public ? nil : post.audience.rawValue
    draft = post.isDraft ? true : nil
  }

  init(_ thing: Thing, in settings: Settings) {
    self.init(
      id: thing.graphID, kind: thing.kind.rawValue, title: thing.title, route: thing.route, file: thing.graphFile)
    let fields = thing.described?.fields
    language = fields?.lang.flatMap { $0.value == settings.language ? nil : $0.value }
    status =
      thing.goalDetail?.status.rawValue ?? thing.questionDetail?.status.rawValue ?? fields?.goal.status?.value.rawValue
    personKind = thing.personDetail.flatMap { $0.kind == .person ? nil : $0.kind.rawValue }
    audience = fields?.audience.flatMap { $0.value == .public ? nil : $0.value.rawValue }
    draft = fields?.draft == true ? true : nil
  }

  init(_ item: FrameworkItem, of framework: Thing) {
    self.init(
      id: framework.graphID(of: item), kind: "item", title: item.title, route: framework.route,
      file: framework.graphFile)
  }
}

extension GraphNode {
  /// For the readers of its post, if they may see the plan.
  init(_ step: Step, of post: Post, in settings: Settings) {
    self.init(
      id: step.graphID(in: post), kind: step.graphKind, title: step.text, route: post.route, file: post.file)
    language = post.lang == settings.language ? nil : post.lang
    status =
      switch step.state {
      case .open: "open"
      case .done: "done"
      case .dropped: "dropped"
      }
    by = step.by?.description
    let readers = settings.plan == .staff ? max(post.audience, .staff) : post.audience
    audience = readers == .public ? nil : readers.rawValue
    draft = post.isDraft ? true : nil
  }
}

extension Step {
  var graphKind: String { kind == .step ? "step" : "promise" }

  func graphID(in post: Post) -> String { "\(graphKind):\(post.id)/\(number)" }
}

extension Thing {
  var graphID: String { kind.rawValue + ":" + id }

  func graphID(of item: FrameworkItem) -> String { "item:\(id)/\(item.id)" }

  /// The file, unless its name could tell who a student is.
  var graphFile: String? { described?.fields.isStudent == true ? nil : described?.file }
}
