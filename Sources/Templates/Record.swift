/// What a page says about one subject: a value for each field of its shape.
package struct Record: Sendable {
  /// The shape's identity: a reference would be counted with each copy, by all threads at once.
  package let shape: ObjectIdentifier
  package let values: [Value]

  /// Only shapes make records: the values are those of the shape's fields, in their order.
  package init(_ shape: AnyShape, _ values: [Value]) {
    self.shape = ObjectIdentifier(shape)
    self.values = values
  }
}
