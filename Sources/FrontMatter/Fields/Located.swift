package import Diagnostics

/// A value and the place in its file that it was read from.
package struct Located<Value> {
  package var value: Value
  /// The value's first byte.
  package var position: Position
  /// In bytes, at least 1.
  package var length: Int

  package init(_ value: Value, at position: Position, length: Int = 1) {
    self.value = value
    self.position = position
    self.length = max(1, length)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
