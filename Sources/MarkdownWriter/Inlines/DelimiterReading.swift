/// Reads signs of emphasis as CommonMark does (section 6.2, "process emphasis"), to see which are read as they are meant.
struct DelimiterReading {
  /// The emphases that are read otherwise; of those within each other only the innermost.
  private(set) var misread: [Int] = []

  private struct Run {
    let sign: Emphasis.Sign
    /// The emphasis to which each sign belongs, in order.
    var owners: [(number: Int, isOpening: Bool)]
    var canOpen: Bool
    var canClose: Bool
    /// Before any was used.
    let length: Int
    /// What is left of it.
    var range: Range<Int>
  }

  private let pieces: [Piece]
  private let emphases: [Emphasis]
  private var right: [Bool]

  private let isDaybook: Bool
  /// Daybook swaps escaped tildes and the signs of hashtags with what counts as a letter.
  private let swapsTildes: Bool

  init(_ pieces: [Piece], _ emphases: [Emphasis], dialect: Dialect) {
    isDaybook = dialect == .daybook
    swapsTildes = isDaybook && MarkCensus(pieces, emphases).tildes > 1
    (self.pieces, self.emphases) = (pieces, emphases)
    right = emphases.map { $0.sign == nil }
    var scopes: [[Run]] = [[]]
    var index = 0
    while index < pieces.count {
      switch pieces[index] {
      case .linkStart: scopes.append([])
      case .linkEnd:
        if let runs = scopes.popLast() { match(runs) }
      case .delimiter(let number, _) where emphases[number].sign != nil:
        let (run, next) = run(at: index)
        scopes[scopes.count - 1].append(run)
        index = next
        continue
      default: break
      }
      index += 1
    }
    for runs in scopes { match(runs) }
    collect()
  }

  /// The innermost of those that are not right.
  private mutating func collect() {
    var open: [(number: Int, holdsWrong: Bool)] = []
    for case .delimiter(let number, let isOpening) in pieces {
      if isOpening {
        open.append((number, false))
      } else if let last = open.popLast() {
        if !right[last.number], !last.holdsWrong { misread.append(last.number) }
        if !open.isEmpty, !right[last.number] || last.holdsWrong { open[open.count - 1].holdsWrong = true }
      }
    }
  }

  // MARK: Runs

  private func run(at start: Int) -> (Run, next: Int) {
    var owners: [(number: Int, isOpening: Bool)] = []
    var sign = Emphasis.Sign.star
    var index = start
    while index < pieces.count, case .delimiter(let number, let isOpening) = pieces[index],
      let own = emphases[number].sign, owners.isEmpty || own == sign
    {
      sign = own
      owners += Array(repeating: (number, isOpening), count: emphases[number].length)
      index += 1
    }
    let before = scalar(before: start)
    let after = scalar(from: index)
    let opens = after.opens(from: before)
    let closes = before.opens(from: after)
    let isLine = sign == .line
    return (
      Run(
        sign: sign, owners: owners, canOpen: opens && (!isLine || !closes || before == .punctuation),
        canClose: closes && (!isLine || !opens || after == .punctuation), length: owners.count,
        range: 0..<owners.count), index
    )
  }

  private enum Neighbor {
    case blank, punctuation, other

    init(_ scalar: Unicode.Scalar?, isLetter: Bool) {
      self = scalar.map { $0.isBlank ? .blank : $0.isPunctuation && !isLetter ? .punctuation : .other } ?? .blank
    }

    func opens(from: Neighbor) -> Bool { self == .other || (self == .punctuation && from != .other) }
  }

  private func scalar(before index: Int) -> Neighbor {
    guard index > 0 else { return .blank }
    switch pieces[index - 1] {
    case .exact(let text): return Neighbor(text.unicodeScalars.last, isLetter: false)
    case .text(let text):
      let last = text.unicodeScalars.last
      return Neighbor(last, isLetter: last == "~" && swapsTildes)
    case .note: return .other
    case .lineEnd: return .blank
    case .delimiter, .linkStart, .linkEnd: return .punctuation
    }
  }

  private func scalar(from index: Int) -> Neighbor {
    guard index < pieces.count else { return .blank }
    switch pieces[index] {
    case .exact(let text): return Neighbor(text.unicodeScalars.first, isLetter: false)
    case .text(let text):
      let scalars = text.unicodeScalars
      let isHashtag = isDaybook && scalars.first == "#" && scalars.dropFirst().first?.properties.isAlphabetic == true
      return Neighbor(scalars.first, isLetter: isHashtag || (scalars.first == "~" && swapsTildes))
    case .note: return .other
    case .lineEnd(let isSeen): return isSeen ? .punctuation : .blank
    case .delimiter, .linkStart, .linkEnd: return .punctuation
    }
  }

  // MARK: Pairs

  private mutating func match(_ all: [Run]) {
    matchTildes(all.filter { $0.sign == .tilde })
    var runs = all.filter { $0.sign != .tilde }
    /// The run before each one of which something is left.
    var previous = runs.indices.map { $0 - 1 }
    var bottoms = Bottoms()
    var closer = 0
    while closer < runs.count {
      guard runs[closer].canClose, !runs[closer].range.isEmpty,
        let opener = opener(for: closer, in: runs, previous, above: bottoms[runs[closer]])
      else {
        if runs[closer].canClose, !runs[closer].range.isEmpty { bottoms[runs[closer]] = closer }
        if closer + 1 < runs.count, runs[closer].range.isEmpty { previous[closer + 1] = previous[closer] }
        closer += 1
        continue
      }
      let count = min(runs[opener].range.count, runs[closer].range.count) >= 2 ? 2 : 1
      let open = runs[opener].range.suffix(count)
      let close = runs[closer].range.prefix(count)
      note(open.map { runs[opener].owners[$0] }, close.map { runs[closer].owners[$0] })
      runs[opener].range = runs[opener].range.dropLast(count)
      runs[closer].range = runs[closer].range.dropFirst(count)
      // Nothing between the two can open anything now.
      previous[closer] = runs[opener].range.isEmpty ? previous[opener] : opener
    }
  }

  /// Down to which run no opener was found, as libcmark remembers it: for stars by the length of what closes, for lines once.
  private struct Bottoms {
    private var stars = [0, 0, 0]
    private var lines = 0

    subscript(run: Run) -> Int {
      get { run.sign == .line ? lines : stars[run.length % 3] }
      set { if run.sign == .line { lines = newValue } else { stars[run.length % 3] = newValue } }
    }
  }

  private func opener(for closer: Int, in runs: [Run], _ previous: [Int], above bottom: Int) -> Int? {
    var index = previous[closer]
    while index >= bottom {
      let run = runs[index]
      if run.sign == runs[closer].sign, run.canOpen, !run.range.isEmpty {
        let mayBeBoth = run.canClose || runs[closer].canOpen
        let isThird = (run.length + runs[closer].length).isMultiple(of: 3)
        let areThirds = run.length.isMultiple(of: 3) && runs[closer].length.isMultiple(of: 3)
        if !mayBeBoth || !isThird || areThirds { return index }
      }
      index = previous[index]
    }
    return nil
  }

  private mutating func note(_ open: [(number: Int, isOpening: Bool)], _ close: [(number: Int, isOpening: Bool)]) {
    guard let number = open.first?.number, emphases[number].length == open.count,
      open.allSatisfy({ $0.number == number && $0.isOpening }),
      close.allSatisfy({ $0.number == number && !$0.isOpening })
    else { return }
    right[number] = true
  }

  /// Runs of two tildes pair with the one before, and no longer run is a sign.
  private mutating func matchTildes(_ runs: [Run]) {
    var open: Run?
    for run in runs where run.length == 2 {
      if let opener = open, run.canClose {
        note(opener.owners, run.owners)
        open = nil
      } else if run.canOpen {
        open = run
      }
    }
  }
}
