/// One shared line of a person's self-reflection: `Journal.shared(_:)` gives what it says.
package struct SharedReflection: Hashable, Sendable {
  package var person: ThingIndex
  /// Its place in the person's `PersonDetail.shared`.
  package var number: Int

  package init(person: ThingIndex, number: Int) {
    self.person = person
    self.number = number
  }
}
