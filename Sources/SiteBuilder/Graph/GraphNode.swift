internal import JournalModel

/// A post, a thing, or an item of a framework.
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
  /// How far a goal has come, or whether a question is answered.
  package var status: String?
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
      thing.goalDetail?.status.rawValue ?? thing.questionDetail?.status.rawValue ?? fields?.status?.value.rawValue
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

extension Thing {
  var graphID: String { kind.rawValue + ":" + id }

  func graphID(of item: FrameworkItem) -> String { "item:\(id)/\(item.id)" }

  /// The file, unless its name could tell who a student is.
  var graphFile: String? { described?.fields.isStudent == true ? nil : described?.file }
}
