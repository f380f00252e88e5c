internal import FrontMatter
internal import Letters

/// The published post that a name in front matter means: by its file's name, with its day or without, by id, or by an old address.
package struct PostNames: Sendable {
  private var posts: [String: PostIndex] = [:]

  package init(of all: [Post]) {
    for (index, post) in all.enumerated() {
      for name in [post.name, post.id] { add(name, PostIndex(index)) }
    }
    // A name that a post has comes before one that a post had.
    for (index, post) in all.enumerated() {
      for old in post.aliases.lazy.compactMap({ formerID(ofPost: $0.value) }) { add(old, PostIndex(index)) }
    }
  }

  private mutating func add(_ name: String, _ post: PostIndex) {
    let key = foldedKey(name)
    posts[key] = posts[key] ?? post
  }

  package func find(_ name: String) -> PostIndex? {
    for key in Self.keys(of: name) { if let post = posts[key] { return post } }
    return nil
  }

  /// What a post is found by: the name without its day, and the whole.
  static func keys(of name: String) -> [String] {
    [foldedKey(dateAndName(fromFileName: name).1), foldedKey(name)]
  }
}

/// The former id of a post with this old address: `who-comes-along` for `/posts/who-comes-along/`.
func formerID(ofPost alias: String) -> String? {
  let parts = alias.split(separator: "/")
  return alias.hasPrefix("/") && parts.count == 2 && parts[0] == "posts" ? String(parts[1]) : nil
}
