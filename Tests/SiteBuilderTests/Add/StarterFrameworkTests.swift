import Testing

@testable import SiteBuilder

@Suite struct StarterFrameworkTests {
  @Test func eachHasANameATitleAndASummary() {
    #expect(StarterFramework.all.map(\.id) == ["marzano-21", "psel-2015"])
    for framework in StarterFramework.all {
      #expect(framework.title != framework.id && !framework.title.isEmpty)
      #expect(!framework.summary.isEmpty && !framework.summary.contains("\n"))
      #expect(framework.path == "content/frameworks/\(framework.id).md")
    }
  }
}
