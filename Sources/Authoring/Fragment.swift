package import Diagnostics
internal import FrontMatter
internal import Letters
internal import Markdown
internal import SiteAssembly

/// A Markdown text on its own, as HTML.
package struct Fragment: Sendable {
  package let html: [UInt8]
  package let warnings: [Diagnostic]

  /// - Parameters:
  ///   - bytes: a file's bytes in any encoding that Daybook reads; front matter is passed over.
  ///   - isPlain: CommonMark alone, as libcmark writes it in its safe mode.
  ///   - file: what messages call the text.
  /// - Throws: what is wrong with the text.
  package init(rendering bytes: [UInt8], isPlain: Bool, file: String) throws(Problems) {
    let body: RenderedBody
    do throws(Diagnostic) {
      let text = try decodeText(bytes, file: file)
      if isPlain {
        body = RenderedBody(text, options: .plain)
      } else {
        let source = try SourceText(text, file: file)
        var options = MarkdownOptions.journal(words: Localizations.english().markdown)
        options.firstLine = source.bodyFirstLine
        options.headingOffset = 0
        body = RenderedBody(source.bytes[source.body], options: options)
      }
    } catch {
      throw Problems([error])
    }
    let problems = Problems(body.problems.map { $0.diagnostic(in: file) })
    try problems.throwIfErrors()
    warnings = problems.sorted
    var out: [UInt8] = []
    body.write(to: &out) { Self.target(of: body.links[$0]) }
    html = out
  }

  /// Without a journal a link leads where it says, and a name in double brackets or behind a `#` leads nowhere.
  private static func target(of link: Link) -> Markdown.LinkTarget {
    switch link.kind {
    case .path, .external: .page(url: Array(LinkAddress.linked(link.destination).utf8), title: nil)
    case .image: .image(url: Array(LinkAddress.linked(link.destination).utf8), width: nil, height: nil)
    case .wiki, .hashtag: .text(label: nil)
    }
  }
}
