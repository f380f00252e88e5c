/// `make-corpus <count> <folder> [--hugo <folder>] [--seed <number>] [--model]`
struct Arguments {
  static let usage = """
    usage: make-corpus <count> <folder> [--hugo <folder>] [--seed <number>] [--model]

      <count>   the number of posts, at least 1
      <folder>  where the journal goes; new or empty
      --hugo    also write the same posts as content for Hugo; new or empty
      --seed    a number from 0; the same one gives the same bytes (default: 1)
      --model   posts also ask and answer questions and name goals and skills
    """

  private(set) var count = 0
  private(set) var folder = ""
  private(set) var hugoFolder: String?
  private(set) var seed: UInt64 = 1
  private(set) var usesModel = false

  /// - Returns: nil where the words are not as `usage` has them.
  init?(_ words: some Sequence<String>) {
    var positional: [String] = []
    var rest = words.makeIterator()
    while let word = rest.next() {
      switch word {
      case "--hugo":
        guard let value = rest.next() else { return nil }
        hugoFolder = value
      case "--seed":
        guard let value = rest.next(), let number = UInt64(value) else { return nil }
        seed = number
      case "--model": usesModel = true
      case let option where option.hasPrefix("-"): return nil
      default: positional.append(word)
      }
    }
    guard positional.count == 2, let number = Int(positional[0]), number > 0 else { return nil }
    count = number
    folder = positional[1]
  }
}
