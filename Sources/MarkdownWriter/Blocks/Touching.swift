extension ListItem {
  /// Whether its blocks can do without empty lines between them.
  var mayBeTight: Bool { zip(blocks, blocks.dropFirst()).allSatisfy { $0.mayTouch($1) } }
}

extension Block {
  /// Whether the next block may follow on the next line and remain what it is.
  fileprivate func mayTouch(_ next: Block) -> Bool {
    switch (self, next) {
    case (.paragraph, .list(let list)): list.mayInterrupt
    case (.paragraph, .code), (.paragraph, .quotation), (.paragraph, .heading), (.paragraph, .rule): true
    case (.heading, .html), (.code, .html), (.rule, .html): true
    case (_, .html), (.html, _), (.table, _), (_, .table): false
    case (.heading, _), (.code, _), (.rule, _): true
    case (.list, .heading), (.list, .code), (.list, .rule), (.list, .quotation), (.list, .list): true
    case (.quotation, .list), (.quotation, .heading), (.quotation, .code), (.quotation, .rule): true
    default: false
    }
  }
}

extension List {
  /// Whether its first line ends a paragraph right above it.
  fileprivate var mayInterrupt: Bool { (marks == .bullets || marks == .numbers(start: 1)) && hasWordsOnFirstLine }

  private var hasWordsOnFirstLine: Bool {
    switch items.first?.blocks.first {
    case nil: false
    case .list(let inner): inner.hasWordsOnFirstLine
    default: true
    }
  }
}
