internal import FrontMatter
internal import JournalModel
internal import Letters

/// What a name means to the author of a journal, in front matter and in a command.
struct AuthorsNames: Sendable {
  let things: ThingNames
  private let links: NameIndex
  private let posts: PostNames
  private let journal: Journal

  /// Cost: grows with the posts.
  init(_ names: NameIndex, in journal: Journal) {
    (things, links, self.journal) = (names.things, names, journal)
    posts = PostNames(of: journal.posts)
  }

  /// The page that front matter calls so.
  func page(_ reference: NameReference) -> PageID? {
    for kind in reference.referents {
      switch kind {
      case .post: if let post = posts.find(reference.name) { return .post(post) }
      case .thing(let kind): if let thing = things.find(reference.name, kind) { return .thing(thing) }
      }
    }
    return nil
  }

  /// The post of that file, file name, id, former name or title.
  func post(_ name: String) -> PostIndex? {
    if case .page(.post(let post))? = links.find(file: name) { return post }
    if let post = posts.find(name) { return post }
    var links = links
    if case .page(.post(let post))? = links.find(name: name) { return post }
    let key = foldedKey(name)
    return journal.posts.firstIndex { foldedKey($0.title) == key }.map { PostIndex($0) }
  }
}
