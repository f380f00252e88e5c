/// Why `[[` begins no wiki link, though somebody seems to have meant one.
package enum StrayBrackets: Sendable, Equatable {
  /// `[[]]`
  case empty
  /// Its end is on another line.
  case broken
  /// `[[name]`
  case halfClosed
  /// Brackets inside that have no partner, or are a note.
  case uneven

  var words: String {
    switch self {
    case .empty: "it's empty"
    case .broken: "it ends on another line"
    case .halfClosed: "it ends with a single bracket"
    case .uneven: "a name can't contain brackets"
    }
  }

  var remedy: String {
    switch self {
    case .empty: "put a page's name in it, or delete it"
    case .broken: "write it on one line"
    case .halfClosed: "end it with ']]'"
    case .uneven: "write [[name|words]], using the name of the page's file"
    }
  }
}
