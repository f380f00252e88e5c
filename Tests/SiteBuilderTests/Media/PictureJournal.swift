import Foundation
import TestJournals
import TestSupport
@testable import SiteAssembly
@testable import SiteBuilder

/// A journal with one post that shows pictures, and a program of our own in the place of libvips'.
struct PictureJournal {
  static let canary = "zqCANARYqz"
  private static let fixtures = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("PicturesTests/Fixtures")

  let journal: TestJournal
  private let programs: DiskFolder

  /// The dirty pictures of the other tests, by name.
  static func dirty() throws -> [String: Data] {
    try Fixtures.files(below: fixtures).filter { !$0.key.hasSuffix(".md") }
  }

  init(_ pictures: [String: Data], settings: String = "", text: String? = nil, fields: String = "") throws {
    let shown = pictures.keys.sorted().map { "![The \($0)](<../media/\($0)>)\n\n" }.joined()
    let files: [(path: String, bytes: Data)] = [
      ("daybook.yml", Data("title: J\nurl: https://example.org/\n\(settings)".utf8)),
      ("content/posts/2026-01-02-one.md", Data("---\ntitle: One\n\(fields)---\n\n\(text ?? shown)".utf8)),
    ]
    journal = try TestJournal(files + pictures.sorted { $0.key < $1.key }.map { ("content/media/" + $0.key, $0.value) })
    programs = try DiskFolder()
  }

  @discardableResult
  func build(jobs: Int = 2, programs folder: String? = nil) async throws -> BuildReport {
    guard let moment = BuildOptions.Moment(text: TestJournal.today) else { throw CocoaError(.formatting) }
    return try await SiteBuilder.build(
      BuildOptions(folder: journal.path, moment: moment, jobs: jobs, searchPath: folder ?? programs.path))
  }

  func put(_ bytes: Data, _ file: String) throws {
    try bytes.write(to: URL(fileURLWithPath: journal.path + "/" + file))
  }

  var page: String { journal.text("posts/one/index.html") ?? "" }

  /// The addresses of the page's pictures, each with its attributes.
  var images: [String] { page.matches(of: #/<img [^>]*>/#).map { String($0.0) } }

  // MARK: The program

  /// Makes the program: it copies a picture of the width that it is asked for, and notes that it ran.
  func installProgram(widths: [Int]) throws {
    for width in widths { try Self.jpeg(width: width).write(to: URL(fileURLWithPath: programs("\(width)x"))) }
    try install("echo \"$3\" >> '\(programs.path)/runs'; cp '\(programs.path)/'\"$3\" \"$(dirname \"$1\")/${5%%\\[*}\"")
  }

  func install(_ script: String) throws {
    try programs.write("#!/bin/sh\n\(script)\n", to: "vipsthumbnail")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: programs("vipsthumbnail"))
  }

  /// The widths that it was asked for, in order of size.
  var runs: [String] { (programs.text("runs") ?? "").split(separator: "\n").map(String.init).sorted() }

  /// A JPEG of 8 lines whose data nobody could decode.
  static func jpeg(width: Int, data: [UInt8] = [1, 2], comment: String = canary) -> Data {
    var bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xFE, 0, UInt8(comment.utf8.count + 2)] + Array(comment.utf8)
    bytes += [0xFF, 0xC0, 0, 11, 8, 0, 8, UInt8(width >> 8), UInt8(width & 0xFF), 1, 1, 0x11, 0]
    bytes += [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]
    return Data(bytes + data + [0xFF, 0xD9])
  }
}
