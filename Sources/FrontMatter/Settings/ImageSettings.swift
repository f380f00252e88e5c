/// How a journal wants its pictures: the setting `images`.
package struct ImageSettings: Hashable, Sendable {
  /// The widths, in pixels, of the smaller copies that are made, ascending; none unless the journal asks for them.
  package var widths: [Int] = []
  /// How wide a page shows a picture, as the attribute `sizes` of `<img>` says it: the default theme's measure.
  package var sizes = "(min-width: 680px) 612px, 100vw"

  package init() {}
}
