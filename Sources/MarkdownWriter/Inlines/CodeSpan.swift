/// Code within a line, between as few backticks as it doesn't hold.
struct CodeSpan {
  let written: String

  init(_ code: String, dialect: Dialect) {
    let text = String(String.UnicodeScalarView(code.unicodeScalars.map { (0x09...0x0D).contains($0.value) ? " " : $0 }))
    let runs = Set(text.split { $0 != "`" }.map(\.count))
    let count = (1...).first { !runs.contains($0) } ?? 1
    let fence = String(repeating: "`", count: count)
    let isBlank = text.allSatisfy { $0 == " " }
    let isPadded = text.first == "`" || text.last == "`" || (text.first == " " && text.last == " " && !isBlank)
    written = fence + (isPadded ? " \(text) " : text) + fence
  }
}
