import Diagnostics
import Testing
@testable import Pictures

private func svg(_ inside: String, _ attributes: String = "") -> String {
  "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"\(attributes)>\(inside)</svg>"
}

private let plain: [(String, String)] = [
  (
    "shapes and text",
    svg("<title>A &amp; B</title><g id=\"a\"><path d=\"M0 0h1\"/><text x='1'>caf&#xE9; <tspan>é</tspan></text></g>")
  ),
  (
    "a declaration and a document type",
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
      + svg("")
  ),
  (
    "references to its own parts",
    svg("<linearGradient id=\"g\"/><use href=\"#g\"/><use xlink:href='#g'/><rect fill=\"url( '#g')\"/>")
  ),
  ("styles", svg("<style>.a{fill:url(#g);font-family:\"A\"}</style><style><![CDATA[.b>.c{fill:red}]]></style>")),
  ("movement", svg("<rect><animate attributeName=\"x\" from=\"0\" to=\"9\"/></rect>")),
  ("what helps readers", svg("<g aria-label=\"C:\\a\" data-name=\"b\\c\" role=\"img\"/>", " xml:lang=\"en\"")),
  ("a byte order mark", "\u{FEFF}" + svg("")),
]

@Test(arguments: plain) func aPlainSVGPassesByteForByte(_ why: String, _ text: String) throws {
  #expect(try Picture(cleaning: Array(text.utf8), as: .svg).bytes == Array(text.utf8), "\(why)")
}

private let notes: [(String, String, String)] = [
  ("a comment", svg("<!-- zq --><g/>"), svg("<g/>")),
  ("another program's instruction", "<?zq a?>" + svg("<?zq?>"), svg("")),
  ("metadata", svg("<metadata a=\"1\"><zq:b><zq:c/></zq:b></metadata><g/>"), svg("<g/>")),
  ("elements of programs", svg("<sodipodi:namedview zq=\"1\"/><g/>"), svg("<g/>")),
  (
    "attributes of programs", svg("<g inkscape:label=\"zq\" id=\"a\"/>", " xmlns:inkscape=\"zq\""), svg("<g id=\"a\"/>")
  ),
  ("a script in another name", svg("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">zq</x:script>"), svg("")),
]

@Test(arguments: notes) func notesAreCutOutOfAnSVG(_ why: String, _ text: String, _ wanted: String) throws {
  #expect(try Picture(cleaning: Array(text.utf8), as: .svg).bytes == Array(wanted.utf8), "\(why)")
}

struct DangerCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let danger: SVGDanger

  init(_ why: String, _ text: String, _ danger: SVGDanger) {
    (testDescription, self.text, self.danger) = (why, text, danger)
  }
}

private let dangers: [DangerCase] = [
  DangerCase("a script", svg("<script>1</script>"), .element("script")),
  DangerCase("a page", svg("<foreignObject/>"), .element("foreignObject")),
  DangerCase("a picture", svg("<image href=\"#a\"/>"), .element("image")),
  DangerCase("HTML", svg("<iframe/>"), .element("iframe")),
  DangerCase("an element in a style", svg("<style><g/></style>"), .element("g")),
  DangerCase("a handler", svg("", " onload=\"a()\""), .handler("onload")),
  DangerCase("a handler in capitals", svg("<g ONCLICK='a'/>"), .handler("ONCLICK")),
  DangerCase(
    "movement of a link", svg("<a><set attributeName=\"href\" to=\"javascript:a\"/></a>"), .handler("attributeName")),
  DangerCase("a link", svg("<a href=\"https://zq.example\"/>"), .reference("https://zq.example")),
  DangerCase("a program as a link", svg("<a xlink:href=\"javascript:a\"/>"), .reference("javascript:a")),
  DangerCase("the same behind entities", svg("<a href=\"java&#115;cript:a\"/>"), .reference("javascript:a")),
  DangerCase("data", svg("<use href=\"data:image/svg+xml,a\"/>"), .reference("data:image/svg+xml,a")),
  DangerCase("a filter from elsewhere", svg("<feImage href=\"//zq\"/>"), .reference("//zq")),
  DangerCase("another base", svg("", " xml:base=\"https://zq\""), .reference("https://zq")),
  DangerCase("an address in an attribute", svg("<g fill=\"url(https://zq)\"/>"), .reference("https://zq")),
  DangerCase("an address in a style", svg("<g style=\"fill:URL( 'https://zq')\"/>"), .reference("https://zq'")),
  DangerCase("an address in a style sheet", svg("<style>a{b:url(zq)}</style>"), .reference("zq")),
  DangerCase("an address between comments", svg("<style>a{b:u<!-- -->rl(zq)}</style>"), .reference("zq")),
  DangerCase("an address in CDATA", svg("<style><![CDATA[a{b:ur]]>l(zq)}</style>"), .reference("zq")),
  DangerCase("a style sheet from elsewhere", svg("<style>@import 'zq'</style>"), .style),
  DangerCase("a hidden address", svg("<g fill=\"u\\72l(zq)\"/>"), .style),
  DangerCase("a choice of pictures", svg("<g fill=\"image-set('zq' 1x)\"/>"), .style),
  DangerCase("entities", "<!DOCTYPE svg [<!ENTITY a \"zq\">]>" + svg("&a;"), .entities),
  DangerCase("an entity that nobody defined", svg("<text>&nbsp;</text>"), .entities),
  DangerCase("another encoding", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + svg(""), .encoding("UTF-7")),
  DangerCase("another language", "<html/>", .malformed),
  DangerCase("no name space", "<svg/>", .malformed),
  DangerCase("another name space", "<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>", .malformed),
  DangerCase("a name space within", svg("<g xmlns=\"http://www.w3.org/1999/xhtml\"/>"), .malformed),
  DangerCase(
    "a name that means something else", "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"zq\"/>", .malformed),
  DangerCase("not closed", svg("<g>"), .malformed),
  DangerCase("crossed", svg("<g><a></g></a>"), .malformed),
  DangerCase("twice the same", svg("<g id='a' id='b'/>"), .malformed),
  DangerCase("no quotes", svg("<g id=a/>"), .malformed),
  DangerCase("two pictures", svg("") + svg(""), .malformed),
  DangerCase("text behind it", svg("") + "zq", .malformed),
  DangerCase("a zero byte", svg("\0"), .malformed),
  DangerCase("nothing", "", .malformed),
]

@Test(arguments: dangers) func refusesADangerousSVG(_ c: DangerCase) {
  #expect { try Picture(cleaning: Array(c.text.utf8), as: .svg) } throws: { error in
    if case .unsafe(c.danger, _) = error as? PictureFault { true } else { false }
  }
}

@Test func tellsThePlaceInAnSVG() {
  let text = svg("\n<g/>\n  <script/>")
  #expect(throws: PictureFault.unsafe(.element("script"), at: Position(line: 3, column: 3))) {
    try Picture(cleaning: Array(text.utf8), as: .svg)
  }
}

@Test func depthCostsNoStack() throws {
  let deep = svg(String(repeating: "<g>", count: 100_000) + String(repeating: "</g>", count: 100_000))
  #expect(try Picture(cleaning: Array(deep.utf8), as: .svg).bytes.count == deep.utf8.count)
}

private let sizes: [(String, Int?, Int?)] = [
  (" width=\"20\" height=\"10\"", 20, 10), (" width=\"1in\" height=\"72pt\"", 96, 96),
  (" width=\"40\" viewBox=\"0 0 10 5\"", 40, 20), (" viewBox=\"0,0,30.4,20\" width=\"100%\" height=\"100%\"", 30, 20),
  (" width=\"0\" height=\"9\"", nil, nil), (" width=\"nan\" height=\"inf\"", nil, nil), ("", nil, nil),
]

@Test(arguments: sizes) func readsTheSizeOfAnSVG(_ attributes: String, _ width: Int?, _ height: Int?) throws {
  let size = try Picture(cleaning: Array(svg("", attributes).utf8), as: .svg).size
  #expect(size?.width == width)
  #expect(size?.height == height)
}
