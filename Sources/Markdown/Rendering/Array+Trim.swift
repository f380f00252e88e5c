extension Array {
  /// Gives back the room for more elements, where it is more than an eighth: bodies are kept until the site is written.
  mutating func trim() {
    guard capacity - count > 16 / MemoryLayout<Element>.stride + count / 8 else { return }
    self = withUnsafeBufferPointer { elements in
      Array(unsafeUninitializedCapacity: elements.count) { copy, count in
        count = copy.initialize(fromContentsOf: elements)
      }
    }
  }
}
