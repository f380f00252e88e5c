import Templates
import Testing

struct LinkBaseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let prefix: String
    let route: String
    let link: String
    let onDisk: String

    init(_ why: String, _ prefix: String, _ route: String, _ link: String, onDisk: String) {
      testDescription = why
      (self.prefix, self.route, self.link, self.onDisk) = (prefix, route, link, onDisk)
    }
  }

  @Test(arguments: [
    Case("from home to home", "", "", "./", onDisk: "index.html"),
    Case("from home down", "", "posts/fog/", "posts/fog/", onDisk: "posts/fog/index.html"),
    Case("from below to home", "../../", "", "../../", onDisk: "../../index.html"),
    Case("a file", "../../", "media/a.jpg", "../../media/a.jpg", onDisk: "../../media/a.jpg"),
    Case("a fragment of a page", "../", "posts/fog/#end", "../posts/fog/#end", onDisk: "../posts/fog/index.html#end"),
    Case("a fragment of home is not one of this page", "", "#end", "./#end", onDisk: "index.html#end"),
    Case("a fragment of a file", "", "feed.xml#x", "feed.xml#x", onDisk: "feed.xml#x"),
    Case("a slash in a fragment", "", "a.html#x/", "a.html#x/", onDisk: "a.html#x/"),
    Case("a query", "", "search/?q=a", "search/?q=a", onDisk: "search/index.html?q=a"),
    Case("no scheme", "", "javascript:alert(1)/", "./javascript:alert(1)/", onDisk: "./javascript:alert(1)/index.html"),
    Case(
      "absolute", "https://oak.example/", "posts/", "https://oak.example/posts/",
      onDisk: "https://oak.example/posts/index.html"),
    Case("escaped", "/b&b/", "a\"b", "/b&amp;b/a%22b", onDisk: "/b&amp;b/a%22b"),
    Case("signs that stand in addresses, escaped", "", "a&b/'c'", "a&amp;b/&#39;c&#39;", onDisk: "a&amp;b/&#39;c&#39;"),
    Case(
      "encoded in path and fragment", "../", "ä b/#é c", "../%C3%A4%20b/#%C3%A9%20c",
      onDisk: "../%C3%A4%20b/index.html#%C3%A9%20c"),
    Case(
      "a web address stays", "../", "https://a.example/ä?b", "https://a.example/ä?b", onDisk: "https://a.example/ä?b"),
    Case("what only begins like one does not", "../", "http:/", "../http:/", onDisk: "../http:/index.html"),
  ])
  func writesLinks(_ c: Case) throws {
    let post = SampleShapes.aPost(url: .route(c.route))
    for (indexFile, expected) in [(false, c.link), (true, c.onDisk)] {
      let base = LinkBase(prefix: c.prefix, indexFile: indexFile)
      #expect(try render(["page.html": "{{url}}"], post, base: base) == Array(expected.utf8))
    }
  }
}
