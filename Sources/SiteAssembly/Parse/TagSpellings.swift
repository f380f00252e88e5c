internal import FrontMatter
package import JournalModel
internal import Letters
internal import Markdown

/// By which words a post may call the themes that it names: their titles, ids and aliases.
package struct TagSpellings: Sendable {
  /// One for each tag that has a file.
  private var terms: [Term] = []
  /// A tag's index in `terms`, by each of its folded names.
  private var places: [String: Int] = [:]

  /// For posts that are not published.
  package static let none = TagSpellings(of: [])

  package init(of things: [ThingEntry]) {
    let tags = things.filter { $0.kind == .tag }.sorted { $0.file < $1.file }
    terms = tags.map { Term(Self.names(of: $0), fold: foldedKey) }
    // As the journal resolves names: an id or title before another tag's alias.
    for (place, tag) in tags.enumerated() {
      for name in [tag.fields.slug?.value ?? tag.name, tag.name, tag.title] { add(name, place) }
    }
    for (place, tag) in tags.enumerated() {
      for alias in tag.fields.aliases { add(alias.value, place) }
    }
  }

  private static func names(of tag: ThingEntry) -> [String] {
    [tag.title, tag.name] + tag.fields.aliases.map(\.value).filter { !$0.hasPrefix("/") }
  }

  private mutating func add(_ name: String, _ place: Int) {
    let key = foldedKey(name)
    places[key] = places[key] ?? place
  }

  /// A term for each tag, in the same order; a tag that has no file goes by the name that the post gives it.
  func terms(of tags: [Located<String>]) -> [Term] {
    tags.map { tag in
      // Most posts write a theme's plain name, which folding leaves as it is.
      if let place = places[tag.value] ?? places[foldedKey(tag.value)] { return terms[place] }
      return Term(CollectionOfOne(tag.value), fold: foldedKey)
    }
  }
}
