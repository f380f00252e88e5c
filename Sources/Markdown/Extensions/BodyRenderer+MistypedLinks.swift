internal import Letters

extension BodyRenderer {
  mutating func reportMistypedLinks() {
    let bracket = UInt8(ascii: "]")
    let list = list
    // Most texts have no such link, and need none of it.
    lazy var code = CodeLines(list)
    var index = 0
    while true {
      index = ByteSet.first(bracket, in: source.bytes, from: index, to: source.bytes.count)
      guard index < source.bytes.count else { return }
      let line = lines.line(at: index)
      let range = lines.start(of: line, in: source.bytes)..<lines.end(of: line, in: source.bytes)
      guard let link = MistypedLink(in: source.bytes, closing: index, line: range), !code.contain(line),
        !isInBackticks(index, line: line)
      else {
        index += 1
        continue
      }
      body.problems.append(
        BodyProblem(
          kind: .mistypedLink(
            link.mistake, isPicture: link.isPicture, words: text(link.words), address: text(link.address)),
          position: position(at: link.range.lowerBound), length: link.range.count))
      index = link.range.upperBound
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source.restored(source.bytes[range]), as: UTF8.self)
  }
}
