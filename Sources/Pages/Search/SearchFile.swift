/// A part of the search index, beside the search page.
package enum SearchFile: Sendable, Equatable {
  /// What each search needs: which words stand in which file, how long the texts are.
  case index
  /// What can be chosen, with the posts that have it.
  case facets
  /// Words with the documents that have them.
  case words(Int)
  /// The same words with their places in the documents, for phrases.
  case places(Int)
  /// What the results show: titles, addresses, texts.
  case texts(Int)

  /// Without ending, as the script asks for it.
  var id: String {
    switch self {
    case .index: "index"
    case .facets: "facets"
    case .words(let number): "w\(number)"
    case .places(let number): "p\(number)"
    case .texts(let number): "t\(number)"
    }
  }

  var name: String { id + ".js" }
}
