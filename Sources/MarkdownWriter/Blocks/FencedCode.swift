/// Code between fences longer than any in it.
struct FencedCode {
  let lines: [String]

  init(_ code: String, language: String?) {
    let text = code.hasSuffix("\n") ? String(code.dropLast()) : code
    let inner = code.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let info = Self.info(language)
    let sign: Character = info.contains("`") ? "~" : "`"
    let longest = code.split { $0 != sign }.map(\.count).max() ?? 0
    let fence = String(repeating: sign, count: max(3, longest + 1))
    lines = [fence + info] + inner + [fence]
  }

  /// The first word, with its backslashes and ampersands escaped where they'd be read as something else.
  private static func info(_ language: String?) -> String {
    guard let word = language?.split(whereSeparator: \.isWhitespace).first else { return "" }
    let text = Array(word.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in text.enumerated() where scalar.value > 0x20 {
      let isEscape = scalar == "\\" && (index + 1 == text.count || text[index + 1].isASCIIPunctuation)
      if isEscape || (index == 0 && (scalar == "`" || scalar == "~")) { result.append("\\") }
      result.append(scalar)
      if scalar == "&", Entity.begins(in: text, at: index) { result.append(contentsOf: "amp;".unicodeScalars) }
    }
    return String(result)
  }
}
