import Testing
@testable import Pictures

struct FormatCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let head: [UInt8]
  let format: PictureFormat?
  let fault: PictureFault?

  init(_ why: String, _ file: String, _ head: [UInt8], _ format: PictureFormat?, _ fault: PictureFault? = nil) {
    (testDescription, self.file, self.head, self.format, self.fault) = (why, file, head, format, fault)
  }
}

private let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]
private let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

private let files: [FormatCase] = [
  FormatCase("a phone's name", "content/media/IMG_1.JPG", jpeg, .jpeg),
  FormatCase("a browser's name", "a.jfif", jpeg, .jpeg),
  FormatCase("dots in folders", "a.b/c.d.png", png, .png),
  FormatCase("WebP", "a.webp", Array("RIFF....WEBP".utf8), .webp),
  FormatCase("GIF", "a.gif", Array("GIF89a".utf8), .gif),
  FormatCase("an SVG is told by its name", "a.svg", Array("<svg".utf8), .svg),
  FormatCase("a document", "a.pdf", Array("%PDF-1.7".utf8), nil),
  FormatCase("a recording", "a.wav", Array("RIFF....WAVE".utf8), nil),
  FormatCase("a film", "a.mp4", Array("\0\0\0\u{18}ftypmp42".utf8), nil),
  FormatCase("no dot", "folder.jpg/LICENSE", Array("Text".utf8), nil),
  FormatCase("an empty table", "a.csv", [], nil),
  FormatCase("a PNG called JPEG", "a.jpg", png, nil, .misnamed(.png)),
  FormatCase("a JPEG called SVG", "a.svg", jpeg, nil, .misnamed(.jpeg)),
  FormatCase("a picture hidden in a document's name", "a.pdf", jpeg, nil, .misnamed(.jpeg)),
  FormatCase("a picture without a dot", "photo", jpeg, nil, .misnamed(.jpeg)),
  FormatCase("a page called JPEG", "a.jpg", Array("<html>".utf8), nil, .unknown(.jpeg)),
  FormatCase("nothing", "a.png", [], nil, .empty),
  FormatCase("a phone's new format", "a.HEIC", Array("\0\0\0\u{18}ftypheic".utf8), nil, .foreign("HEIC")),
  FormatCase("the same with a JPEG's name", "a.jpg", Array("\0\0\0\u{18}ftypheic".utf8), nil, .foreign("HEIC")),
  FormatCase("the same with a document's", "a.bin", Array("\0\0\0\u{18}ftypmif1".utf8), nil, .foreign("HEIC")),
  FormatCase("AVIF", "a.avif", Array("\0\0\0\u{18}ftypavif".utf8), nil, .foreign("AVIF")),
  FormatCase("a camera's own", "a.dng", [0x49, 0x49, 0x2A, 0], nil, .foreign("DNG")),
  FormatCase("a scanner's", "a.tif", [0x4D, 0x4D, 0, 0x2A], nil, .foreign("TIFF")),
  FormatCase("packed SVG", "a.svgz", [0x1F, 0x8B], nil, .foreign("SVGZ")),
]

@Test(arguments: files) func tellsTheFormat(_ c: FormatCase) throws {
  if let fault = c.fault {
    #expect(throws: fault) { try PictureFormat.of(file: c.file, beginning: c.head) }
  } else {
    #expect(try PictureFormat.of(file: c.file, beginning: c.head) == c.format)
  }
}
