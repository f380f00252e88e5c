import Testing
@testable import Pictures

private let canary = DirtyPicture.canary

/// A PNG put together chunk by chunk.
private struct SketchedPNG {
  var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  func chunk(_ name: String, _ content: [UInt8]) -> Self {
    var copy = self
    PNGChunk.write(name, content, to: &copy.bytes)
    return copy
  }

  func raw(_ more: [UInt8]) -> Self {
    var copy = self
    copy.bytes += more
    return copy
  }

  /// Sixteen bits, interlaced.
  var begun: Self { chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2, 16, 2, 0, 0, 1]) }
  var ended: Self { chunk("IDAT", [1, 2, 3]).chunk("IEND", []) }
}

struct PNGCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let wanted: [UInt8]

  fileprivate init(_ why: String, _ sketch: SketchedPNG, _ wanted: SketchedPNG = SketchedPNG().begun.ended) {
    (testDescription, bytes, self.wanted) = (why, sketch.bytes, wanted.bytes)
  }
}

private let new = SketchedPNG()
private let text = Array(canary.utf8)
private let turned: [UInt8] = [
  0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0,
]
/// All that colors need.
private let lengths: KeyValuePairs<String, Int> = [
  "cHRM": 32, "gAMA": 4, "sRGB": 1, "sBIT": 3, "bKGD": 6, "pHYs": 9, "cICP": 4, "mDCV": 24, "cLLI": 8,
]
private let colors = lengths.reduce(new.begun) { $0.chunk($1.key, [UInt8](repeating: 1, count: $1.value)) }.ended

private let pngs: [PNGCase] = [
  PNGCase("texts", new.begun.chunk("tEXt", text).chunk("zTXt", text).chunk("iTXt", text).ended),
  PNGCase("texts after the data", new.begun.chunk("IDAT", [1, 2, 3]).chunk("tEXt", text).chunk("IEND", [])),
  PNGCase(
    "time, palette proposals, histogram", new.begun.chunk("tIME", [7]).chunk("sPLT", text).chunk("hIST", text).ended),
  PNGCase("notes of programs", new.begun.chunk("vpAg", text).chunk("caNv", text).chunk("mkBS", text).ended),
  PNGCase("text behind the end", new.begun.ended.raw(text)),
  PNGCase("a chunk behind the end", new.begun.ended.chunk("tEXt", text)),
  PNGCase("colors stay", colors, colors),
  PNGCase("colors of a wrong length", new.begun.chunk("gAMA", text).chunk("pHYs", text).ended),
  PNGCase("EXIF", new.begun.chunk("eXIf", joined(turned, text)).ended, new.begun.chunk("eXIf", turned).ended),
  PNGCase("EXIF that says nothing of use", new.begun.chunk("eXIf", text).ended),
  PNGCase(
    "a profile's name", new.begun.chunk("iCCP", joined(text, [0, 0, 1, 2, 3, 4, 5, 6, 7])).ended,
    new.begun.chunk("iCCP", joined(Array("icc".utf8), [0, 0, 1, 2, 3, 4, 5, 6, 7])).ended),
  PNGCase("a profile without an end of its name", new.begun.chunk("iCCP", text).ended),
  PNGCase("a profile packed in an unknown way", new.begun.chunk("iCCP", joined([0x41, 0, 9], text)).ended),
]

@Test(arguments: pngs) func keepsOfAPNGWhatIsShown(_ c: PNGCase) throws {
  let picture = try Picture(cleaning: c.bytes, as: .png)
  #expect(picture.bytes == c.wanted)
  #expect(picture.size == PictureSize(width: 3, height: 2))
}

struct BadPNGCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let outcome: Outcome

  fileprivate init(_ why: String, _ sketch: SketchedPNG, _ outcome: Outcome) {
    (testDescription, bytes, self.outcome) = (why, sketch.bytes, outcome)
  }
}

private let broken: [BadPNGCase] = [
  BadPNGCase("nothing but the signature", new, .cutShort),
  BadPNGCase("no header", new.ended, .damaged),
  BadPNGCase("two headers", new.begun.begun.ended, .unusual),
  BadPNGCase("no data", new.begun.chunk("IEND", []), .damaged),
  BadPNGCase("no end", new.begun.chunk("IDAT", [1]), .cutShort),
  BadPNGCase("text in the end", new.begun.chunk("IDAT", [1]).chunk("IEND", text), .damaged),
  BadPNGCase("a chunk of 4 GB", new.begun.raw([0xFF, 0xFF, 0xFF, 0xFF]).raw(Array("IDAT".utf8)), .cutShort),
  BadPNGCase(
    "a wrong checksum", new.begun.raw(joined([0, 0, 0, 1], Array("IDAT".utf8), [1, 0, 0, 0, 0])).ended, .damaged),
  BadPNGCase("a name that is none", new.begun.chunk("ID T", [1]).ended, .damaged),
  BadPNGCase("a chunk that nobody knows and all need", new.begun.chunk("CgBI", [1]).ended, .unusual),
  BadPNGCase("no width", new.chunk("IHDR", [0, 0, 0, 0, 0, 0, 0, 2, 8, 2, 0, 0, 0]).ended, .damaged),
  BadPNGCase("far too many pixels", new.chunk("IHDR", [127, 0, 0, 0, 127, 0, 0, 0, 8, 2, 0, 0, 0]).ended, .large),
]

@Test(arguments: broken) func refusesABrokenPNG(_ c: BadPNGCase) {
  #expect { try Picture(cleaning: c.bytes, as: .png) } throws: { error in
    switch (error as? PictureFault, c.outcome) {
    case (.cutShort, .cutShort), (.damaged, .damaged), (.unusual(.png), .unusual), (.tooManyPixels, .large): true
    default: false
    }
  }
}

@Test(arguments: [("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926), ("IEND", 0xAE42_6082)])
func theChecksumIsThatOfTheStandard(_ text: String, _ sum: UInt32) {
  #expect(CRC32.of(Array(text.utf8), in: 0..<text.utf8.count) == sum)
}
