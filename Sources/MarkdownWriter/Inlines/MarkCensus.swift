/// How often a block has each sign that works only in pairs: a single one needs no escape.
struct MarkCensus {
  private(set) var stars = 0
  private(set) var lines = 0
  private(set) var backticks = 0
  private(set) var tildes = 0
  init(_ pieces: [Piece], _ emphases: [Emphasis]) {
    for piece in pieces {
      switch piece {
      case .text(let text), .exact(let text), .note(let text), .linkEnd(let text): count(text)
      case .delimiter(let number, let isOpening): count(emphases[number].written(isOpening: isOpening))
      case .lineEnd, .linkStart: break
      }
    }
  }

  private mutating func count(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "*"): stars += 1
      case UInt8(ascii: "_"): lines += 1
      case UInt8(ascii: "`"): backticks += 1
      case UInt8(ascii: "~"): tildes += 1
      default: break
      }
    }
  }
}
