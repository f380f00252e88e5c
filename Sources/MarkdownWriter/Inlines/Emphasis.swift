/// How one emphasis is written.
struct Emphasis {
  enum Sign: String { case star = "*", line = "_", tilde = "~" }
  /// At how many ends it touches the end of the emphasis around it.
  enum Edge { case none, one, both }

  let mark: Mark
  /// `nil` for HTML's tags.
  private(set) var sign: Sign?
  /// The signs that are still to be tried.
  private var others: [Sign]

  init(mark: Mark, within parent: Emphasis?, edge: Edge) {
    self.mark = mark
    guard mark != .strikethrough else {
      (sign, others) = (.tilde, [])
      return
    }
    let isBoth = parent?.mark == .emphasis && mark == .strong && edge == .both
    let differs = parent?.sign == .star && !isBoth && (edge != .none || parent?.mark == mark)
    (sign, others) = differs ? (.line, [.star]) : (.star, [.line])
  }

  /// - Returns: whether there is another way to write it.
  mutating func tryNext() -> Bool {
    guard sign != nil else { return false }
    sign = others.popLast()
    return true
  }

  mutating func giveUp() { sign = nil }

  /// How many signs it has at each end.
  var length: Int { mark == .emphasis ? 1 : 2 }

  func written(isOpening: Bool) -> String {
    guard let sign else { return isOpening ? "<\(mark.tag)>" : "</\(mark.tag)>" }
    return String(repeating: sign.rawValue, count: length)
  }
}
