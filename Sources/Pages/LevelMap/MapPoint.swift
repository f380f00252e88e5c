/// A place on a drawing, from its upper left corner; one unit is one CSS pixel at the drawing's natural size.
struct MapPoint: Hashable, Sendable {
  var x: Int
  var y: Int

  func mirrored(in width: Int) -> MapPoint { MapPoint(x: width - x, y: y) }
}
