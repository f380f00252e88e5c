/// One line of words on a drawing; `at` is where its base line begins, or its middle where the form says so.
struct MapLine: Hashable, Sendable {
  var at: MapPoint
  var text: String

  func mirrored(in width: Int) -> MapLine { MapLine(at: at.mirrored(in: width), text: text) }
}
