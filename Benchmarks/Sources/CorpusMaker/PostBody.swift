/// A post's text; its links to other posts are kept apart, as each generator writes them in its own way.
struct PostBody {
  enum Piece {
    case markdown(String)
    /// A link to the post at an index of the plan; `wiki` where it is named by its title instead of its file.
    case link(to: Int, text: String, wiki: Bool)
  }

  private(set) var pieces: [Piece] = []
  private var text = ""

  mutating func append(_ markdown: String) {
    text += markdown
  }

  mutating func appendLink(to post: Int, text label: String, wiki: Bool) {
    flush()
    pieces.append(.link(to: post, text: label, wiki: wiki))
  }

  /// Ends the text; call once, after the last `append`.
  mutating func flush() {
    guard !text.isEmpty else { return }
    pieces.append(.markdown(text))
    text = ""
  }
}
