internal import Letters

/// A mark that another program replaces when it builds a site: Hugo's `{{< name >}}`, Jekyll's `{% name %}` and
/// `{{ name }}`. Here it stays as it is written, which its writer should know.
struct Shortcode {
  /// The form shown in messages, without the part between the name and the end.
  let shown: String
  let range: Range<Int>

  /// - Parameter index: of a `{`.
  init?(in bytes: [UInt8], at index: Int, lineEnd: Int) {
    let line = bytes[index..<lineEnd]
    guard
      let form = Shortcode.forms.first(where: { line.starts(with: $0.opening.utf8) }),
      let end = Shortcode.end(of: form.closing, in: line)
    else { return nil }
    let name = line.dropFirst(form.opening.utf8.count).drop { " /-~".utf8.contains($0) }.prefix(while: Shortcode.isName)
    guard let first = name.first, Unicode.Scalar(first).isASCIILetter else { return nil }
    shown = "\(form.opening) \(String(decoding: name, as: UTF8.self)) \(form.closing)"
    range = index..<end
  }

  private static let forms = [
    (opening: "{{<", closing: ">}}"), (opening: "{{%", closing: "%}}"), (opening: "{%", closing: "%}"),
    (opening: "{{", closing: "}}"),
  ]

  /// On the same line; what Hugo and Jekyll call may go on below it.
  private static func end(of closing: String, in line: ArraySlice<UInt8>) -> Int? {
    let found = line.indices.prefix(200).first { line[$0...].starts(with: closing.utf8) }
    return found.map { $0 + closing.utf8.count } ?? (closing == "}}" ? nil : line.endIndex)
  }

  private static func isName(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return scalar.isASCIILetter || scalar.isASCIIDigit || "-_.".utf8.contains(byte)
  }
}

extension BodyRenderer {
  /// Each name once, with its first place; code is left out.
  mutating func reportShortcodes() {
    let brace = UInt8(ascii: "{")
    var index = ByteSet.first(brace, in: source.bytes, from: 0, to: source.bytes.count)
    guard index < source.bytes.count else { return }
    var code = CodeLines(list)
    var known: Set<String> = []
    while index < source.bytes.count {
      let line = lines.line(at: index)
      let lineEnd = lines.end(of: line, in: source.bytes)
      let isCode = code.contain(line) || isInBackticks(index, line: line)
      var next = index + 1
      if !isCode, let shortcode = Shortcode(in: source.bytes, at: index, lineEnd: lineEnd) {
        next = shortcode.range.upperBound
        if known.insert(shortcode.shown).inserted {
          body.problems.append(
            BodyProblem(
              kind: .shortcode(shortcode.shown), position: position(at: index), length: shortcode.range.count))
        }
      }
      index = ByteSet.first(brace, in: source.bytes, from: next, to: source.bytes.count)
    }
  }

  /// Looks back 400 bytes at most.
  func isInBackticks(_ index: Int, line: Int) -> Bool {
    let start = max(lines.start(of: line, in: source.bytes), index - 400)
    return !source.bytes[start..<index].count { $0 == UInt8(ascii: "`") }.isMultiple(of: 2)
  }
}
