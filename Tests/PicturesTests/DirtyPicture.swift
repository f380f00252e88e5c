import Foundation
import Testing
@testable import Pictures

/// A picture as programs write them, full of notes that hold one word.
struct DirtyPicture: Sendable, CustomTestStringConvertible {
  static let canary = "zqCANARYqz"

  let name: String
  let format: PictureFormat
  let size: PictureSize
  var isAnimated = false
  let why: String

  var testDescription: String { "\(name): \(why)" }

  init(_ name: String, _ format: PictureFormat, _ width: Int, _ height: Int, moving: Bool = false, _ why: String) {
    (self.name, self.format, size) = (name, format, PictureSize(width: width, height: height))
    (isAnimated, self.why) = (moving, why)
  }

  func bytes() throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appendingPathComponent("Fixtures/" + name)))
  }

  static let all: [DirtyPicture] = [
    DirtyPicture("phone.jpg", .jpeg, 40, 60, "EXIF with place and thumbnail, XMP, IPTC, comment, profile; turned"),
    DirtyPicture("turn1.jpg", .jpeg, 60, 40, "upright, little-endian EXIF"),
    DirtyPicture("turn2.jpg", .jpeg, 60, 40, "mirrored, big-endian EXIF"),
    DirtyPicture("turn3.jpg", .jpeg, 60, 40, "upside down"),
    DirtyPicture("turn4.jpg", .jpeg, 60, 40, "mirrored upside down"),
    DirtyPicture("turn5.jpg", .jpeg, 40, 60, "mirrored and on its side"),
    DirtyPicture("turn6.jpg", .jpeg, 40, 60, "on its side"),
    DirtyPicture("turn7.jpg", .jpeg, 40, 60, "mirrored on its other side"),
    DirtyPicture("turn8.jpg", .jpeg, 40, 60, "on its other side"),
    DirtyPicture("cmyk.jpg", .jpeg, 60, 40, "four inks, Adobe's transform"),
    DirtyPicture("grey.jpg", .jpeg, 60, 40, "one component"),
    DirtyPicture("progressive.jpg", .jpeg, 200, 150, "many scans"),
    DirtyPicture("restart.jpg", .jpeg, 200, 150, "restart markers in the data"),
    DirtyPicture("motion.jpg", .jpeg, 40, 60, "a film behind the end"),
    DirtyPicture("jfifthumb.jpg", .jpeg, 60, 40, "thumbnails of JFIF and JFXX"),
    DirtyPicture("text.png", .png, 40, 60, "texts of three kinds, EXIF, XMP, time, profile; turned"),
    DirtyPicture("palette.png", .png, 60, 40, "palette and transparency"),
    DirtyPicture("moving.png", .png, 60, 40, moving: true, "an animation with texts"),
    DirtyPicture("lossy.webp", .webp, 60, 40, "nothing but the picture"),
    DirtyPicture("lossless.webp", .webp, 60, 40, "nothing but the picture, lossless"),
    DirtyPicture("full.webp", .webp, 60, 40, "EXIF, XMP, profile"),
    DirtyPicture("alpha.webp", .webp, 40, 60, "transparency, EXIF with the head of a JPEG's, XMP; turned"),
    DirtyPicture("moving.webp", .webp, 60, 40, moving: true, "an animation with XMP"),
    DirtyPicture("still.gif", .gif, 60, 40, "comment and XMP"),
    DirtyPicture("moving.gif", .gif, 60, 40, moving: true, "an animation with comment and XMP"),
    DirtyPicture("moving2.gif", .gif, 60, 40, moving: true, "text behind the end"),
    DirtyPicture("drawing.svg", .svg, 378, 189, "comment, metadata, notes of a drawing program"),
  ]
}

/// One after another: chains of `+` take the compiler minutes.
func joined(_ parts: [UInt8]...) -> [UInt8] { parts.flatMap { $0 } }

extension [UInt8] {
  /// Whether the bytes hold a text.
  func holds(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}
