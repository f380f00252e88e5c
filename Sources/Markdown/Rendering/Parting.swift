/// The separator that an omitted tag puts between the words before and after it.
enum Parting: Int {
  case none, blank, line
}

extension BodyRenderer {
  /// Keeps the words that come apart from those that were written.
  mutating func part(_ next: Event) {
    switch next.kind {
    case .text where list[next.text].allSatisfy({ $0 <= 0x20 }), .softBreak, .lineBreak, .htmlInline: return
    default: break
    }
    // Nothing is parted from a block's begin, nor from another line.
    if body.html.count > block.tagEnd + 1, let last = body.html.last, last != 0x0A {
      if parting == .line {
        while body.html.last == 0x20 { body.html.removeLast() }
        body.html.append("<br />\n")
      } else if last != 0x20, !startsBlank(next) {
        body.html.append(0x20)
      }
      words.endWord()
    }
    parting = .none
  }

  private func startsBlank(_ next: Event) -> Bool { next.kind == .text && list[next.text].first == 0x20 }
}
