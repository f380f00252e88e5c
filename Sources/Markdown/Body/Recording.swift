/// A film or sound of the journal, seen from the page that plays it. Addresses are as those of `LinkTarget.page`.
package struct Recording: Sendable {
  package var kind: RecordingKind
  package var url: [UInt8]
  package var captions: [UInt8]?
  /// A file that says in words what is said.
  package var transcript: [UInt8]?
  /// The text of the link to the transcript.
  package var transcriptLabel: String

  package init(
    kind: RecordingKind, url: [UInt8], captions: [UInt8]?, transcript: [UInt8]?, transcriptLabel: String
  ) {
    (self.kind, self.url, self.captions) = (kind, url, captions)
    (self.transcript, self.transcriptLabel) = (transcript, transcriptLabel)
  }

  /// Appends the player, which shows a link where a browser has none.
  func write(named words: String, to out: inout [UInt8]) {
    out.append(kind == .film ? "<video" : "<audio")
    out.append(" controls preload=\"metadata\" src=\"")
    out.append(escaping: url)
    out.append("\" aria-label=\"")
    out.append(escaping: words.utf8)
    out.append("\">")
    if let captions {
      out.append("<track kind=\"captions\" default src=\"")
      out.append(escaping: captions)
      out.append("\">")
    }
    write(link: url, words, to: &out)
    out.append(kind == .film ? "</video>" : "</audio>")
    guard let transcript else { return }
    out.append(" ")
    write(link: transcript, transcriptLabel, to: &out)
  }

  private func write(link: [UInt8], _ words: String, to out: inout [UInt8]) {
    out.append("<a href=\"")
    out.append(escaping: link)
    out.append("\">")
    out.append(escaping: words.utf8)
    out.append("</a>")
  }
}
