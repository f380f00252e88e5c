import Diagnostics
import Foundation
import Pictures
import TestJournals
import TestSupport
import Testing
@testable import SiteBuilder

/// What becomes of pictures on their way into the site.
@Suite struct PublishedPictureTests {
  @Test func noPictureSaysMoreThanItShows() async throws {
    let pictures = try PictureJournal.dirty()
    let one = try PictureJournal(pictures)
    #expect(try await one.build(jobs: 1).warnings == [])
    let many = try PictureJournal(pictures)
    try await many.build(jobs: 5)
    let site = try one.journal.site()
    #expect(try many.journal.site() == site)
    for (path, bytes) in site { #expect(!Array(bytes).holds(PictureJournal.canary), "\(path)") }
    for (name, bytes) in pictures {
      let format = try #require(try PictureFormat.of(file: name, beginning: Array(bytes.prefix(16))))
      #expect(
        site["media/" + name].map(Array.init) == (try Picture(cleaning: Array(bytes), as: format).bytes), "\(name)")
    }
    #expect(one.images.count == pictures.count)
    #expect(one.images.allSatisfy { $0.contains(" width=\"") && $0.contains(" height=\"") && !$0.contains("srcset") })
    #expect(one.page.contains("media/turn6.jpg\" alt=\"The turn6.jpg\" width=\"40\" height=\"60\" loading=\"lazy\""))
  }

  @Test func aPictureWhoseCopyIsThereIsNotWrittenAgain() async throws {
    let pictures = try PictureJournal(["a.jpg": PictureJournal.jpeg(width: 9)])
    try await pictures.build()
    let file = "journal/output/media/a.jpg"
    let number = try pictures.journal.disk.number(file)
    // Another note in the same picture.
    try pictures.put(PictureJournal.jpeg(width: 9, comment: "note"), "content/media/a.jpg")
    let report = try await pictures.build()
    #expect(report.written == 0)
    #expect(try pictures.journal.disk.number(file) == number)
    try pictures.put(PictureJournal.jpeg(width: 10), "content/media/a.jpg")
    #expect(try await pictures.build().written >= 2)
    #expect(pictures.page.contains("width=\"10\""))
    #expect(try pictures.journal.disk.tree("journal/output/.daybook") == ["manifest"])
  }

  @Test func aPictureTakesThePlaceOfAFolder() async throws {
    let picture = PictureJournal.jpeg(width: 9)
    let pictures = try PictureJournal(["a.jpg": picture], text: "![A](../media/b.jpg/c.jpg)")
    try pictures.journal.disk.makeFolder("journal/content/media/b.jpg")
    try pictures.put(picture, "content/media/b.jpg/c.jpg")
    try await pictures.build()
    #expect(try pictures.journal.site()["media/b.jpg/c.jpg"] != nil)
    try FileManager.default.removeItem(atPath: pictures.journal.path + "/content/media/b.jpg")
    try pictures.put(picture, "content/media/b.jpg")
    try pictures.journal.write("---\ntitle: One\n---\n\n![A](../media/b.jpg)\n", to: "content/posts/2026-01-02-one.md")
    try await pictures.build()
    #expect(try pictures.journal.site()["media/b.jpg"] != nil)
    #expect(try pictures.journal.site()["media/b.jpg/c.jpg"] == nil)
  }

  @Test func somebodyElsesFileIsNotReplaced() async throws {
    let pictures = try PictureJournal(["a.jpg": PictureJournal.jpeg(width: 9)])
    try pictures.journal.write("mine", to: "output/media/a.jpg")
    await #expect(throws: Problems.self) { try await pictures.build() }
    #expect(pictures.journal.text("media/a.jpg") == "mine")
    #expect(pictures.journal.text("index.html") == nil)
  }

  @Test func aLinkInTheOutputIsNotFollowed() async throws {
    let pictures = try PictureJournal(["a.jpg": PictureJournal.jpeg(width: 9)])
    try pictures.journal.write("mine", to: "other.jpg")
    try pictures.journal.disk.link("journal/output/media/a.jpg", to: pictures.journal.path + "/other.jpg")
    await #expect(throws: Problems.self) { try await pictures.build() }
    #expect(pictures.journal.disk.text("journal/other.jpg") == "mine")
  }

  @Test func aRefusedPictureLeavesTheLastSite() async throws {
    let pictures = try PictureJournal(["a.jpg": PictureJournal.jpeg(width: 9)])
    try await pictures.build()
    let site = try pictures.journal.site()
    try pictures.put(Data(PictureJournal.jpeg(width: 9).dropLast(3)), "content/media/a.jpg")
    await #expect(throws: Problems.self) { try await pictures.build() }
    #expect(try pictures.journal.site() == site)
  }

  @Test func wordsStandForAPictureThatIsLeftOut() async throws {
    let cut = Data(PictureJournal.jpeg(width: 9).dropLast(3))
    let pictures = try PictureJournal(
      ["a.jpg": cut], settings: "links: warn\n", text: "![The hall](../media/a.jpg) and [the photo](../media/a.jpg).",
      fields: "image: ../media/a.jpg\nalt: The hall\n")
    #expect(try await pictures.build().warnings.map(\.code) == ["damaged-picture"])
    #expect(pictures.images == [])
    #expect(pictures.page.contains("The hall and the photo."))
    #expect(!pictures.page.contains("a.jpg"))
    #expect(try pictures.journal.site()["media/a.jpg"] == nil)
  }

  @Test func whatIsNoPictureIsLinked() async throws {
    let pictures = try PictureJournal(
      ["talk.mp3": Data("ID3 \(PictureJournal.canary)".utf8)], text: "![The talk](../media/talk.mp3)")
    try await pictures.build()
    #expect(pictures.page.contains("<a href=\"../../media/talk.mp3\">The talk</a>"))
    #expect(try pictures.journal.site()["media/talk.mp3"] == Data("ID3 \(PictureJournal.canary)".utf8), "as it is")
  }

  @Test func thePictureOfAPostHasItsSize() async throws {
    let pictures = try PictureJournal(
      ["a.jpg": PictureJournal.jpeg(width: 9)], text: "Words.", fields: "image: ../media/a.jpg\nalt: The hall\n")
    try await pictures.build()
    #expect(
      pictures.images == ["<img class=\"u-photo\" src=\"../../media/a.jpg\" alt=\"The hall\" width=\"9\" height=\"8\">"]
    )
  }
}

extension [UInt8] {
  fileprivate func holds(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}
