import Foundation
import Testing

/// `daybook guide`.
@Suite struct GuideCommandTests {
  @Test func listsEveryPageOfTheDocuments() throws {
    let result = try Program.run(["guide"], in: NSTemporaryDirectory())
    #expect(result.status == 0 && result.errors == "")
    let listed = result.output.split(separator: "\n").dropFirst().map { String($0.split(separator: " ")[0]) }
    #expect(listed.first == "get" && listed.sorted() == Transcript.pages)
  }

  @Test func showsAPage() throws {
    let result = try Program.run(["guide", "Format"], in: NSTemporaryDirectory())
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.hasPrefix("The format of a journal\n\nA journal is a folder of pictures"))
    let themes = try Program.run(["guide", "templates"], in: NSTemporaryDirectory())
    #expect(themes.output.hasPrefix("Templates: how a journal looks\n\n"))
  }

  @Test func aSlipIsTold() throws {
    let result = try Program.run(["guide", "fromat"], in: NSTemporaryDirectory())
    #expect(
      result.status == 2 && result.errors.hasPrefix("Error: the guide has no page 'fromat'; did you mean 'format'?\n"))
  }
}
