internal import FrontMatter
internal import Letters
internal import Markdown
internal import Pictures
internal import Templates

/// What is fed with bytes that libFuzzer makes up: a parser that must end soon and never trap, whatever it's given.
enum FuzzTarget: String, CaseIterable {
  case texts, frontMatter = "front-matter", templates, pictures

  /// What libFuzzer calls for each input.
  var run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt {
    switch self {
    case .texts: { feed(FuzzTarget.render, $0, $1) }
    case .frontMatter: { feed(FuzzTarget.parse, $0, $1) }
    case .templates: { feed(FuzzTarget.compile, $0, $1) }
    case .pictures: { feed(FuzzTarget.clean, $0, $1) }
    }
  }

  private static let words = MarkdownWords(
    callouts: [:], footnotes: "Notes", backToReference: "Back", done: "Done", notDone: "Open", table: "Table",
    video: "Video")

  private static func render(_ bytes: [UInt8]) {
    guard let text = try? decodeText(bytes, file: "x.md") else { return }
    _ = RenderedBody(text, options: .journal(words: words))
  }

  private static func parse(_ bytes: [UInt8]) {
    guard let decoded = try? decodeText(bytes, file: "x.md"), let text = try? SourceText(decoded, file: "x.md")
    else { return }
    _ = parsePost(text, path: "x.md")
    _ = parseThing(text, kind: .person, path: "x.md")
    _ = text.strayFields("x.md")
    _ = parseSettings(decoded)
  }

  private static func compile(_ bytes: [UInt8]) {
    _ = try? TemplateSet([TemplateSource(name: "x", file: "x.mustache", text: bytes)])
  }

  /// The first byte says which format the others claim to be.
  private static func clean(_ bytes: [UInt8]) {
    let formats = PictureFormat.allCases
    guard let first = bytes.first else { return }
    _ = try? Picture(cleaning: Array(bytes.dropFirst()), as: formats[Int(first) % formats.count])
  }
}

private func feed(_ parse: ([UInt8]) -> Void, _ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  parse(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
