import Foundation
import Testing

/// `daybook add hosting`.
@Suite struct AddHostingTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let files = [
    "github": ".github/workflows/daybook.yml", "gitlab": ".gitlab-ci.yml", "nginx": "hosting/nginx.conf",
    "apache": "hosting/apache.conf", "caddy": "hosting/Caddyfile",
  ]

  @Test(arguments: files.keys.sorted())
  func copiesTheFileAndNothingElse(_ name: String) throws {
    let path = try #require(Self.files[name])
    let journal = try TestFolder(["daybook.yml": "title: J\nurl: https://oak.example.org:8443/our/journal/\n"])
    let result = try Program.run(["add", "hosting", name.uppercased()], in: journal.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.hasPrefix("Added '\(path)'.\n"))
    let found = try journal.files(below: ".")
    #expect(found.keys.sorted() == [path, "daybook.yml"].sorted())
    let text = try #require(found[path].map { String(decoding: $0, as: UTF8.self) })
    #expect(!text.contains(#/@[a-z]+@/#) && text.hasPrefix("# "))
    if path.hasPrefix("hosting/") {
      #expect(text.contains("oak.example.org") && !text.contains("8443") && text.contains(" /our/journal/404.html"))
    }

    let again = try Program.run(["add", "hosting", name], in: journal.path)
    #expect(
      again.status == 0
        && again.output.hasPrefix("'\(path)' already exists and is identical, so nothing was changed.\n"))
  }

  @Test(arguments: ["nginx", "apache", "caddy"])
  func theServersSendThePolicyOfTheDocuments(_ name: String) throws {
    let journal = try TestFolder(["daybook.yml": "title: J\n"])
    _ = try Program.run(["add", "hosting", name], in: journal.path)
    let path = try #require(Self.files[name])
    let text = try String(contentsOfFile: journal.path + "/" + path, encoding: .utf8)
    let themes = try String(contentsOf: Self.root.appending(path: "docs/content/pages/themes.md"), encoding: .utf8)
    let policy = try #require(themes.firstMatch(of: #/(?m)^Content-Security-Policy: (.*)$/#)).1
    #expect(text.contains("Content-Security-Policy \"\(policy)\""))
    #expect(text.contains("journal.example.org") && text.contains(" /404.html"))
  }

  @Test func withoutANameListsWhatThereIs() throws {
    let folder = try TestFolder()
    let result = try Program.run(["add", "hosting"], in: folder.path)
    #expect(result.status == 0 && result.errors == "")
    for name in Self.files.keys { #expect(result.output.contains("\n  \(name) ")) }
  }

  @Test func neverReplacesAFile() throws {
    let journal = try TestFolder(["daybook.yml": "title: J\n", ".gitlab-ci.yml": "ours: yes\n"])
    let result = try Program.run(["add", "hosting", "gitlab"], in: journal.path)
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.hasPrefix(".gitlab-ci.yml: error: a different file with this name already exists"))
    #expect(try journal.files(below: ".")[".gitlab-ci.yml"] == Data("ours: yes\n".utf8))
  }

  @Test func saysWhatIsWrong() throws {
    let folder = try TestFolder(["wrong/daybook.yml": "title: J\nurl: oak\n"])
    let slip = try Program.run(["add", "hosting", "nginy"], in: folder.path)
    #expect(
      slip.status == 2
        && slip.errors.hasPrefix("Error: Daybook doesn't have a file for 'nginy'; did you mean 'nginx'?\n"))
    let outside = try Program.run(["add", "hosting", "nginx"], in: folder.path)
    #expect(outside.status == 1 && outside.errors.contains("so it isn't a journal"))
    let wrong = try Program.run(["add", "hosting", "nginx", "wrong"], in: folder.path)
    #expect(
      wrong.status == 1 && wrong.errors.contains("daybook.yml:2:6: error: 'oak' isn't the full address of a website"))
    #expect(try folder.files(below: ".").keys.sorted() == ["wrong/daybook.yml"])
  }
}
