import Testing
@testable import Pictures

private let canary: [UInt8] = Array(DirtyPicture.canary.utf8)
private let text: [UInt8] = joined([UInt8(canary.count)], canary, [0])
private let head: [UInt8] = joined(
  Array("GIF89a".utf8), [3, 0, 2, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255])
private let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 2, 0x44, 0x01, 0]
private let timing: [UInt8] = [0x21, 0xF9, 4, 4, 10, 0, 0, 0]
private let end: [UInt8] = [0x3B]
private let loop: [UInt8] = loop("NETSCAPE2.0")
private func loop(_ name: String) -> [UInt8] { joined([0x21, 0xFF, 11], Array(name.utf8), [3, 1, 5, 0, 0]) }

struct GIFCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let wanted: [UInt8]

  init(_ why: String, _ blocks: [[UInt8]], wanted: [[UInt8]] = [frame, end]) {
    testDescription = why
    bytes = head + blocks.flatMap { $0 }
    self.wanted = head + wanted.flatMap { $0 }
  }
}

private let gifs: [GIFCase] = [
  GIFCase("a comment", [[0x21, 0xFE], text, frame, end]),
  GIFCase("a comment of many blocks", [[0x21, 0xFE], text.dropLast(), text, frame, end]),
  GIFCase(
    "a comment between timing and frame", [timing, [0x21, 0xFE], text, frame, end], wanted: [timing, frame, end]),
  GIFCase("text behind the end", [frame, end, canary]),
  GIFCase("XMP", [[0x21, 0xFF, 11], Array("XMP DataXMP".utf8), text, frame, end]),
  GIFCase("the loop", [loop, frame, end], wanted: [loop, frame, end]),
  GIFCase("the loop by its other name", [loop("ANIMEXTS1.0"), frame, end], wanted: [loop, frame, end]),
  GIFCase("text behind the loop", [loop.dropLast(), text, frame, end], wanted: [loop, frame, end]),
  GIFCase("a second loop", [loop, loop, frame, end], wanted: [loop, frame, end]),
  GIFCase("text that is drawn, with its timing", [timing, [0x21, 1], text, frame, end]),
  GIFCase("an extension that nobody knows", [[0x21, 0x77], text, frame, end]),
]

@Test(arguments: gifs) func keepsOfAGIFWhatIsShown(_ c: GIFCase) throws {
  let picture = try Picture(cleaning: c.bytes, as: .gif)
  #expect(picture.bytes == c.wanted)
  #expect(picture.size == PictureSize(width: 3, height: 2))
}

private let broken: [(String, [UInt8])] = [
  ("nothing but its name", Array("GIF89a".utf8)), ("no frame", joined(head, end)), ("no end", joined(head, frame)),
  ("bytes between blocks", joined(head, [0, 0], frame, end)), ("a frame that is cut", joined(head, frame.dropLast(3))),
  ("timing of a wrong length", joined(head, [0x21, 0xF9, 3, 1, 2, 3, 0], frame, end)),
  ("text as timing", joined(head, [0x21, 0xF9], text, frame, end)),
  ("codes of 0 bits", joined(head, [0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0, 0, 0], end)),
  ("no width", joined(Array("GIF89a".utf8), [0, 0, 2, 0, 0, 0, 0], frame, end)),
]

@Test(arguments: broken) func refusesABrokenGIF(_ why: String, _ bytes: [UInt8]) {
  #expect(throws: PictureFault.self, "\(why)") { try Picture(cleaning: bytes, as: .gif) }
}
