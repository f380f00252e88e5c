/// Whether a recording is a film or a sound.
package enum RecordingKind: Sendable {
  case film, sound

  private static let films: Set<String> = ["mp4", "webm", "ogv", "m4v"]
  private static let sounds: Set<String> = ["mp3", "m4a", "ogg", "oga", "opus", "wav", "aac", "flac"]

  /// By the ending: those that browsers play.
  package init?(file: String) {
    let name = file.prefix { $0 != "#" && $0 != "?" }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    if Self.films.contains(ending) {
      self = .film
    } else if Self.sounds.contains(ending) {
      self = .sound
    } else {
      return nil
    }
  }

  /// In small letters, with which a writer's words about a link begin; in the languages that Daybook speaks.
  private static let words: [(RecordingKind, [String])] = [
    (.film, ["video", "vídeo", "vidéo", "film", "película", "فيديو", "فيلم"]),
    (.sound, ["podcast", "audio", "episode", "episodio", "épisode", "folge", "radio", "sound", "بودكاست", "صوت"]),
  ]

  /// Sites that are known to have nothing else.
  private static let places: [(RecordingKind, [String])] = [
    (.film, ["youtube.com/watch", "youtu.be/", "vimeo.com/"]),
    (.sound, ["podcasts.apple.com/", "open.spotify.com/episode/"]),
  ]

  /// A link to another site: by what the writer says in quotes behind the address ("video, 12 min"), or by the address.
  init?(about: ArraySlice<UInt8>, address: ArraySlice<UInt8>) {
    let about = String(decoding: about, as: UTF8.self).lowercased()
    let first = String(about.prefix { $0.isLetter })
    var place = String(decoding: address.prefix(64), as: UTF8.self)
    for start in ["https:", "http:", "//", "www."] where place.hasPrefix(start) { place.removeFirst(start.count) }
    let byWord = Self.words.first { $0.1.contains(first) }?.0
    guard let kind = byWord ?? Self.places.first(where: { $0.1.contains(where: place.hasPrefix) })?.0 else {
      return nil
    }
    self = kind
  }
}
