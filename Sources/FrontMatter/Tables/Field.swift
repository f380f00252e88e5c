/// Everything Daybook knows about one field of a kind of file: a row of the kind's table.
///
/// A class, so that handing a row on counts one reference and not one for each closure.
final class Field<Record: Sendable>: Sendable {
  /// - Parameter name: as the file writes it, for messages.
  typealias Reading = @Sendable (_ node: Int, _ name: String, inout FieldReader, inout Record) -> Void
  typealias ForeignReading =
    @Sendable (ForeignSense, _ node: Int, _ name: String, inout FieldReader, inout Record) -> Void

  let name: String
  let role: FieldRole
  /// The pages that its value names, for renames.
  let names: NamesInField
  /// Reads the value to its place in the record.
  let read: Reading
  /// The same for another program's field that means this one.
  let readForeign: ForeignReading
  /// Takes from a record that holds this field under another name what's absent in the first.
  let merge: @Sendable (inout Record, Record) -> Void
  /// Whether two records have the same value, or differ only in what nothing but their own pages shows.
  let isSame: @Sendable (Record, Record) -> Bool

  init(
    _ name: String, _ role: FieldRole, names: NamesInField = .nothing, read: @escaping Reading,
    foreign: ForeignReading? = nil, merge: @escaping @Sendable (inout Record, Record) -> Void,
    isSame: @escaping @Sendable (Record, Record) -> Bool
  ) {
    (self.name, self.role, self.names) = (name, role, names)
    (self.read, self.merge, self.isSame) = (read, merge, isSame)
    readForeign =
      foreign ?? { sense, node, name, reader, record in
        if sense == .same { read(node, name, &reader, &record) }
      }
  }
}

/// How far two values of a field may differ before more than the file's own page changes.
enum FieldComparison {
  /// Their places in the files don't matter.
  case byValue
  /// Words and labels, which the preview can exchange.
  case never
}

extension Field {
  /// A field with one value in one place.
  ///
  /// - Parameters:
  ///   - place: where the record keeps the value.
  ///   - merged: the value of two fields that mean the same; without it, `FieldValue` decides.
  ///   - foreign: what to do with another program's field besides reading it.
  convenience init<Value: FieldValue & Sendable>(
    _ name: String, _ role: FieldRole, _ place: any WritableKeyPath<Record, Value> & Sendable, read: ValueReader<Value>,
    names: NamesInField = .nothing, merged: (@Sendable (Value, Value) -> Value)? = nil,
    compared: FieldComparison = .byValue, foreign: ForeignReading? = nil
  ) {
    self.init(
      name, role, names: names,
      read: { node, name, reader, record in record[keyPath: place] = read.read(&reader, node, name) },
      foreign: foreign,
      merge: { record, other in
        let (value, more) = (record[keyPath: place], other[keyPath: place])
        record[keyPath: place] = merged?(value, more) ?? value.filled(from: more)
      },
      isSame: { a, b in compared == .never || a[keyPath: place].unplaced == b[keyPath: place].unplaced })
  }
}
