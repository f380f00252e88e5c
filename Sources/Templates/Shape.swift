/// The fields that a template may name in one kind of record, known before any page is rendered.
///
/// A shape is compared by identity, so each kind is made once (a `static let`). Shapes may refer to one another and to
/// themselves: the shapes of `record` and `list` fields are asked for only when a template uses them.
package final class Shape: Sendable {
  /// The kind with its article, as messages name it: "a post", "an open question".
  package let noun: String
  package let fields: [Field]
  private let slots: [String: Int]

  package init(_ noun: String, _ fields: [Field]) {
    self.noun = noun
    self.fields = fields
    slots = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    assert(slots.count == fields.count, "\(noun) has two fields of one name")
  }

  /// The index of the field's value among a record's values.
  func slot(of name: String) -> Int? { slots[name] }
}
