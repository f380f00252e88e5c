/// The meaning of a front matter name in one kind of file.
enum FieldMeaning<Record: Sendable>: Sendable {
  case own(Field<Record>)
  /// A second name of ours: it counts where the first is absent.
  case other(Field<Record>)
  /// Another program's name for a field.
  case foreign(ForeignSense, Field<Record>)
  /// A field that may ask for the text not to be published.
  case privacy(PrivacySense)
  /// Another program's field that has no sense here.
  case ignored

  /// The field whose value is written as it is under its own name.
  var plainField: Field<Record>? {
    switch self {
    case .own(let field), .other(let field), .foreign(.same, let field): field
    case .foreign, .privacy, .ignored: nil
    }
  }
}

/// How to turn the value of another program's field into ours.
enum ForeignSense: Sendable {
  case same
  /// A whole address or path, of which the last part is the slug.
  case address
}

/// The field that another program's name means.
struct ForeignName: Sendable {
  var field: String
  var sense = ForeignSense.same
}
