import Testing
@testable import SiteAssembly

@Suite struct LinkPathTests {
  struct PathCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, target: String, base: String, path: String?
  }

  @Test(arguments: [
    PathCase(testDescription: "beside", target: "b.md", base: "content/posts/a.md", path: "content/posts/b.md"),
    PathCase(
      testDescription: "a dot is here", target: "./b.md", base: "content/posts/a.md", path: "content/posts/b.md"),
    PathCase(testDescription: "two up", target: "../../x", base: "content/posts/a.md", path: "x"),
    PathCase(
      testDescription: "up to the top and no further", target: "../../..", base: "content/posts/a.md", path: nil),
    PathCase(testDescription: "out and in again", target: "../../../content/x", base: "content/posts/a.md", path: nil),
    PathCase(testDescription: "up within", target: "x/../b.md", base: "a.md", path: "b.md"),
    PathCase(testDescription: "from the top", target: "/tags/trust", base: "content/posts/a.md", path: "tags/trust"),
    PathCase(testDescription: "above the top", target: "/../etc", base: "a.md", path: nil),
    PathCase(testDescription: "slashes without names", target: "x//y/", base: "a/b", path: "a/x/y"),
    PathCase(testDescription: "nothing", target: "", base: "content/posts/a.md", path: "content/posts"),
  ])
  func worksOutWhereAPathLeads(_ c: PathCase) { #expect(linkPath(of: c.target, from: c.base) == c.path) }

  struct RelativeCase: Sendable, CustomTestStringConvertible {
    let testDescription: String, file: String, base: String, path: String
  }

  @Test(arguments: [
    RelativeCase(
      testDescription: "the same folder", file: "content/posts/b.md", base: "content/posts/a.md", path: "b.md"),
    RelativeCase(
      testDescription: "a folder below", file: "content/posts/x/b.md", base: "content/posts/a.md", path: "x/b.md"),
    RelativeCase(testDescription: "a folder above", file: "content/b.md", base: "content/posts/a.md", path: "../b.md"),
    RelativeCase(
      testDescription: "across", file: "content/tags/b.md", base: "content/posts/2026/a.md", path: "../../tags/b.md"),
    RelativeCase(
      testDescription: "a file named like a folder", file: "content/posts", base: "content/posts/a.md", path: "../posts"
    ),
    RelativeCase(testDescription: "the file itself", file: "content/a.md", base: "content/a.md", path: "a.md"),
  ])
  func writesAPathAsALinkWould(_ c: RelativeCase) {
    #expect(relativePath(to: c.file, from: c.base) == c.path)
    #expect(linkPath(of: c.path, from: c.base) == c.file, "and it leads back")
  }

  @Test(arguments: [
    ("content/media/a.jpg", "media/a.jpg"), ("content/media/x/a b.jpg", "media/x/a b.jpg"),
    ("content/posts/2026/a.jpg", "media/posts/2026/a.jpg"), ("content/media/50%? #1.png", "media/50-- -1.png"),
    ("content/media/é.png", "media/é.png"),
  ])
  func mediaKeepTheirPath(_ file: String, _ route: String) {
    #expect(Array(MediaIndex.route(of: file).utf8) == Array(route.utf8))
  }
}
