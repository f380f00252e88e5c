import FlyingSocks
import Foundation
import Testing
@testable import Preview

@Suite(.serialized) struct PreviewServerTests {
  struct Known: Sendable, CustomTestStringConvertible {
    let path: String, status: Int, type: String
    var testDescription: String { path }
  }

  @Test func answersByTheRules() async throws {
    let preview = try await RunningPreview()
    let known = [
      Known(path: "/", status: 200, type: "text/html; charset=utf-8"),
      Known(path: "/index.html", status: 200, type: "text/html; charset=utf-8"),
      Known(path: "/posts/one/", status: 200, type: "text/html; charset=utf-8"),
      Known(path: "/posts/one/?q=1", status: 200, type: "text/html; charset=utf-8"),
      Known(path: "/posts/draft/", status: 200, type: "text/html; charset=utf-8"),
      Known(path: "/feed.xml", status: 200, type: "application/atom+xml; charset=utf-8"),
      Known(path: "/feed.json", status: 200, type: "application/feed+json"),
      Known(path: "/sitemap.xml", status: 200, type: "application/xml; charset=utf-8"),
      Known(path: "/robots.txt", status: 200, type: "text/plain; charset=utf-8"),
      Known(path: "/assets/style.css", status: 200, type: "text/css; charset=utf-8"),
      Known(path: "/media/door.svg", status: 200, type: "image/svg+xml"),
      Known(path: "/.daybook/preview.js", status: 200, type: "text/javascript; charset=utf-8"),
      Known(path: "/search/", status: 200, type: "text/html; charset=utf-8"),
      Known(path: "/nowhere/", status: 404, type: "text/html; charset=utf-8"),
      Known(path: "/../../etc/passwd", status: 404, type: "text/html; charset=utf-8"),
      Known(path: "/%2e%2e/%2e%2e/etc/passwd", status: 404, type: "text/html; charset=utf-8"),
      Known(path: "/media/..%2f..%2fdaybook.yml", status: 404, type: "text/html; charset=utf-8"),
      Known(path: "/daybook.yml", status: 404, type: "text/html; charset=utf-8"),
      Known(path: "/content/posts/2026-01-01-one.md", status: 404, type: "text/html; charset=utf-8"),
      Known(path: "/%zz", status: 400, type: "text/plain; charset=utf-8"),
    ]
    for page in known {
      let answer = try await preview.get(page.path)
      #expect(answer.status == page.status, "\(page.path)")
      #expect(answer.headers["content-type"] == page.type, "\(page.path)")
      #expect(answer.headers["content-length"] == String(answer.body.count), "\(page.path)")
      let head = try await preview.get(page.path, method: "HEAD")
      #expect(head.status == answer.status && head.body.isEmpty, "HEAD \(page.path)")
      #expect(head.headers["content-length"] == answer.headers["content-length"], "HEAD \(page.path)")
    }
    #expect(try await preview.get("/posts/one").headers["location"] == "/posts/one/")
    #expect(try await preview.get("//elm.example/posts/one").headers["location"] == nil)
    #expect(try await preview.get("/", method: "POST").status == 405)
    for host in ["elm.example", "elm.example:80", "127.0.0.1.elm.example"] {
      let refused = try await preview.get("/", host: host)
      #expect(refused.status == 421 && !refused.text.contains("Elm"), "\(host)")
    }
    let part = try await preview.get("/media/door.svg", headers: ["Range: bytes=1-3"])
    #expect(part.status == 206 && part.text == "svg")
    #expect(part.headers["content-range"]?.hasPrefix("bytes 1-3/") == true)
    #expect(try await preview.get("/media/door.svg", headers: ["Range: bytes=9999-"]).status == 416)
  }

  @Test func whatThePublicDoesNotSeeBearsAMark() async throws {
    let preview = try await RunningPreview()
    for (path, mark) in [("/posts/draft/", "draft"), ("/posts/later/", "upcoming")] {
      #expect(try await preview.get(path).text.contains("<strong class=\"badge\">\(mark)</strong>"), "\(path)")
    }
  }

  /// How editors save: in place, beside and renamed, removed and made again.
  @Test func everyWayOfSavingIsSeen() async throws {
    let preview = try await RunningPreview()
    let file = "content/posts/2026-01-01-one.md"
    func text(_ word: String) -> String { "---\ntitle: One\n---\nSaid \(word).\n" }
    func shows(_ word: String) -> @Sendable () async throws -> Bool {
      { try await preview.get("/posts/one/").text.contains("Said \(word).") }
    }
    try preview.write(text("in place"), to: file)
    try await preview.waitUntil(shows("in place"))

    try preview.write(text("beside"), to: "content/posts/.one.swp")
    #expect(rename(preview.path + "/content/posts/.one.swp", preview.path + "/" + file) == 0)
    try await preview.waitUntil(shows("beside"))

    try FileManager.default.removeItem(atPath: preview.path + "/" + file)
    try await preview.waitUntil { try await preview.get("/posts/one/").status == 404 }
    try preview.write(text("anew"), to: file)
    try await preview.waitUntil(shows("anew"))

    try preview.write(text("below"), to: "content/posts/2026/deep/2026-01-05-below.md")
    try await preview.waitUntil { try await preview.get("/posts/below/").status == 200 }
    try preview.write(text("deeper"), to: "content/posts/2026/deep/2026-01-05-below.md")
    try await preview.waitUntil { try await preview.get("/posts/below/").text.contains("Said deeper.") }

    #expect(rename(preview.path + "/content/posts/2026", preview.path + "/content/posts/2027") == 0)
    try preview.write(text("moved"), to: "content/posts/2027/deep/2026-01-05-below.md")
    try await preview.waitUntil { try await preview.get("/posts/below/").text.contains("Said moved.") }

    for number in 0..<500 { try preview.write(text("burst"), to: "content/posts/burst/2025-01-01-n\(number).md") }
    for number in [0, 250, 499] {
      try await preview.waitUntil { try await preview.get("/posts/n\(number)/").text.contains("Said burst.") }
    }
    try FileManager.default.removeItem(atPath: preview.path + "/content/posts/burst")
    try await preview.waitUntil { try await preview.get("/posts/n499/").status == 404 }

    try preview.write("title: Oak Street\n", to: "daybook.yml")
    try await preview.waitUntil { try await preview.get("/").text.contains("Oak Street") }
  }

  @Test func aPortThatIsTakenIsNotUsed() async throws {
    let preview = try await RunningPreview()
    let other = try FreePort.first(of: preview.server.port)
    #expect(other != preview.server.port && other != 0)
  }
}
