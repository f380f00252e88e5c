internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// All that one kind of record can say about its subject: each field's name, kind and meaning, with what reads it.
///
/// Made once for each kind, as a global constant.
final class Shape<Subject: Sendable>: Sendable {
  /// The same without the subject, as templates are checked against it.
  let names: AnyShape
  private let fields: Fields<Subject>
  private let kept: (@Sendable (Subject, PageContext) -> Record?)?
  private let fill: Fields<Subject>.Filler

  /// - Parameters:
  ///   - noun: the kind with its article: "a post".
  ///   - kept: finds a record that was made before, for parts that many pages repeat; `nil` when there is none.
  init(
    _ noun: String, kept: (@Sendable (Subject, PageContext) -> Record?)? = nil,
    @FieldsBuilder<Subject> _ fields: () -> Fields<Subject>
  ) {
    let fields = fields()
    names = AnyShape(noun, fields.fields)
    self.fields = fields
    self.kept = kept
    fill = fields.filler
  }

  func record(of subject: Subject, in context: PageContext) -> Record {
    if let kept, let record = kept(subject, context) { return record }
    return newRecord(of: subject, in: context)
  }

  func records(of subjects: [Subject], in context: PageContext) -> [Record] {
    if let kept { return subjects.map { kept($0, context) ?? newRecord(of: $0, in: context) } }
    let mask = context.demand.mask(of: names)
    return subjects.map { newRecord(of: $0, in: context, mask) }
  }

  /// A record that is kept for later calls of `record`. Only the fields that templates name are read.
  func newRecord(of subject: Subject, in context: PageContext) -> Record {
    newRecord(of: subject, in: context, context.demand.mask(of: names))
  }

  private func newRecord(of subject: Subject, in context: PageContext, _ mask: [Bool]) -> Record {
    var values = [Value](repeating: .none, count: mask.count)
    fill(subject, context, mask, &values)
    return Record(names, values)
  }

  /// As `value(_:of:in:)`, from the kept record if there is one.
  func value(at slot: Int, of subject: Subject, in context: PageContext) -> Value {
    if let kept, let record = kept(subject, context) { return record.values[slot] }
    return fields.all[slot].read(subject, context)
  }

  /// What the field says about one subject, whether or not a template names it; `nil` when no field has the name.
  func value(_ name: String, of subject: Subject, in context: PageContext) -> Value? {
    names.slot(of: name).map { fields.all[$0].read(subject, context) }
  }

  /// What a record of this shape holds under a name.
  func value(_ name: String, in record: Record) -> Value? {
    precondition(record.shape == ObjectIdentifier(names), "the record is not \(names.noun)")
    return names.slot(of: name).map { record.values[$0] }
  }
}
