import Testing

@testable import Markdown

/// With all extensions off, the output is libcmark's own.
@Suite struct CommonMarkSpecificationTests {
  static let options = {
    var options = MarkdownOptions.plain
    options.rawHTML = .passed
    return options
  }()

  @Test func holdsAllExamplesOfVersion030() throws {
    #expect(try SpecificationExample.all(in: "commonmark-0.30.txt").count == 652)
  }

  @Test(arguments: try SpecificationExample.all(in: "commonmark-0.30.txt"))
  func rendersExample(_ example: SpecificationExample) {
    let html = RenderedBody(example.markdown.utf8, options: Self.options).html
    #expect(html == Array(example.html.utf8), "\(String(decoding: html, as: UTF8.self))")
  }
}
