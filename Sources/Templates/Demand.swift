/// Which fields of which shapes the templates of a site name.
package struct Demand: Sendable {
  /// For each shape, whether each of its fields is named; `nil` for every field of every shape.
  private let masks: [ObjectIdentifier: [Bool]]?

  /// Every field of every shape, for records that no template is known for.
  package static let everything = Demand()

  private init() { masks = nil }

  /// What any of the programs names.
  package init(of programs: some Sequence<Program>) {
    var all: [ObjectIdentifier: [Bool]] = [:]
    for program in programs {
      all.merge(program.used) { zip($0, $1).map { $0 || $1 } }
    }
    masks = all
  }

  /// In the order of the shape's fields.
  package func mask(of shape: AnyShape) -> [Bool] {
    if let masks, let mask = masks[ObjectIdentifier(shape)] { return mask }
    return [Bool](repeating: masks == nil, count: shape.fields.count)
  }
}
