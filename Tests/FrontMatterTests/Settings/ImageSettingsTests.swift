import Diagnostics
import Testing
@testable import FrontMatter

private let cases: [(String, [Int], String?, [String])] = [
  ("", [], nil, []),
  ("images:\n", [], nil, []),
  ("images:\n  widths: [960, 480, 480]\n", [480, 960], nil, []),
  ("images: {widths: [480]}\n", [480], nil, []),
  ("images:\n  widths: 480, 960\n", [480, 960], nil, []),
  ("images:\n  widths:\n    - 480\n    - 960\n", [480, 960], nil, []),
  ("images:\n  widths:\n  sizes: (min-width: 680px) 40rem, 90vw\n", [], "(min-width: 680px) 40rem, 90vw", []),
  (
    "images:\n  widths: [15, 1.5]\n", [], nil,
    [
      "daybook.yml:3:12: error: '15' isn't a width in pixels; use whole numbers from 16 to 10000, such as widths: [480, 960, 1600]",
      "daybook.yml:3:16: error: '1.5' isn't a width in pixels; use whole numbers from 16 to 10000, such as widths: [480, 960, 1600]",
    ]
  ),
  (
    "images:\n  widths: 20, 30, 40, 50, 60, 70, 80, 90, 100\n", [], nil,
    ["daybook.yml:3:11: error: 'widths' must be at most 8 numbers, not '20, 30, 40, 50, 60, 70, 80, 90, 100'"]
  ),
]

@Test(arguments: cases) func readsHowPicturesAreWanted(
  _ text: String, _ widths: [Int], _ sizes: String?, _ said: [String]
) {
  let (settings, problems) = parseSettings(Array("title: J\n\(text)".utf8))
  #expect(settings.images.widths == widths)
  #expect(settings.images.sizes == sizes ?? ImageSettings().sizes)
  #expect(problems.map(\.description) == said)
}
