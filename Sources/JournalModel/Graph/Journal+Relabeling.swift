package import FrontMatter
internal import Letters

/// The tags and levels of a post as its file writes them.
package struct PostLabels: Equatable, Sendable {
  package let tags: [String]
  package let levels: [String]

  package init(of fields: PostFields) {
    tags = fields.tags.map(\.value)
    levels = fields.levels.map(\.value)
  }
}

extension Journal {
  /// Gives a post other tags and levels, as when its file is edited while the journal is held in memory.
  ///
  /// Cost: a search in the lists of the things that gain or lose the post.
  /// - Returns: these things; `nil`, and nothing changes, when one of the names is new, a thing would go with its last post, or
  ///   a thing that has no file would be called otherwise.
  package mutating func relabel(
    _ post: PostIndex, from old: PostLabels, to new: PostLabels, by names: ThingNames
  ) -> Set<ThingIndex>? {
    guard let tags = things(new.tags, .tag, by: names), let levels = things(new.levels, .level, by: names) else {
      return nil
    }
    let (before, after) = (Set(self[post].tags + self[post].levels), Set(tags + levels))
    let changed = before.symmetricDifference(after)
    let kept = before.intersection(after)
    guard changed.allSatisfy({ keepsName($0, without: post) }),
      kept.allSatisfy({ keepsName($0, without: post) }) || spells(old, new)
    else { return nil }
    posts[post.value].tags = tags
    posts[post.value].placesOfTags = Post.places(of: tags, among: new.tags) { names.find($0, .tag) }
    posts[post.value].levels = levels
    for thing in changed {
      if before.contains(thing) {
        things[thing.value].posts.removeAll { $0 == post }
      } else {
        let place = things[thing.value].posts.firstIndex { $0 > post } ?? things[thing.value].posts.count
        things[thing.value].posts.insert(post, at: place)
      }
    }
    return changed
  }

  /// Each once, in the order of the names; `nil` when one is unknown.
  private func things(_ written: [String], _ kind: ThingKind, by names: ThingNames) -> [ThingIndex]? {
    var found: [ThingIndex] = []
    for name in written {
      guard let thing = names.find(name, kind) else { return nil }
      if !found.contains(thing) { found.append(thing) }
    }
    return found
  }

  /// Whether the thing has a file, or the newest post that names it is another one, so that its name stays.
  private func keepsName(_ thing: ThingIndex, without post: PostIndex) -> Bool {
    self[thing].described != nil || self[thing].posts.first.map { $0 < post } ?? false
  }

  /// Whether each name that stays is spelled as before.
  private func spells(_ old: PostLabels, _ new: PostLabels) -> Bool {
    func folded(_ names: [String]) -> [String: String] {
      Dictionary(names.map { (foldedKey($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (tags, levels) = (folded(old.tags), folded(old.levels))
    return folded(new.tags).allSatisfy { (tags[$0] ?? $1) == $1 }
      && folded(new.levels).allSatisfy { (levels[$0] ?? $1) == $1 }
  }
}
