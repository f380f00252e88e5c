struct HTMLNode {
  enum Content {
    case document
    case element(HTMLElement)
    case text(String)
    case comment(String)
  }

  let content: Content
  /// Where it begins in the HTML, in bytes; 0 for what isn't in it.
  let offset: Int
  /// -1 for the root.
  let parent: Int
  var children: [Int] = []
}
