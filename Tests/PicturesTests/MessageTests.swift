import Diagnostics
import Testing
@testable import Pictures

private let messages: [(PictureFault, String)] = [
  (PictureFault.empty, "p.jpg: error: this picture is empty; copy it again from the original"),
  (
    .misnamed(.png),
    "p.jpg: error: this file is a PNG picture, but its name doesn't say so; change the end of its name to '.png'"
  ),
  (
    .unknown(.gif),
    "p.jpg: error: this file's name says it's a GIF picture, but it isn't one; open it in an image editor and save it again as JPEG or PNG"
  ),
  (.foreign("HEIC"), "p.jpg: error: not every browser shows HEIC pictures; save it as JPEG or PNG"),
  (
    .cutShort,
    "p.jpg: error: this picture is cut off, as if it wasn't copied completely; copy it again from the original"
  ),
  (
    .damaged(offset: 4),
    "p.jpg: error: this picture is damaged near byte 5; open it in an image editor and save it again as JPEG or PNG"
  ),
  (.unusual(.jpeg), "p.jpg: error: browsers don't show this kind of JPEG picture; save it as JPEG or PNG"),
  (
    .tooManyPixels(PictureSize(width: 65_000, height: 65_000)),
    "p.jpg: error: this picture has 65000 × 65000 pixels, more than 200 million; make it smaller; 2,000 pixels is enough for a page"
  ),
  (
    .tooLarge(megabytes: 64),
    "p.jpg: error: this picture is larger than 64 MB; make it smaller; 2,000 pixels is enough for a page"
  ),
  (
    .unsafe(.element("script"), at: Position(line: 2, column: 3)),
    "p.jpg:2:3: error: this SVG picture contains '<script>', which isn't allowed in a picture; save it as plain SVG, or as PNG"
  ),
]

@Test(arguments: messages) func saysWhatIsWrongAndWhatToDo(_ fault: PictureFault, _ message: String) {
  #expect(fault.diagnostic(in: "p.jpg").description == message)
}
