import Testing

@testable import Markdown

/// GitHub's own examples for the four extensions that Daybook has.
@Suite struct GitHubSpecificationTests {
  static let options = {
    var options = MarkdownOptions.plain
    options.rawHTML = .passed
    options.extensions = .gitHub
    return options
  }()

  @Test(arguments: try SpecificationExample.all(in: "gfm-0.29-extensions.txt"))
  func rendersExample(_ example: SpecificationExample) {
    let html = RenderedBody(example.markdown.utf8, options: Self.options).html
    #expect(html == Array(comparable(example.html).utf8), "\(String(decoding: html, as: UTF8.self))")
  }

  /// The specification writes boxes as HTML 5 with its attributes in another order than GitHub's program.
  private func comparable(_ html: String) -> String {
    html.replacing("<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />")
      .replacing(
        "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
        with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />")
  }
}
