internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

/// Fields of one kind of record, each with what reads its value from the subject: mostly a single one, or several that
/// kinds share.
struct Fields<Subject: Sendable>: Sendable {
  typealias ValueReader = Reader<Subject, Value>
  /// Reads the fields that the mask has into their places.
  typealias Filler = @Sendable (Subject, PageContext, [Bool], inout [Value]) -> Void

  let all: [(field: Field, read: ValueReader)]

  init(_ all: [(field: Field, read: ValueReader)]) { self.all = all }

  init(_ field: Field, _ read: @escaping ValueReader) { self.init([(field, read)]) }

  init(_ name: String, _ kind: Field.Kind, _ meaning: String, _ read: @escaping ValueReader) {
    self.init(Field(name, kind, meaning), read)
  }

  init(@FieldsBuilder<Subject> _ fields: () -> Self) { self = fields() }

  var fields: [Field] { all.map(\.field) }

  /// The same fields, which say nothing about subjects that fail the test.
  func only(if isShown: @escaping Reader<Subject, Bool>) -> Self {
    Self(all.map { field, read in (field, { isShown($0, $1) ? read($0, $1) : .none }) })
  }

  /// One closure that calls the next: readers in an array would be counted at each call, by all threads at once.
  var filler: Filler {
    var filler: Filler = { _, _, _, _ in }
    for (slot, field) in all.enumerated().reversed() {
      let (read, next) = (field.read, filler)
      filler = { subject, context, mask, values in
        if mask[slot] { values[slot] = read(subject, context) }
        next(subject, context, mask, &values)
      }
    }
    return filler
  }
}

/// Writes the fields of a shape below each other.
@resultBuilder
enum FieldsBuilder<Subject: Sendable> {
  static func buildExpression(_ fields: Fields<Subject>) -> Fields<Subject> { fields }

  static func buildBlock(_ parts: Fields<Subject>...) -> Fields<Subject> {
    Fields(parts.flatMap(\.all))
  }
}
