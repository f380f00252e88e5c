internal import Diagnostics

extension PostFields {
  /// Whether everything except title, summary, tags, and levels is the same, wherever it's written.
  ///
  /// A post's plans must keep their positions, because messages about other posts refer to them.
  package func isSameButForWordsAndLabels(as other: PostFields) -> Bool {
    comparable == other.comparable
  }

  /// Without what may differ, and as if all else stood in one place.
  private var comparable: PostFields {
    var fields = self
    (fields.title, fields.summary, fields.tags, fields.levels) = (nil, nil, [], [])
    fields.date = date?.unplaced
    fields.updated = updated?.unplaced
    fields.series = series?.unplaced
    fields.audience = audience?.unplaced
    (fields.slug, fields.lang, fields.image, fields.alt) = (
      slug?.unplaced, lang?.unplaced, image?.unplaced, alt?.unplaced
    )
    fields.id = id?.unplaced
    fields.follows = follows?.unplaced
    for list in [\PostFields.authors, \.skills, \.goals, \.aliases, \.asks, \.answers, \.framework] {
      fields[keyPath: list] = self[keyPath: list].map(\.unplaced)
    }
    for index in fields.sources.indices {
      fields.sources[index].position = Located<String>.nowhere
      fields.sources[index].length = 1
    }
    return fields
  }
}

extension Located {
  fileprivate static var nowhere: Position { Position(line: 1, column: 1) }
  fileprivate var unplaced: Located { Located(value, at: Self.nowhere) }
}
