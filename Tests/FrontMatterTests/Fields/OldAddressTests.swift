import Testing
@testable import FrontMatter

@Suite struct OldAddressTests {
  struct Address: Sendable, CustomTestStringConvertible {
    let testDescription: String, written: String, path: String?
    var name: String?
  }

  @Test(arguments: [
    Address(
      testDescription: "Blogger", written: "/2021/10/Fog_Days.html", path: "/2021/10/Fog_Days.html", name: "fog-days"),
    Address(testDescription: "Hugo", written: "/a/b/", path: "/a/b/", name: "b"),
    Address(testDescription: "without a slash", written: "2019/fog/", path: "/2019/fog/", name: "fog"),
    Address(testDescription: "one word", written: "community", path: "/community", name: "community"),
    Address(testDescription: "a host", written: "https://notes.example/fog/", path: "/fog/", name: "fog"),
    Address(testDescription: "a host and no scheme", written: "www.notes.example/fog", path: "/fog", name: "fog"),
    Address(testDescription: "a host with a port", written: "http://localhost:4000/fog/", path: "/fog/", name: "fog"),
    Address(testDescription: "only a host", written: "https://notes.example", path: "/"),
    Address(testDescription: "a file is no host", written: "fog.html", path: "/fog.html", name: "fog"),
    Address(testDescription: "a number is no host", written: "v1.2/fog", path: "/v1.2/fog", name: "fog"),
    Address(testDescription: "percent-escapes", written: "/caf%C3%A9%20noir/", path: "/café noir/", name: "cafe-noir"),
    Address(testDescription: "broken escapes stay", written: "/100%/a%ZZ", path: "/100%/a%ZZ", name: "a-zz"),
    Address(testDescription: "no escape makes a path", written: "/a%2Fb%00", path: "/a%2Fb%00", name: "a-2fb-00"),
    Address(testDescription: "a query", written: "/fog/?utm=mail", path: "/fog/", name: "fog"),
    Address(testDescription: "a place in the page", written: "/fog/#later", path: "/fog/", name: "fog"),
    Address(testDescription: "a page of a program", written: "/index.php?p=7", path: "/index.php?p=7"),
    Address(testDescription: "a query alone", written: "/?p=7", path: "/?p=7", name: "p-7"),
    Address(testDescription: "a folder's page", written: "/fog/index.html", path: "/fog/index.html", name: "fog"),
    Address(testDescription: "Jekyll's pattern", written: "/:year/:title/", path: nil),
    Address(testDescription: "a pattern behind a name", written: "/blog/:slug", path: nil),
    Address(testDescription: "Jekyll's style", written: "Pretty", path: nil),
    Address(testDescription: "Eleventy's template", written: "/{{ page.fileSlug }}/", path: nil),
    Address(testDescription: "nothing", written: "  ", path: nil),
  ])
  func readsAnyForm(_ c: Address) {
    #expect(OldAddress.path(of: c.written) == c.path)
    if let name = c.name, let path = c.path { #expect(OldAddress.name(in: path) == name) }
  }

  @Test(arguments: [
    ("/2021/fog.html", true), ("https://a.example/fog", true), ("2021/fog/", true), ("2021/fog.html", true),
    ("posts/fog", false), ("../../fog", false), ("Fog_Days", false), ("fog.days", false),
  ])
  func tellsSlugsFromAddresses(_ slug: String, _ isAddress: Bool) { #expect(OldAddress.isPlainly(slug) == isAddress) }
}
