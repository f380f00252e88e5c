internal import Search

/// Finds names in texts: whole words, regardless of case and accents, separated by anything except letters and digits.
struct NameSearch: Sendable {
  struct Use: Equatable {
    /// Of the list of names.
    let line: Int
    /// In bytes of the text.
    let range: Range<Int>
  }

  private struct Form: Sendable {
    let words: [Int32]
    let line: Int
  }

  /// The words of all names, numbered.
  private var words: [[UInt8]: Int32] = [:]
  /// By their last word.
  private var forms: [Int32: [Form]] = [:]

  /// - Returns: `false` for a form without a letter.
  mutating func add(_ form: [UInt8], line: Int) -> Bool {
    var numbers: [Int32] = []
    Self.eachWord(in: form) { word, _ in
      let next = Int32(words.count)
      numbers.append(words[Array(word), default: next])
      words[Array(word)] = numbers.last
    }
    guard let last = numbers.last else { return false }
    forms[last, default: []].append(Form(words: numbers, line: line))
    return true
  }

  /// In the order of their ends; of several forms that end together the longest.
  func uses(in text: [UInt8]) -> [Use] {
    var uses: [Use] = []
    // Consecutive words of names, with their ends.
    var run: [(number: Int32, end: Int)] = []
    Self.eachWord(in: text) { word, end in
      guard let number = words[Array(word)] else {
        run.removeAll(keepingCapacity: true)
        return
      }
      run.append((number, end))
      let found = forms[number]?.filter { run.map(\.number).suffix($0.words.count).elementsEqual($0.words) }
      guard let form = found?.max(by: { $0.words.count < $1.words.count }) else { return }
      let first = run[run.count - form.words.count]
      uses.append(Use(line: form.line, range: Self.start(ofWordEndingAt: first.end, in: text)..<end))
    }
    return uses
  }

  private static func eachWord(in text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    text.withUnsafeBufferPointer { WordScanner.eachWord(in: $0, body) }
  }

  private static func start(ofWordEndingAt end: Int, in text: [UInt8]) -> Int {
    var start = end
    while start > 0, text[start - 1] >= 0x80 || isWordByte(text[start - 1]) { start -= 1 }
    return start
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
