import Testing
@testable import Pictures

private let canary = DirtyPicture.canary

struct JPEGCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let wanted: [UInt8]

  init(_ why: String, _ sketch: SketchedJPEG, _ wanted: SketchedJPEG = SketchedJPEG().framed.ended) {
    (testDescription, bytes, self.wanted) = (why, sketch.bytes, wanted.bytes)
  }
}

private let new = SketchedJPEG()
private let text: [UInt8] = Array(canary.utf8)
private let exif: [UInt8] = Array("Exif\0\0".utf8)
private let turned: [UInt8] = joined(
  exif, [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])
private let upright: [UInt8] = joined(exif, [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0])
private let jfif: [UInt8] = joined(Array("JFIF\0".utf8), [1, 2, 1, 0, 72, 0, 72])
private let adobe: [UInt8] = joined(Array("Adobe".utf8), [0, 100, 0, 0, 0, 0, 1])

/// A profile with one tag, cut into parts of `size`.
private func profile(_ count: Int = 300) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(big: count, bytes: 4)
  bytes += joined([UInt8](repeating: 9, count: 32), Array("acsp".utf8), [UInt8](repeating: 7, count: 88))
  bytes += joined([0, 0, 0, 1], [UInt8](repeating: 3, count: count - 132))
  return bytes
}
private func part(_ number: UInt8, _ count: UInt8, _ bytes: some Sequence<UInt8>) -> [UInt8] {
  joined(Array("ICC_PROFILE\0".utf8), [number, count], Array(bytes))
}

private let jpegs: [JPEGCase] = [
  JPEGCase("every application's segment", (0xE0...0xEF).reduce(new) { $0.text($1, canary) }.framed.ended),
  JPEGCase("a comment after the frame", new.framed.text(0xFE, canary).ended),
  JPEGCase(
    "notes between two scans",
    new.framed.segment(0xDA, SketchedJPEG.scan).raw([1, 2]).text(0xFE, canary).text(0xE1, canary).ended,
    new.framed.segment(0xDA, SketchedJPEG.scan).raw([1, 2]).ended),
  JPEGCase("text behind the end", new.framed.ended.raw(Array(canary.utf8))),
  JPEGCase("a second picture behind the end", new.framed.ended.raw(new.framed.ended.bytes)),
  JPEGCase("fill before a marker", new.raw([0xFF, 0xFF]).framed.ended),
  JPEGCase(
    "the first orientation of several",
    new.segment(0xE1, upright).segment(0xE1, turned).text(0xE1, canary).framed.ended,
    new.segment(0xE1, turned).framed.ended),
  JPEGCase("EXIF without orientation", new.segment(0xE1, joined(upright, text)).framed.ended),
  JPEGCase(
    "JFIF's thumbnail and what follows", new.segment(0xE0, joined(jfif, [1, 1, 1, 2, 3], text)).framed.ended,
    new.segment(0xE0, joined(jfif, [0, 0])).framed.ended),
  JPEGCase(
    "more than Adobe's transform", new.segment(0xEE, joined(adobe, text)).framed.ended,
    new.segment(0xEE, adobe).framed.ended),
  JPEGCase(
    "a profile in parts, in another order",
    new.segment(0xE2, part(2, 2, profile()[200...])).segment(0xE2, part(1, 2, profile()[..<200])).framed.ended,
    new.segment(0xE2, part(1, 1, profile())).framed.ended),
  JPEGCase(
    "text behind a profile's end", new.segment(0xE2, part(1, 1, joined(profile(), text))).framed.ended,
    new.segment(0xE2, part(1, 1, profile())).framed.ended),
  JPEGCase("a profile without its second part", new.segment(0xE2, part(1, 2, profile())).framed.ended),
  JPEGCase("a part 0 of 0", new.segment(0xE2, part(0, 0, profile())).framed.ended),
  JPEGCase("text that is called a profile", new.segment(0xE2, part(1, 1, Array(canary.utf8))).framed.ended),
]

@Test(arguments: jpegs) func keepsOfAJPEGWhatIsShown(_ c: JPEGCase) throws {
  let picture = try Picture(cleaning: c.bytes, as: .jpeg)
  #expect(picture.bytes == c.wanted)
  #expect(!picture.bytes.holds(canary))
}

@Test func aLargeProfileIsCutIntoPartsAgain() throws {
  let long = profile(150_000)
  let parts = [long[..<60_000], long[60_000..<120_000], long[120_000...]]
  let dirty = parts.enumerated().reduce(new) { $0.segment(0xE2, part(UInt8($1.offset + 1), 3, $1.element)) }.framed
    .ended
  let clean = try Picture(cleaning: dirty.bytes, as: .jpeg).bytes
  #expect(try Picture(cleaning: clean, as: .jpeg).bytes == clean)
  #expect(clean.count > 150_000)
}

@Test func theNumberOfLinesMayFollowTheFirstScan() throws {
  let open = new.segment(0xDB, SketchedJPEG.table).segment(0xC0, [8, 0, 0, 0, 8, 1, 1, 0x11, 0])
  let bytes = open.segment(0xDA, SketchedJPEG.scan).raw([1]).segment(0xDC, [0, 5]).raw([0xFF, 0xD9]).bytes
  #expect(try Picture(cleaning: bytes, as: .jpeg).size == PictureSize(width: 8, height: 5))
}

enum Outcome: Sendable { case cutShort, damaged, unusual, large }

struct BadJPEGCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let outcome: Outcome

  init(_ why: String, _ sketch: SketchedJPEG, _ outcome: Outcome) {
    (testDescription, bytes, self.outcome) = (why, sketch.bytes, outcome)
  }
}

private let broken: [BadJPEGCase] = [
  BadJPEGCase("nothing but the begin", new, .cutShort),
  BadJPEGCase("no end", new.framed.segment(0xDA, SketchedJPEG.scan).raw([1, 2, 3]), .cutShort),
  BadJPEGCase("no scan", new.framed.raw([0xFF, 0xD9]), .damaged),
  BadJPEGCase("a scan before the frame", new.ended, .damaged),
  BadJPEGCase("two frames", new.framed.framed.ended, .damaged),
  BadJPEGCase("a segment of length 1", new.segment(0xFE, [], length: 1).framed.ended, .damaged),
  BadJPEGCase("a segment longer than the file", new.segment(0xFE, [], length: 65_535).framed.ended, .cutShort),
  BadJPEGCase("a segment that is too short", new.segment(0xFE, Array(canary.utf8), length: 5).framed.ended, .damaged),
  BadJPEGCase("text in a table", new.segment(0xDB, joined(SketchedJPEG.table, text)).framed.ended, .damaged),
  BadJPEGCase("text in the codes", new.segment(0xC4, joined(SketchedJPEG.codes, text)).framed.ended, .damaged),
  BadJPEGCase("text in the restart interval", new.segment(0xDD, joined([0, 4], text)).framed.ended, .damaged),
  BadJPEGCase("text in the frame", new.segment(0xC0, joined(SketchedJPEG.frame, text)).ended, .damaged),
  BadJPEGCase(
    "text in a scan's head", new.framed.segment(0xDA, joined(SketchedJPEG.scan, [1, 2])).raw([0xFF, 0xD9]), .damaged),
  BadJPEGCase("bytes between segments", new.raw([0, 0]).framed.ended, .damaged),
  BadJPEGCase("a begin within", new.raw([0xFF, 0xD8]).framed.ended, .damaged),
  BadJPEGCase("no width", new.segment(0xC0, [8, 0, 4, 0, 0, 1, 1, 0x11, 0]).ended, .damaged),
  BadJPEGCase("4 billion pixels", new.segment(0xC0, [8, 255, 255, 255, 255, 1, 1, 0x11, 0]).ended, .large),
  BadJPEGCase("twelve bits", new.segment(0xC1, [12, 0, 4, 0, 8, 1, 1, 0x11, 0]).ended, .unusual),
  BadJPEGCase("arithmetic codes", new.segment(0xC9, SketchedJPEG.frame).ended, .unusual),
  BadJPEGCase("lossless", new.segment(0xC3, SketchedJPEG.frame).ended, .unusual),
  BadJPEGCase("two components", new.segment(0xC0, [8, 0, 4, 0, 8, 2, 1, 0x11, 0, 2, 0x11, 0]).ended, .unusual),
]

@Test(arguments: broken) func refusesABrokenJPEG(_ c: BadJPEGCase) {
  #expect { try Picture(cleaning: c.bytes, as: .jpeg) } throws: { error in
    switch (error as? PictureFault, c.outcome) {
    case (.cutShort, .cutShort), (.damaged, .damaged), (.unusual(.jpeg), .unusual), (.tooManyPixels, .large): true
    default: false
    }
  }
}
