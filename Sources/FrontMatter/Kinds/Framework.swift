internal import Diagnostics

/// What only frameworks have.
package struct FrameworkFields: OwnFields {
  /// The school's word for its items.
  package var shownAs: Located<String>?
  /// Where it comes from.
  package var source: Located<String>?
  package var items: [FrameworkItemEntry] = []
}

extension ThingFields {
  package internal(set) var framework: FrameworkFields {
    get { self[FrameworkFields.self] }
    set { self[FrameworkFields.self] = newValue }
  }
}

extension KindTraits {
  static let framework = KindTraits(
    .framework,
    [
      ThingFields.orderRow,
      Field("shown_as", .text, \.framework.shownAs, read: .text),
      Field("source", .text, \.framework.source, read: .text),
      Field("items", .mapping, \.framework.items, read: ValueReader { $0.frameworkItems($1, $2) }),
    ], canBeRenamed: false)
}
