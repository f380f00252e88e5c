import Testing

@testable import Markdown

/// Links to what is watched or listened to.
struct RecordingTests {
  private static func html(_ text: String) -> String {
    let body = RenderedBody(text.utf8, options: .journal)
    var out: [UInt8] = []
    body.write(to: &out) { index in
      let link = body.links[index]
      guard link.kind == .image, let kind = RecordingKind(file: link.path) else {
        return .page(url: Array(link.path.utf8), title: nil)
      }
      return .recording(
        Recording(
          kind: kind, url: Array(link.path.utf8), captions: kind == .film ? Array("c.vtt".utf8) : nil,
          transcript: kind == .sound ? Array("t.txt".utf8) : nil, transcriptLabel: "Transcript"))
    }
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    (
      "[Plan](https://www.vimeo.com/1?a=1&b \"video, 12 min\")",
      "<p class=\"recording film\"><a href=\"https://www.vimeo.com/1?a=1&amp;b\">Plan</a> <span class=\"facts\">video, 12 min · <bdi>vimeo.com</bdi></span></p>\n",
      "a card with what the writer says"
    ),
    (
      "[*Plan*](https://a.example/x \"Épisode 3\")",
      "<p class=\"recording sound\"><a href=\"https://a.example/x\"><em>Plan</em></a> <span class=\"facts\">Épisode 3 · <bdi>a.example</bdi></span></p>\n",
      "in the writer's language"
    ),
    (
      "[Plan](https://youtu.be/x)",
      "<p class=\"recording film\"><a href=\"https://youtu.be/x\">Plan</a> <span class=\"facts\"><bdi>youtu.be</bdi></span></p>\n",
      "a place that holds nothing else"
    ),
    ("See [Plan](https://youtu.be/x).", "<p>See <a href=\"https://youtu.be/x\">Plan</a>.</p>\n", "not alone"),
    (
      "[Plan](https://a.example \"Videos are dull\")",
      "<p><a href=\"https://a.example\" title=\"Videos are dull\">Plan</a></p>\n", "another word"
    ),
    (
      "[A \"talk\"](talk.mp3)",
      "<p><audio controls preload=\"metadata\" src=\"talk.mp3\" aria-label=\"A “talk”\"><a href=\"talk.mp3\">A “talk”</a></audio> <a href=\"t.txt\">Transcript</a></p>\n",
      "a sound of the journal"
    ),
    (
      "![A class](a.MP4)",
      "<p><video controls preload=\"metadata\" src=\"a.MP4\" aria-label=\"A class\"><track kind=\"captions\" default src=\"c.vtt\"><a href=\"a.MP4\">A class</a></video></p>\n",
      "a film, written as a picture"
    ),
    (
      "Hear [the talk](talk.mp3).",
      "<p id=\"p-hear-the-talk\">Hear <a href=\"talk.mp3\">the talk</a>.</p>\n",
      "within a sentence a link"
    ),
    (
      "- [talk](https://youtu.be/x)", "<ul>\n<li><a href=\"https://youtu.be/x\">talk</a></li>\n</ul>\n",
      "in a list a link"
    ),
  ])
  func isWritten(text: String, html: String, _: Comment) {
    #expect(Self.html(text) == html)
  }
}
