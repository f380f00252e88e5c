import Diagnostics
import Testing
@testable import Pictures

private let messages: [(PictureFault, String)] = [
  (PictureFault.empty, "p.jpg: error: this picture is empty; copy it again from where it came"),
  (
    .misnamed(.png),
    "p.jpg: error: this file holds a PNG picture, which its name does not say; let its name end in '.png'"
  ),
  (
    .unknown(.gif),
    "p.jpg: error: this file is called a GIF picture and is none; open it in a program for pictures and save it again as JPEG or PNG"
  ),
  (.foreign("HEIC"), "p.jpg: error: not every browser shows HEIC pictures; save it as JPEG or PNG"),
  (
    .cutShort,
    "p.jpg: error: this picture ends too early, as if it had not been copied whole; copy it again from where it came"
  ),
  (
    .damaged(offset: 4),
    "p.jpg: error: this picture is damaged near byte 5; open it in a program for pictures and save it again as JPEG or PNG"
  ),
  (.unusual(.jpeg), "p.jpg: error: browsers do not show this kind of JPEG picture; save it as JPEG or PNG"),
  (
    .tooManyPixels(PictureSize(width: 65_000, height: 65_000)),
    "p.jpg: error: this picture has 65000 × 65000 pixels, more than 200 million; make it smaller; 2,000 pixels are enough for a page"
  ),
  (
    .tooLarge(megabytes: 64),
    "p.jpg: error: this picture is larger than 64 MB; make it smaller; 2,000 pixels are enough for a page"
  ),
  (
    .unsafe(.element("script"), at: Position(line: 2, column: 3)),
    "p.jpg:2:3: error: this SVG picture holds '<script>', which is more than a picture needs; save it as plain SVG, or as PNG"
  ),
]

@Test(arguments: messages) func saysWhatIsWrongAndWhatToDo(_ fault: PictureFault, _ message: String) {
  #expect(fault.diagnostic(in: "p.jpg").description == message)
}
