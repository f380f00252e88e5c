internal import Diagnostics
package import Markdown

/// A recording's address on the site, and those of its captions and transcript.
package struct RecordingRoutes: Sendable, Equatable {
  package let kind: RecordingKind
  package let route: String
  package let captions: String?
  package let transcript: String?
}

extension LinkResolver {
  /// A picture, or a recording with the files next to it: `talk.vtt` contains the captions of `talk.mp4`, and `talk.txt` or
  /// `talk.md` its transcript.
  mutating func shown(
    _ file: String, _ name: String, at position: Position, length: Int, in context: Context
  ) -> ResolvedLink {
    guard let kind = RecordingKind(file: file) else { return use(file) }
    let stem = String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
    let captions = media.contains(stem + ".vtt") ? stem + ".vtt" : nil
    let transcript = [stem + ".txt", stem + ".md"].first(where: media.contains)
    if captions == nil, transcript == nil, !linksToWords(of: stem, in: context) {
      problems.append(.silentRecording(name, kind, at: position, length: length, file: context.file))
    }
    for used in [file, captions, transcript].compactMap(\.self) { _ = use(used) }
    return .recording(
      RecordingRoutes(
        kind: kind, route: MediaIndex.route(of: file), captions: captions.map(MediaIndex.route),
        transcript: transcript.map(MediaIndex.route)))
  }

  /// Whether the same text links to a page or file named after the recording: `talk-in-words.md` for `talk.mp3`.
  private func linksToWords(of stem: String, in context: Context) -> Bool {
    let name = stem.split(separator: "/").last ?? ""
    return bodies[context.body].links.contains { link in
      link.kind != .image && link.kind != .external && link.path.split(separator: "/").last?.hasPrefix(name) == true
        && RecordingKind(file: link.path) == nil
    }
  }
}
