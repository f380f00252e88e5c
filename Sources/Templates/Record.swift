/// The values of one thing that a page shows, in the order of its shape's fields.
package struct Record: Sendable {
  /// The shape's identity: a reference would be counted with each copy, by all threads at once.
  let shape: ObjectIdentifier
  package let values: [Value]

  /// `values` must be as many as the shape's fields and of their kinds (any may be `.none`): the kinds are checked in
  /// debug builds only.
  package init(_ shape: Shape, _ values: [Value]) {
    precondition(values.count == shape.fields.count, "a record holds one value for each field of its shape")
    assert(
      zip(values, shape.fields).allSatisfy { $0.fits($1.kind) },
      "\(shape.noun): wrong kind of value in \(zip(values, shape.fields).filter { !$0.fits($1.kind) }.map(\.1.name))")
    self.shape = ObjectIdentifier(shape)
    self.values = values
  }
}
