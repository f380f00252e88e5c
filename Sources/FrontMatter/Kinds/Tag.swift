internal import Diagnostics

/// What only tags have.
package struct TagFields: OwnFields {
  /// The tag that means the contrary.
  package var opposite: Located<String>?
  /// Tags to look at as well.
  package var see: [Located<String>] = []
}

extension ThingFields {
  package internal(set) var tag: TagFields {
    get { self[TagFields.self] }
    set { self[TagFields.self] = newValue }
  }
}

extension KindTraits {
  static let tag = KindTraits(
    .tag,
    [
      Field("opposite", .names, \.tag.opposite, read: .name, names: .whole([.thing(.tag)])),
      Field("see", .names, \.tag.see, read: .names, names: .list([.thing(.tag)])),
    ],
    options: ["tag": "see"],
    hints: ["summary": "One sentence on what it means here", "aliases": "other words for it"])
}
