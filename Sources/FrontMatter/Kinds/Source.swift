internal import Diagnostics

/// What only sources have.
package struct SourceFields: OwnFields {
  package var year: Int?
  package var url: Located<String>?
  /// Book, article, video …, as written.
  package var kind: Located<String>?
  package var publisher: Located<String>?
  package var locator: Located<String>?
}

extension ThingFields {
  package internal(set) var source: SourceFields {
    get { self[SourceFields.self] }
    set { self[SourceFields.self] = newValue }
  }
}

extension KindTraits {
  static let source = KindTraits(
    .source,
    [
      // A book's authors don't need pages here.
      Field("authors", .names, \.authors, read: .names),
      Field("year", .other, \.source.year, read: .integer(in: -3000...9999)),
      Field("url", .other, \.source.url, read: .address),
      Field("kind", .other, \.source.kind, read: .text),
      Field("publisher", .text, \.source.publisher, read: .text),
      Field("locator", .text, \.source.locator, read: .text),
    ],
    otherNames: ["author": "authors", "type": "kind"], options: ["author": "authors"],
    hints: ["authors": "Who made it", "year": "2026", "kind": "book", "url": "https://example.org/"])
}
