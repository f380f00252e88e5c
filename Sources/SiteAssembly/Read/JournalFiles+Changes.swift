package import Diagnostics
internal import Disk
internal import FrontMatter

extension JournalFiles {
  /// The files as they would be if `changes` were written, by path, and `moves` made, from path to path.
  ///
  /// Nothing is written, so that code can check the result before it's on the disk.
  package func with(changes: [String: [UInt8]], moves: [String: String] = [:]) throws(Problems) -> JournalFiles {
    let known = posts + things.map(\.path) + selfReflections.map(\.path) + media.suggestions
    var sorter = FileClassifier()
    let paths = Set(known.map { moves[$0] ?? $0 }).union(changes.keys.filter { $0.hasPrefix("content/") })
    for path in paths.sorted(by: ByteOrder.precedes) { sorter.add(path) }
    do throws(Diagnostic) {
      var (settings, problems) = (settings, [Diagnostic]())
      if let bytes = changes[settingsFile] { (settings, problems) = parseShownSettings(bytes) }
      return JournalFiles(
        folder: try JournalFolder(folder.path, pending: changes), settings: settings, zone: zone, posts: sorter.posts,
        things: sorter.things, selfReflections: sorter.selfReflections, replies: sorter.replies,
        media: MediaIndex(sorter.media, posts: sorter.posts),
        templates: templates, look: look, problems: problems + sorter.problems, unlisted: unlisted,
        fingerprint: fingerprint,
        lastChange: lastChange)
    } catch {
      throw Problems([error])
    }
  }
}
