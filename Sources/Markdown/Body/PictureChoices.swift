/// Smaller copies of a picture, for browsers to choose from.
package struct PictureChoices: Sendable {
  /// As the attributes of `<img>` have them, not escaped.
  package let srcset: String
  package let sizes: String

  package init(srcset: String, sizes: String) {
    self.srcset = srcset
    self.sizes = sizes
  }
}
