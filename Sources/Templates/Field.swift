/// One name that a template can say about a record.
package struct Field: Sendable {
  package enum Kind: Sendable {
    case text, number, flag, html, route
    /// A list of texts, printed by `{{.}}`.
    case texts
    case record(@Sendable () -> AnyShape)
    case list(@Sendable () -> AnyShape)
  }

  package let name: String
  package let kind: Kind
  /// One line for the table of names that theme authors read.
  package let meaning: String
  /// Where the value is found when another shape's field says the same.
  package let source: Source?

  /// A field of another shape, by its place there.
  package struct Source: Sendable {
    let shape: AnyShape
    let slot: Int

    package init(shape: AnyShape, slot: Int) {
      self.shape = shape
      self.slot = slot
    }
  }

  package init(_ name: String, _ kind: Kind, _ meaning: String, source: Source? = nil) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.source = source
  }
}

extension Field.Kind {
  /// The shape that a section on the field steps into.
  package var shape: AnyShape? {
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
