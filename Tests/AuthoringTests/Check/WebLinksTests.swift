import Foundation
import TestJournals
import TestSupport
import Testing
@testable import Authoring
@testable import SiteAssembly

/// Trying links to other sites, with a program that answers in curl's place.
@Suite struct WebLinksTests {
  /// Says 404 of what has 'gone' in it and 405 of a question for the head of 'shy'; notes each address that it was asked.
  private static let curl = """
    #!/bin/sh
    head=no
    for word; do
      [ "$word" = --head ] && head=yes
      [ "$last" = --url ] && {
        echo "$word" >> "$(dirname "$0")/asked"
        case "$word-$head" in *gone*) echo 404 >&2 ;; *shy*-yes) echo 405 >&2 ;; *dead*) echo 000 >&2 ;; *) echo 200 >&2 ;; esac
      }
      last=$word
    done
    """

  private func said(of journal: TestJournal, path: String) async throws -> CheckReport {
    let moment = try #require(BuildOptions.Moment(text: TestJournal.today))
    return try await check(BuildOptions(folder: journal.path, moment: moment, searchPath: path), asksWeb: true)
  }

  @Test func eachAddressIsTriedOnceAndRemembered() async throws {
    let journal = try CheckTests.journal([
      CheckTests.post: """
      ---
      title: A
      ---
      [one](https://a.example/gone) and [two](https://a.example/gone#part), [three](https://a.example/fine),
      [four](http://b.example/shy) and [five](https://c.example/dead).
      Mail to <mailto:a@b.example>.
      """
    ])
    try journal.disk.makeFolder("bin")
    try journal.disk.write(Self.curl, to: "bin/curl")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: journal.disk("bin/curl"))
    let path = "/nowhere:" + journal.disk("bin") + ":/bin:/usr/bin"
    let first = try await said(of: journal, path: path)
    #expect(first.webAddresses == 4)
    #expect(
      first.problems.map(CheckTests.short) == ["4:1", "4:35", "5:34"].map { "\(CheckTests.post):\($0) dead-web-link" })
    let asked = try String(contentsOfFile: journal.disk("bin/asked"), encoding: .utf8).split(separator: "\n")
    // For the head of all four, then for the pages of the three that had none.
    #expect(asked.count == 7)
    #expect(try await said(of: journal, path: path).problems == first.problems)
    let again = try String(contentsOfFile: journal.disk("bin/asked"), encoding: .utf8).split(separator: "\n")
    #expect(again.count == 7, "bad news are good for an hour")
    #expect(
      try String(contentsOfFile: journal.path + "/.daybook/web-links", encoding: .utf8).contains(
        " 404 https://a.example/gone\n"))
  }

  @Test func withoutCurlItSaysWhatToInstall() async throws {
    let journal = try CheckTests.journal([:])
    let problems = await #expect(throws: (any Error).self) { _ = try await said(of: journal, path: "/nowhere") }
    #expect("\(String(describing: problems))".contains("apt install curl"))
  }

  @Test(arguments: [
    (200, true), (301, true), (403, true), (429, true), (404, false), (410, false), (500, false), (0, false),
  ])
  func onlyWhatIsGoneIsAFault(code: Int, isFine: Bool) { #expect(WebStatus(code: code).isFine == isFine) }
}
