import Testing
@testable import SiteAssembly

@Suite struct RedirectRoutesTests {
  struct RedirectCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// All lead to `posts/fog/`, in this order.
    let aliases: [String]
    let outcomes: [RedirectRoutes.Outcome]
  }

  @Test(arguments: [
    RedirectCase(testDescription: "a folder", aliases: ["/old/door"], outcomes: [.new("old/door/")]),
    RedirectCase(testDescription: "a file", aliases: ["/2016/x.HTML"], outcomes: [.new("2016/x.HTML")]),
    RedirectCase(testDescription: "blanks and accents", aliases: ["/été à deux/"], outcomes: [.new("été à deux/")]),
    RedirectCase(
      testDescription: "its own address", aliases: ["/posts/fog/", "/posts/FOG/"], outcomes: [.needless, .needless]),
    RedirectCase(testDescription: "twice", aliases: ["/a/", "/a"], outcomes: [.new("a/"), .needless]),
    RedirectCase(
      testDescription: "twice but for capitals", aliases: ["/a/b/", "/A/b/", "/A/c/"],
      outcomes: [.new("a/b/"), .clash("a/b/"), .clash("a/")]),
    RedirectCase(testDescription: "a folder of the site", aliases: ["/Posts/x/"], outcomes: [.clash("posts/")]),
    RedirectCase(testDescription: "a page of the site", aliases: ["/About/"], outcomes: [.clash("about/")]),
    RedirectCase(testDescription: "where the assets are", aliases: ["/Assets/x/"], outcomes: [.clash("assets/")]),
    RedirectCase(
      testDescription: "below a file", aliases: ["/a.html", "/a.html/b/"], outcomes: [.new("a.html"), .clash("a.html")]),
    RedirectCase(
      testDescription: "a file for a folder", aliases: ["/a.html/b/", "/a.html"],
      outcomes: [.new("a.html/b/"), .clash("a.html")]),
    RedirectCase(testDescription: "no file", aliases: ["/?p=1", "/../x/"], outcomes: [.needless, .needless]),
  ])
  func makesWhatCanBeAFile(_ c: RedirectCase) {
    var routes = RedirectRoutes(["index.html", "posts/index.html", "posts/fog/index.html", "about/index.html"])
    #expect(c.aliases.map { routes.add($0, besides: "posts/fog/") } == c.outcomes)
  }
}
