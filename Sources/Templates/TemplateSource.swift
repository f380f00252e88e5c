/// One template file as it was read.
package struct TemplateSource: Sendable {
  /// The path below the folder of templates without ".mustache": "post.html", "partials/card.html".
  package let name: String
  /// The path that diagnostics name.
  package let file: String
  /// UTF-8.
  package let text: [UInt8]

  package init(name: String, file: String, text: [UInt8]) {
    self.name = name
    self.file = file
    self.text = text
  }
}
