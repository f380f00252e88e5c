/// One name that a template can say about a record.
package struct Field: Sendable {
  package enum Kind: Sendable {
    case text, number, flag, html, route
    /// A list of texts, printed by `{{.}}`.
    case texts
    case record(@Sendable () -> Shape)
    case list(@Sendable () -> Shape)
  }

  package let name: String
  package let kind: Kind
  /// One line for the table of names that theme authors read.
  package let meaning: String

  package init(_ name: String, _ kind: Kind, _ meaning: String) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
  }

  package static func text(_ name: String, _ meaning: String) -> Field { Field(name, .text, meaning) }
  package static func number(_ name: String, _ meaning: String) -> Field { Field(name, .number, meaning) }
  package static func flag(_ name: String, _ meaning: String) -> Field { Field(name, .flag, meaning) }
  package static func html(_ name: String, _ meaning: String) -> Field { Field(name, .html, meaning) }
  package static func route(_ name: String, _ meaning: String) -> Field { Field(name, .route, meaning) }
  package static func texts(_ name: String, _ meaning: String) -> Field { Field(name, .texts, meaning) }

  package static func record(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape, _ meaning: String
  ) -> Field { Field(name, .record(shape), meaning) }

  package static func list(
    _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape, _ meaning: String
  ) -> Field { Field(name, .list(shape), meaning) }
}

extension Field.Kind {
  /// The shape that a section on the field steps into.
  package var shape: Shape? {
    switch self {
    case .record(let shape), .list(let shape): shape()
    case .text, .number, .flag, .html, .route, .texts: nil
    }
  }

  /// For tables of names: "text", "list".
  package var label: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .flag: "yes or no"
    case .html: "HTML"
    case .route: "link"
    case .texts: "list of texts"
    case .record: "record"
    case .list: "list"
    }
  }
}
