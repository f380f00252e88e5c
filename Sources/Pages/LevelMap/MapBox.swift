/// A rectangle on a drawing, its edges included.
struct MapBox: Hashable, Sendable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var right: Int { x + width }
  var bottom: Int { y + height }
  var middle: MapPoint { MapPoint(x: x + width / 2, y: y + height / 2) }

  func mirrored(in whole: Int) -> MapBox { MapBox(x: whole - right, y: y, width: width, height: height) }
}
