internal import Disk
internal import Letters
internal import SiteAssembly

/// How many comments wait: all whose file doesn't say that they are accepted.
func heldReplies(in files: JournalFiles) -> Int {
  files.replies.count { path in
    guard MarkdownEnding.contains(path.split(separator: ".").last?.lowercased() ?? "") else { return false }
    guard let bytes = try? files.folder.readFile(path) else { return true }
    return !isAccepted(bytes)
  }
}

/// Whether the front matter says `status: accepted`.
private func isAccepted(_ bytes: [UInt8]) -> Bool {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 100, omittingEmptySubsequences: false)
  let fields = lines.dropFirst().prefix { !$0.starts(with: "---".utf8) }
  return fields.contains { $0.elementsEqual("status: accepted".utf8) }
}
