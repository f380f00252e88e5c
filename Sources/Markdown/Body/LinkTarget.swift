/// A link's resolved target, as seen from the page that shows it.
package enum LinkTarget: Sendable {
  /// - Parameters:
  ///   - url: relative or absolute, percent-encoded where it must be; rendering escapes it for HTML.
  ///   - title: shown by a wiki link instead of its own text; `nil` to keep that text.
  case page(url: [UInt8], title: String?)
  /// No link: its words stay, or `label` for a wiki link that has none.
  case text(label: String?)
  /// - Parameters:
  ///   - width, height: in pixels, so that the page doesn't jump while it loads.
  ///   - choices: smaller copies, if there are any.
  case image(url: [UInt8], width: Int?, height: Int?, choices: PictureChoices? = nil)
  case recording(Recording)
}
