/// How a journal's pictures are processed: the setting `images`.
package struct ImageSettings: Hashable, Sendable {
  /// The widths, in pixels, of the smaller copies that are made, ascending; none unless the journal asks for them.
  package var widths: [Int] = []
  /// The width at which a page shows a picture, as in the `sizes` attribute of `<img>`: the default theme's measure.
  package var sizes = "(min-width: 680px) 612px, 100vw"

  package init() {}
}
