internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown

/// The files in `content` that entries of the menu lead to, by the entries' addresses: `/media/plan.pdf`, with or without its first
/// slash, or with `content` before it. They are published for it.
func menuFiles(of journal: Journal, among media: MediaIndex) -> [String: MediaUse] {
  var found: [String: MediaUse] = [:]
  for target in journal.settings.menu.map(\.target.value) where !target.contains("://") {
    let plain = target.prefix { $0 != "#" && $0 != "?" }
    let path = String(percentDecoding: Array(plain.utf8)[...]).split(separator: "/").joined(separator: "/")
    guard let file = ["content/" + path, path].first(where: media.contains) else { continue }
    found[target] = MediaUse(file: file, route: MediaIndex.route(of: file))
  }
  return found
}
