import FlyingFox
import FlyingSocks
import Foundation
import Synchronization
import TestDocuments
import Testing

@testable import Importing

/// Pictures from an archive, and from the old site by curl: here a server of this machine.
@Suite(.serialized) struct FetchingTests {
  /// The old site's server, which notes what it is asked.
  private final class OldSite: HTTPHandler {
    struct Asked {
      var paths: [String] = []
      var ranges: [String] = []
      var agents: Set<String> = []
      var atOnce = 0
      var most = 0
    }

    let files: [String: [UInt8]]
    let asked = Mutex(Asked())
    /// Files of which the first answer stops in the middle.
    let breaking: Mutex<Set<String>>

    init(_ files: [String: [UInt8]], breaking: Set<String> = []) {
      self.files = files
      self.breaking = Mutex(breaking)
    }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
      asked.withLock { asked in
        asked.paths.append(request.path)
        if let range = request.headers[.range] { asked.ranges.append(range) }
        asked.agents.insert(request.headers[HTTPHeader("User-Agent")] ?? "")
        asked.atOnce += 1
        asked.most = max(asked.most, asked.atOnce)
      }
      defer { asked.withLock { $0.atOnce -= 1 } }
      guard let file = files[request.path] else { return HTTPResponse(statusCode: .notFound) }
      if breaking.withLock({ $0.remove(request.path) }) != nil {
        // Half of it, though the whole was promised.
        return HTTPResponse(
          statusCode: .ok, headers: [.contentType: "image/gif"],
          body: HTTPBodySequence(from: HalfBody(bytes: file), count: file.count, suggestedBufferSize: 16))
      }
      guard let start = request.headers[.range].flatMap(Self.start), start < file.count else {
        if request.headers[.range] != nil { return HTTPResponse(statusCode: HTTPStatusCode(416, phrase: "No More")) }
        return HTTPResponse(statusCode: .ok, body: Data(file))
      }
      return HTTPResponse(
        statusCode: .partialContent,
        headers: [HTTPHeader("Content-Range"): "bytes \(start)-\(file.count - 1)/\(file.count)"],
        body: Data(file[start...]))
    }

    private static func start(of range: String) -> Int? {
      Int(range.drop { !$0.isNumber }.prefix { $0.isNumber })
    }
  }

  private static let picture: [UInt8] = Array(MarkdownFolder.gif.utf8) + Array(repeating: 7, count: 4_000)

  private static func export(at port: UInt16, _ names: [String]) -> SampleExport {
    var export = SampleExport()
    export.site = "http://127.0.0.1:\(port)"
    export.items = [
      SampleExport.Item(
        id: 1, slug: "it", link: "http://127.0.0.1:\(port)/it/",
        body: names.map { "<img src=\"http://127.0.0.1:\(port)/wp-content/uploads/\($0)\" alt=\"a\">" }.joined(
          separator: "\n\n"))
    ]
    for (number, name) in names.enumerated() {
      var item = SampleExport.attachment(10 + number, name, parent: 1)
      item.more = item.more.replacing("https://ferry.example/log", with: "http://127.0.0.1:\(port)")
      export.items.append(item)
    }
    return export
  }

  /// Runs the import against the server while it runs.
  private static func fetching(
    _ site: OldSite, _ names: [String], times: Int, in folder: ImportFolder
  ) async throws -> [ImportReport] {
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled, handler: site)
    let task = Task { try await server.run() }
    defer { task.cancel() }
    try await server.waitUntilListening(timeout: 120)
    guard case .ip4(_, let port)? = await server.listeningAddress else { throw CocoaError(.featureUnsupported) }
    var reports: [ImportReport] = []
    for _ in 0..<times {
      reports.append(
        try await folder.bring(export(at: port, names)) {
          $0.fetchesBy = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
        })
    }
    return reports
  }

  @Test func whatIsMissingIsNamedAndTheRestComes() async throws {
    let names = ["2021/03/boat.gif", "2021/04/boat.gif", "2021/03/gone.gif"]
    let site = OldSite([
      "/wp-content/uploads/2021/03/boat.gif": Self.picture, "/wp-content/uploads/2021/04/boat.gif": Self.picture + [1],
    ])
    let folder = try ImportFolder()
    let reports = try await Self.fetching(site, names, times: 2, in: folder)
    #expect(reports[0].media.brought == 2 && reports[0].media.missing == 1)
    #expect(reports[0].unfetched.map(\.reason) == ["the server says 404"])
    #expect(reports[0].unfetched[0].address.hasSuffix("/2021/03/gone.gif"))
    #expect(try folder.files(below: "content")["media/2021/03/boat.gif"] == Data(Self.picture))
    #expect(try folder.files(below: "content")["media/2021/04/boat.gif"] == Data(Self.picture + [1]))
    // The second time it asks for nothing that it has.
    #expect(site.asked.withLock { $0.paths.count { $0.hasSuffix("boat.gif") } } == 2)
  }

  @Test func itIsPolite() async throws {
    let names = (1...12).map { "2021/03/p\($0).gif" }
    let site = OldSite(Dictionary(uniqueKeysWithValues: names.map { ("/wp-content/uploads/" + $0, Self.picture) }))
    let reports = try await Self.fetching(site, names, times: 1, in: try ImportFolder())
    #expect(reports[0].media.brought == 12 && reports[0].unfetched.isEmpty)
    let asked = site.asked.withLock { $0 }
    #expect(asked.most == 1 && asked.paths.count == 12)
    #expect(asked.agents == ["Daybook (brings a site over)"])
  }

  @Test func whatStoppedInTheMiddleGoesOn() async throws {
    let site = OldSite(
      ["/wp-content/uploads/2021/03/boat.gif": Self.picture], breaking: ["/wp-content/uploads/2021/03/boat.gif"])
    let folder = try ImportFolder()
    let reports = try await Self.fetching(site, ["2021/03/boat.gif"], times: 2, in: folder)
    #expect(reports[0].unfetched.count == 1 && reports[0].media.missing == 1, "\(reports[0].unfetched)")
    #expect(reports[1].unfetched.isEmpty && reports[1].media.brought == 1, "\(reports[1].unfetched)")
    #expect(try folder.files(below: "content")["media/2021/03/boat.gif"] == Data(Self.picture))
    #expect(site.asked.withLock { $0.ranges.contains { $0 != "bytes=0-" } })
  }

  @Test func aSiteThatIsGoneIsSaidToBe() async throws {
    let folder = try ImportFolder()
    let report = try await folder.bring(Self.export(at: 9, ["2021/03/boat.gif"])) {
      $0.fetchesBy = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    }
    #expect(report.unfetched.map(\.reason) == ["no answer"] && report.isWhole)
  }

  @Test func withoutCurlNothingIsTried() async throws {
    let folder = try ImportFolder()
    await #expect(throws: (any Error).self) {
      _ = try await folder.bring(Self.export(at: 9, ["2021/03/boat.gif"])) { $0.fetchesBy = "/nowhere" }
    }
    #expect(!folder.has("content"))
  }

  // MARK: Archives

  @Test func picturesComeFromAnArchive() async throws {
    var zip = ZipMaker()
    zip.add("site/wp-content/uploads/2021/03/boat.gif", Self.picture)
    zip.add("site/wp-content/uploads/2021/03/boat-150x150.gif", [1])
    zip.add("site/wp-content/uploads/../../../../out.gif", Self.picture)
    zip.add("/wp-content/uploads/2021/03/rooted.gif", Self.picture)
    zip.add("site/wp-config.php", Array("canarysecret".utf8))
    let folder = try ImportFolder()
    try folder.write(zip.archive, to: "uploads.zip")
    let base = "https://ferry.example/log/wp-content/uploads/"
    var export = SampleExport()
    export.items = [
      SampleExport.Item(
        id: 1, slug: "it",
        body:
          "<img src=\"\(base)2021/03/boat-150x150.gif\" alt=\"a\">\n\n<img src=\"\(base)../../../../out.gif\" alt=\"b\">"
      ),
      SampleExport.attachment(5, "2021/03/boat.gif", parent: 1),
    ]
    let report = try await folder.bring(export) { $0.media = folder.path + "/uploads.zip" }
    #expect(report.media.brought == 1)
    #expect(try folder.files(below: "content")["media/2021/03/boat.gif"] == Data(Self.picture))
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    #expect(names == ["content", "daybook.yml", "export.xml", "uploads.zip"])
    for (_, bytes) in try folder.files(below: "content") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("canarysecret"))
    }
  }

  @Test(arguments: ["no archive at all", ""])
  func aBadArchiveStopsBeforeAnythingIsWritten(_ text: String) async throws {
    let folder = try ImportFolder()
    try folder.write(text, to: "uploads.zip")
    await #expect(throws: (any Error).self) {
      _ = try await folder.bring(SampleExport()) { $0.media = folder.path + "/uploads.zip" }
    }
    #expect(!folder.has("content"))
  }
}

/// Gives half of its bytes and ends.
private struct HalfBody: AsyncBufferedSequence {
  typealias Element = UInt8
  let bytes: [UInt8]

  struct Iterator: AsyncBufferedIteratorProtocol {
    var rest: ArraySlice<UInt8>

    mutating func next() async throws -> UInt8? { rest.popFirst() }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty { throw CocoaError(.fileReadCorruptFile) }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }
  }

  func makeAsyncIterator() -> Iterator { Iterator(rest: bytes.prefix(bytes.count / 2)) }
}
