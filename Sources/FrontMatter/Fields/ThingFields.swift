/// The front matter of a tag, level, person, or other page that isn't a post; what's absent is `nil` or empty.
///
/// The fields that one kind alone has are with the kind: `fields.goal.checks`. Of any other kind they're empty.
package struct ThingFields: Sendable {
  package let kind: ThingKind
  /// A person's `name` too.
  package var title: Located<String>?
  /// Other names of the thing; of a page its old paths.
  package var aliases: [Located<String>] = []
  package var summary: Located<String>?
  package var lang: Located<String>?
  package var audience: Located<Audience>?
  package var draft: Bool?
  /// When others may read it, if a field says so.
  package var window: PublicationWindow?
  package var updated: Located<PostDate>?
  package var slug: Located<String>?
  package var image: Located<String>?
  /// Empty when the picture is an ornament.
  package var alt: Located<String>?

  // Fields that several kinds have.
  package var order: Int?
  /// The levels that it belongs to; of a question, those that are asked.
  package var levels: [Located<String>] = []
  /// The level whose work it supports.
  package var supports: Located<String>?
  package var authors: [Located<String>] = []
  /// References to items of frameworks.
  package var frameworkItems: [Located<String>] = []

  /// The fields of its kind alone.
  private var own: (any OwnFields)?
  /// Fields of other programs, and unknown ones; see `foreignFieldWarnings`.
  package var foreign: [ForeignField] = []

  package init(kind: ThingKind) { self.kind = kind }

  subscript<Own: OwnFields>(_: Own.Type) -> Own {
    get { own as? Own ?? Own() }
    set { own = newValue }
  }
}

/// The fields that only one kind of thing has.
protocol OwnFields: Sendable {
  init()
}
