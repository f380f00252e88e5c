/// What only series have.
package struct SeriesFields: OwnFields {
  /// Whether the last part is written.
  package var complete: Bool?
}

extension ThingFields {
  package internal(set) var series: SeriesFields {
    get { self[SeriesFields.self] }
    set { self[SeriesFields.self] = newValue }
  }
}

extension KindTraits {
  static let series = KindTraits(
    .series,
    [
      ThingFields.orderRow,
      Field("complete", .other, \.series.complete, read: .flag),
      Field("authors", .names, \.authors, read: .names, names: .list([.thing(.person)])),
    ],
    otherNames: ["author": "authors"], options: ["author": "authors"],
    hints: ["summary": "One sentence on what it's about", "complete": "yes"])
}
