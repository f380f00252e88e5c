internal import FrontMatter
package import JournalModel

/// The post or thing that gets another name.
package struct RenameTarget: Sendable, Equatable {
  package let page: PageID
  /// As a message says it: `tag`, `post`.
  package let kindWord: String
  package let id: String
  package let title: String
  /// `nil` when only texts name it.
  package let file: String?
  let route: String

  init(_ post: PostIndex, in journal: Journal) {
    page = .post(post)
    kindWord = "post"
    (id, title, file, route) = (journal[post].id, journal[post].title, journal[post].file, journal[post].route)
  }

  init(_ thing: ThingIndex, in journal: Journal) {
    page = .thing(thing)
    kindWord = journal[thing].kind.rawValue
    (id, title, file, route) = (
      journal[thing].id, journal[thing].title, journal[thing].described?.file, journal[thing].route
    )
  }

  /// The file's name without its ending, or its folder's for an `index.md`.
  var stem: String? { file.map { Self.stem(ofFile: $0) } }

  var isIndex: Bool { file?.hasSuffix("/index.md") == true }

  static func stem(ofFile file: String) -> String {
    let parts = file.split(separator: "/")
    let name = parts.last ?? ""
    if name == "index.md", parts.count > 2 { return String(parts[parts.count - 2]) }
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
  }
}
