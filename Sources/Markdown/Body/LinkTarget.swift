/// A link's resolved target, as seen from the page that shows it.
package enum LinkTarget: Sendable {
  /// - Parameters:
  ///   - url: relative or absolute, percent-encoded where it must be; rendering escapes it for HTML.
  ///   - title: the text that a wiki link shows; `nil` to show what the author wrote.
  case page(url: [UInt8], title: String?)
  /// No link: its words stay, or `label` for a wiki link that has none.
  case text(label: String?)
  /// - Parameters:
  ///   - width, height: in pixels, so that the page doesn't jump while it loads.
  ///   - choices: smaller copies, if there are any.
  case image(url: [UInt8], width: Int?, height: Int?, choices: PictureChoices? = nil)
  case recording(Recording)
}
