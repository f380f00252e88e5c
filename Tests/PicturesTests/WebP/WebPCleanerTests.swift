import Testing
@testable import Pictures

private let canary = Array(DirtyPicture.canary.utf8)
private let lossless: [UInt8] = [0x2F, 2, 0x40, 0, 0, 9, 9]
private let lossy: [UInt8] = [0x10, 0, 0, 0x9D, 0x01, 0x2A, 3, 0, 2, 0, 8]
private let turned: [UInt8] = [
  0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0,
]

/// A WebP put together chunk by chunk.
private func webp(_ chunks: (String, [UInt8])..., length: Int? = nil) -> [UInt8] {
  var bytes = Array("WEBP".utf8)
  for (name, content) in chunks { WebPChunk.write(name, content, to: &bytes) }
  var head = Array("RIFF".utf8)
  head.append(little: length ?? bytes.count, bytes: 4)
  return head + bytes
}

private func extended(_ flags: UInt8, reserved: UInt8 = 0) -> (String, [UInt8]) {
  ("VP8X", [flags, reserved, reserved, reserved, 2, 0, 0, 1, 0, 0])
}

/// A frame with its place, time, and chunks.
private func frame(_ chunks: (String, [UInt8])...) -> (String, [UInt8]) {
  var bytes = [UInt8](repeating: 0, count: 16)
  for (name, content) in chunks { WebPChunk.write(name, content, to: &bytes) }
  return ("ANMF", bytes)
}

struct WebPCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let wanted: [UInt8]

  init(_ why: String, _ bytes: [UInt8], _ wanted: [UInt8]) {
    (testDescription, self.bytes, self.wanted) = (why, bytes, wanted)
  }
}

private let webps: [WebPCase] = [
  WebPCase("lossless", webp(("VP8L", lossless)), webp(("VP8L", lossless))),
  WebPCase("lossy with a chunk of its own", webp(("VP8 ", lossy), ("note", canary)), webp(("VP8 ", lossy))),
  WebPCase("text behind the end", joined(webp(("VP8 ", lossy)), canary), webp(("VP8 ", lossy))),
  WebPCase(
    "EXIF and XMP", webp(extended(0x0C), ("VP8 ", lossy), ("EXIF", canary), ("XMP ", canary)),
    webp(extended(0), ("VP8 ", lossy))),
  WebPCase(
    "text in reserved bytes", webp(extended(0xC1, reserved: 0x41), ("VP8L", lossless)),
    webp(extended(0), ("VP8L", lossless))),
  WebPCase(
    "how it is turned", webp(extended(8), ("VP8L", lossless), ("EXIF", joined(turned, canary))),
    webp(extended(8), ("VP8L", lossless), ("EXIF", turned))),
  WebPCase(
    "text that is called a profile", webp(extended(0x20), ("ICCP", canary), ("VP8L", lossless)),
    webp(extended(0), ("VP8L", lossless))),
  WebPCase(
    "notes in a frame",
    webp(extended(2), ("ANIM", [0, 0, 0, 0, 1, 0]), frame(("note", canary), ("VP8L", lossless), ("EXIF", canary))),
    webp(extended(2), ("ANIM", [0, 0, 0, 0, 1, 0]), frame(("VP8L", lossless)))),
]

@Test(arguments: webps) func keepsOfAWebPWhatIsShown(_ c: WebPCase) throws {
  let picture = try Picture(cleaning: c.bytes, as: .webp)
  #expect(picture.bytes == c.wanted)
  #expect(picture.size == PictureSize(width: 3, height: 2))
}

private let broken: [(String, [UInt8])] = [
  ("nothing", webp()), ("no picture", webp(extended(0))),
  ("a file shorter than it says", webp(("VP8L", lossless), length: 400)),
  ("a file of 4 GB", webp(("VP8L", lossless), length: 0xFFFF_FFFF)),
  ("a length that is too small", webp(("VP8L", lossless), length: 4)),
  ("a chunk of 4 GB", joined(webp(("VP8L", lossless)).dropLast(12), [0xFF, 0xFF, 0xFF, 0xFF])),
  ("no key frame", webp(("VP8 ", joined([0x11], Array(lossy.dropFirst()))))),
  ("another version", webp(("VP8L", [0x2F, 2, 0x40, 0, 0xE0]))),
  ("two pictures", webp(extended(0), ("VP8L", lossless), ("VP8L", lossless))),
  ("two sizes", webp(extended(0), extended(0), ("VP8L", lossless))),
  ("a picture in an animation", webp(extended(2), ("VP8L", lossless))),
  ("a frame without a picture", webp(extended(2), frame(("note", canary)))),
  ("a frame that is cut", webp(extended(2), ("ANMF", [0, 0, 0]))),
  ("notes that are said and not there", webp(extended(8), ("VP8L", joined(lossless, canary)))),
  ("a name that is none", webp(("VP8L", lossless), ("a\u{7F}bc", canary))),
]

@Test(arguments: broken) func refusesABrokenWebP(_ why: String, _ bytes: [UInt8]) {
  #expect(throws: PictureFault.self, "\(why)") { try Picture(cleaning: bytes, as: .webp) }
}
