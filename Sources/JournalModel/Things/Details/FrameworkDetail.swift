internal import Letters

/// A list of skills or practices that a school works by, as somebody published it.
package struct FrameworkDetail: Sendable, Equatable {
  /// The school's word for its items, as "opportunities".
  package var shownAs: String?
  /// Its origin, in words.
  package var source: String?
  /// In the order of its file.
  package var items: [FrameworkItem] = []
}

extension FrameworkDetail {
  /// Of a framework of which nothing is known.
  package static let unknown = FrameworkDetail()
}

/// One item of a framework, and all that refers to it.
package struct FrameworkItem: Sendable, Equatable {
  /// The slug of its title.
  package var id: String
  package var title: String
  /// The school's own name for it.
  package var shownAs: String?
  /// Its meaning; empty if the file doesn't give one.
  package var text: String
  /// Newest first.
  package var posts: [PostIndex] = []
  package var skills: [ThingIndex] = []
  package var goals: [ThingIndex] = []
}

/// An item in a framework.
package struct FrameworkItemIndex: Hashable, Sendable, Comparable {
  package var framework: ThingIndex
  /// Its place in `FrameworkDetail.items`.
  package var item: Int

  package init(framework: ThingIndex, item: Int) {
    self.framework = framework
    self.item = item
  }

  package static func < (a: Self, b: Self) -> Bool { (a.framework, a.item) < (b.framework, b.item) }
}

extension FrameworkItem {
  /// The school's own name for it, or its title.
  package var name: String { shownAs ?? title }

  /// What an item of that title is found by: its id and its title.
  static func keys(of title: String) -> [String] { [foldedKey(slug(title)), foldedKey(title)] }
}
