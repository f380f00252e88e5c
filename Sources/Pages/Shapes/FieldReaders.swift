internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// What finds a value for a subject.
typealias Reader<Subject, Found> = @Sendable (Subject, PageContext) -> Found

// One function for each kind: what it reads must be of that kind. `nil` is nothing: it prints nothing, and a section on
// it is passed over.
func text<Subject>(
  _ name: String, _ meaning: String, _ read: @escaping Reader<Subject, String?>
) -> Fields<Subject> {
  Fields(name, .text, meaning) { read($0, $1).map(Value.text) ?? .none }
}

func number<Subject>(
  _ name: String, _ meaning: String, _ read: @escaping Reader<Subject, Int?>
) -> Fields<Subject> {
  Fields(name, .number, meaning) { read($0, $1).map(Value.number) ?? .none }
}

func flag<Subject>(_ name: String, _ meaning: String, _ read: @escaping Reader<Subject, Bool>) -> Fields<Subject> {
  Fields(name, .flag, meaning) { .flag(read($0, $1)) }
}

/// See `Value.html`.
func html<Subject>(
  _ name: String, _ meaning: String, _ read: @escaping Reader<Subject, [UInt8]?>
) -> Fields<Subject> {
  Fields(name, .html, meaning) { read($0, $1).map(Value.html) ?? .none }
}

/// See `Value.route`.
func route<Subject>(
  _ name: String, _ meaning: String, _ read: @escaping Reader<Subject, String?>
) -> Fields<Subject> {
  Fields(name, .route, meaning) { read($0, $1).map(Value.route) ?? .none }
}

func texts<Subject>(
  _ name: String, _ meaning: String, _ read: @escaping Reader<Subject, [String]>
) -> Fields<Subject> {
  Fields(name, .texts, meaning) { .texts(read($0, $1)) }
}

func record<Subject, Item>(
  _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Item>, _ meaning: String,
  _ read: @escaping Reader<Subject, Item?>
) -> Fields<Subject> {
  Fields(name, .record { shape().names }, meaning) { subject, context in
    read(subject, context).map { .record(shape().record(of: $0, in: context)) } ?? .none
  }
}

func list<Subject, Item>(
  _ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape<Item>, _ meaning: String,
  _ read: @escaping Reader<Subject, [Item]>
) -> Fields<Subject> {
  Fields(name, .list { shape().names }, meaning) { subject, context in
    let items = read(subject, context)
    return items.isEmpty ? .none : .list(shape().records(of: items, in: context))
  }
}

/// What a field of another shape says about a subject that this one leads to, taken from its kept record if there is
/// one.
///
/// - Parameter other: the field's name there, when it is another; the shape must have it.
func same<Subject, Item>(
  _ name: String, as shape: Shape<Item>, field other: String? = nil, _ meaning: String,
  _ item: @escaping Reader<Subject, Item?>
) -> Fields<Subject> {
  guard let slot = shape.names.slot(of: other ?? name) else {
    preconditionFailure("\(shape.names.noun) has no field '\(other ?? name)'")
  }
  let field = Field(
    name, shape.names.fields[slot].kind, meaning, source: Field.Source(shape: shape.names, slot: slot))
  return Fields(field) { subject, context in
    guard let item = item(subject, context) else { return .none }
    return shape.value(at: slot, of: item, in: context)
  }
}
