import Testing
@testable import Letters

@Suite struct LinkAddressTests {
  struct Address: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ reason: String, _ text: String) { (testDescription, self.text) = (reason, text) }
  }

  @Test(arguments: [
    Address("as it stands", "javascript:alert(1)"),
    Address("in capitals", "JaVaScRiPt:alert(1)"),
    Address("a tab, which browsers drop", "java\tscript:alert(1)"),
    Address("line ends, which browsers drop", "java\r\nscr\nipt:alert(1)"),
    Address("a tab before the colon", "javascript\t:alert(1)"),
    Address("blanks and control signs before it", " \u{1}\u{1F} javascript:alert(1)"),
    Address("a control sign within it", "java\u{0}script:alert(1)"),
    Address("a blank within it", "java script:alert(1)"),
    Address("a soft hyphen within it", "java\u{AD}script:alert(1)"),
    Address("a sign of no width within it", "java\u{200B}script:alert(1)"),
    Address("a mark of byte order before it", "\u{FEFF}javascript:alert(1)"),
    Address("another blank before it", "\u{2003}javascript:alert(1)"),
    Address("an entity by name", "java&Tab;script:alert(1)"),
    Address("another", "java&NewLine;script:alert(1)"),
    Address("the colon as an entity", "javascript&colon;alert(1)"),
    Address("a letter as a number", "&#106;avascript:alert(1)"),
    Address("a letter as a number without an end", "&#106avascript:alert(1)"),
    Address("a letter as a long number", "&#0000000106;avascript:alert(1)"),
    Address("a letter with a percent sign", "%6Aavascript:alert(1)"),
    Address("the colon with a percent sign", "javascript%3Aalert(1)"),
    Address("a line end with a percent sign", "java%0Ascript:alert(1)"),
    Address("twice escaped", "java%2573cript:alert(1)"),
    Address("an entity in an entity", "java&amp;Tab;script:alert(1)"),
    Address("an escaped entity", "java%26Tab;script:alert(1)"),
    Address("a comment of JavaScript", "javascript://oak.example/%0Aalert(1)"),
    Address("another language", "vbscript:msgbox(1)"),
    Address("an old name of it", "livescript:alert(1)"),
    Address("within another scheme", "feed:javascript:alert(1)"),
    Address("the source of a page", "view-source:https://oak.example/"),
    Address("a page within the address", "data:text/html,<script>alert(1)</script>"),
    Address("a photo, as a link", "data:image/png;base64,iVBO"),
    Address("a page that a script makes", "blob:https://oak.example/1"),
    Address("a file", "file:///etc/passwd"),
    Address("a file, in capitals", "FILE:///C:/plan.docx"),
    Address("a drive", #"C:\Users\robin\plan.docx"#),
    Address("a drive with slashes", "d:/plan.docx"),
    Address("a shared folder", #"\\server\plan.docx"#),
    Address("half a shared folder", #"/\server\plan.docx"#),
    Address("a tool of Windows", "ms-msdt:/id PCWDiagnostic"),
    Address("nothing but the browser", "about:blank"),
  ])
  func refuses(_ address: Address) {
    #expect(isRefused(LinkAddress(address.text)), "\(LinkAddress(address.text))")
    #expect(LinkAddress.linked(address.text).isEmpty)
    #expect(!LinkAddress.isWeb(address.text) && !LinkAddress.isRooted(address.text))
  }

  private func isRefused(_ address: LinkAddress) -> Bool { if case .refused = address { true } else { false } }

  @Test(arguments: [
    Address("the web", "https://oak.example/a?b=javascript:c#d"),
    Address("the web, in capitals", "HTTPS://OAK.EXAMPLE/"),
    Address("with a blank before it", " https://oak.example/"),
    Address("with a tab in its scheme", "ht\ttps://oak.example/"),
    Address("the web without a scheme", "//oak.example/"),
    Address("the same with a tab between", "/\t/oak.example/"),
    Address("mail", "mailto:robin@oak.example"),
    Address("a telephone", "tel:+1-202-555-0100"),
    Address("another program", "zotero://select/items/1"),
    Address("a calendar", "webcal://oak.example/c.ics"),
    Address("escapes far behind the scheme", "https://oak.example/%6Aavascript:"),
  ])
  func leadsOut(_ address: Address) { #expect(LinkAddress(address.text) == .external) }

  @Test(arguments: [
    Address("a file", "posts/2026-01-05-a.md"),
    Address("a page", "/about/"),
    Address("the home page", "/"),
    Address("nothing", ""),
    Address("a heading", "#javascript:"),
    Address("a question", "?a=javascript:b"),
    Address("a colon behind a slash", "./javascript:alert(1)"),
    Address("letters beyond ASCII", "übersicht: märz.md"),
    Address("accents by themselves", "re\u{301}sume\u{301}.md"),
    Address("escaped blanks", "our%20plan.md"),
    Address("signs", "q&a.md"),
    Address("a percent sign alone", "100%.md"),
    Address("entities that hide nothing", "a&Tab;b.md"),
  ])
  func staysInTheJournal(_ address: Address) { #expect(LinkAddress(address.text) == .journal) }

  @Test(arguments: [
    ("data:image/png;base64,iVBO", true), ("data:image/jpeg,a", true), ("DATA:Image/GIF;base64,a", true),
    ("data:image/svg+xml,<svg onload='alert(1)'/>", false), ("data:image/pngx,a", false), ("data:image/png", false),
    ("data:text/html;image/png,a", false), ("data&colon;image/png,a", false), ("javascript:image/png,a", false),
  ])
  func drawsPhotosOnly(_ address: String, _ isDrawn: Bool) {
    #expect((LinkAddress(address, isPicture: true) == .external) == isDrawn)
  }

  @Test(arguments: [
    ("https://oak.example/a b", "https://oak.example/a%20b"),
    ("https://oak.example/\t\u{7F}", "https://oak.example/%09%7F"),
    ("/a\"b<c>", "/a%22b%3Cc%3E"), ("https://oak.example/100%", "https://oak.example/100%25"),
    ("https://oak.example/%41", "https://oak.example/%41"), ("https://oak.example/ü", "https://oak.example/ü"),
  ])
  func encodesWhatNoAddressHolds(_ address: String, _ linked: String) { #expect(LinkAddress.linked(address) == linked) }

  @Test(arguments: [
    ("https://oak.example", true), ("Http://oak.example/", true), ("https://", false), ("https:/oak", false),
    ("https://oak.example/a b", false), ("https://oak.example/\n", false), ("ftp://oak.example/", false),
    ("mailto:robin@oak.example", false), ("//oak.example/", false), ("/about/", false),
    (" https://oak.example/", false),
  ])
  func knowsTheWeb(_ address: String, _ isWeb: Bool) { #expect(LinkAddress.isWeb(address) == isWeb) }

  @Test(arguments: [
    ("/", true), ("/about/", true), ("//oak.example/", false), ("/\t/oak.example/", false), ("about/", false),
    ("/a b/", false),
  ])
  func knowsTheRoot(_ address: String, _ isRooted: Bool) { #expect(LinkAddress.isRooted(address) == isRooted) }

  @Test(arguments: [
    ("fill: red; marker: javascript:alert(1)", true), ("a: java\tscript:b", true), ("#a;JAVASCRIPT:b", true),
    ("fill: red; stroke: blue", false), ("description: script", false), ("M0 0:1 1", false),
  ])
  func findsScriptsInStyles(_ style: String, _ holds: Bool) {
    #expect((LinkAddress.script(in: style) != nil) == holds)
  }

  @Test func takesTimeThatGrowsWithLength() {
    let padding = String(repeating: "&#32;\t%20", count: 60_000)
    #expect(LinkAddress("java" + padding + "script:alert(1)") != .journal)
    #expect(LinkAddress(String(repeating: "a:", count: 200_000)) != .journal)
  }
}
