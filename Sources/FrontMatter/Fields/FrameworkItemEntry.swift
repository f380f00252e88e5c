/// An item of a framework as its file gives it.
package struct FrameworkItemEntry: Equatable, Sendable {
  package var title: Located<String>
  package var shownAs: String?
  package var text = ""
}
