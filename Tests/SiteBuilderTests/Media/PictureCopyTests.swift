import Diagnostics
import Foundation
import Pictures
import TestJournals
import Testing
@testable import Disk

/// The smaller copies that `images: {widths: […]}` asks for.
@Suite struct PictureCopyTests {
  private static let settings = "images:\n  widths: [30, 20, 500]\n"

  private static func journal(_ settings: String = settings, fields: String = "") throws -> PictureJournal {
    try PictureJournal(["a b.jpg": PictureJournal.jpeg(width: 40)], settings: settings, fields: fields)
  }

  @Test func nothingIsMadeUnlessAskedFor() async throws {
    let pictures = try Self.journal("")
    try pictures.install("exit 1")
    try await pictures.build()
    #expect(try pictures.journal.site().keys.filter { $0.hasPrefix("media/") } == ["media/a b.jpg"])
  }

  @Test func pagesLetTheBrowserChoose() async throws {
    let pictures = try Self.journal(fields: "image: ../media/a b.jpg\nalt: A\n")
    try pictures.installProgram(widths: [20, 30])
    try await pictures.build()
    #expect(pictures.runs == ["20x", "30x"], "none as wide as the picture, or wider")
    let image = try #require(pictures.images.first)
    let srcset = try #require(image.firstMatch(of: #/srcset="([^"]*)" sizes="([^"]*)"/#))
    #expect(srcset.2 == "(min-width: 680px) 612px, 100vw")
    let entries = srcset.1.split(separator: ", ").map(String.init)
    #expect(entries.map { $0.suffix(4) } == [" 20w", " 30w", " 40w"])
    #expect(entries.last == "../../media/a%20b.jpg 40w")
    let site = try pictures.journal.site()
    let copies = site.filter { $0.key.hasPrefix("media/a b-") }
    #expect(copies.count == 2)
    for copy in copies {
      #expect(Data(copy.value).range(of: Data(PictureJournal.canary.utf8)) == nil, "copies are cleaned too")
    }
    let feed = try #require(site["feed.xml"].map { String(decoding: $0, as: UTF8.self) })
    #expect(!feed.contains("srcset"))
  }

  @Test func aCopyIsMadeOnce() async throws {
    let pictures = try Self.journal()
    try pictures.installProgram(widths: [20, 30])
    try await pictures.build()
    let site = try pictures.journal.site()
    try pictures.journal.write("body {}", to: "templates/assets/custom.css")
    try await pictures.build()
    #expect(pictures.runs.count == 2)
    #expect(
      try pictures.journal.site().filter { $0.key.hasPrefix("media/") } == site.filter { $0.key.hasPrefix("media/") })

    try pictures.put(PictureJournal.jpeg(width: 40, data: [9]), "content/media/a b.jpg")
    try await pictures.build()
    #expect(pictures.runs.count == 4)
    let copies = try pictures.journal.site().keys.filter { $0.hasPrefix("media/a b-") }
    #expect(copies.count == 2 && copies.allSatisfy { site[$0] == nil }, "those of the old picture are gone")
  }

  @Test func aDamagedCopyIsMadeAgain() async throws {
    let pictures = try Self.journal()
    try pictures.installProgram(widths: [20, 30])
    try await pictures.build()
    let site = try pictures.journal.site()
    let copy = try #require(site.keys.filter { $0.hasPrefix("media/a b-") }.min())
    try pictures.put(Data("zq".utf8), "output/" + copy)
    try await pictures.build()
    #expect(try pictures.journal.site() == site)
  }

  @Test(arguments: [
    ("echo 'no room' >&2; exit 1", ": no room"), ("exit 0", ""), ("kill -9 $$", ""),
    ("echo zq > \"$(dirname \"$1\")/${5%%\\[*}\"", ""),
  ])
  func aProgramThatFailsIsToldOf(_ script: String, _ reason: String) async throws {
    let pictures = try Self.journal("images:\n  widths: 20\n")
    try pictures.install(script)
    let problems = await #expect(throws: Problems.self) { try await pictures.build() }
    #expect(
      problems?.diagnostics.map(\.description) == [
        "content/media/a b.jpg: error: 'vipsthumbnail' couldn't make a copy 20 pixels wide\(reason); "
          + "open the picture in an image editor and save it again"
      ])
    #expect(pictures.journal.text("index.html") == nil)
  }

  private static let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
  private static let hasProgram = InstalledProgram.named("vipsthumbnail", in: folders) != nil

  @Test(.enabled(if: hasProgram, "libvips-tools is not installed"))
  func libvipsMakesCopiesThatStandUpright() async throws {
    let names: Set = [
      "phone.jpg", "turn6.jpg", "text.png", "full.webp", "moving.gif", "moving.webp", "moving.png", "drawing.svg",
    ]
    let pictures = try PictureJournal(
      try PictureJournal.dirty().filter { names.contains($0.key) }, settings: "images:\n  widths: 20\n")
    try await pictures.build(programs: Self.folders)
    let site = try pictures.journal.site()
    let copies = site.filter { $0.key.contains("-20w-") }
    #expect(copies.count == 4, "what moves or is drawn has none")
    for (path, bytes) in copies {
      let format = try #require(try PictureFormat.of(file: path, beginning: Array(bytes.prefix(16))))
      let size = try #require(try Picture(cleaning: Array(bytes), as: format).size)
      #expect(size.width == 20)
      // 40 × 60 when it stands upright, but for the one that is upside down.
      #expect(size.height == (path.contains("full") ? 13 : 30), "\(path)")
      #expect(bytes.range(of: Data(PictureJournal.canary.utf8)) == nil)
    }
  }
}
