internal import Cores
internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import Letters
internal import Markdown
internal import SiteAssembly

extension NameList {
  /// The journal's files that contain a name: in texts, captions, templates, settings, file names, and picture metadata.
  func uses(in files: JournalFiles, jobs: Int) async -> [Diagnostic] {
    let found = await files.folder.scan(["content", "templates"], jobs: jobs).files
    let paths = [settingsFile] + found.map(\.path)
    return await mapChunks(upTo: paths.count, jobs: jobs) { range in
      range.flatMap { uses(in: paths[$0], of: files.folder) }
    }.flatMap { $0 }
  }

  private func uses(in path: String, of folder: JournalFolder) -> [Diagnostic] {
    let ofPath = search.uses(in: Array(path.utf8)).map { Diagnostic.privateNameInPath(line: $0.line, file: path) }
    do throws(Diagnostic) {
      let bytes = try folder.readFile(path)
      return ofPath + (Self.isText(path) ? uses(inText: bytes, path) : uses(inNotesOf: bytes, path))
    } catch {
      return ofPath + [error]
    }
  }

  private func uses(inText bytes: [UInt8], _ path: String) -> [Diagnostic] {
    let text = (try? decodeText(bytes, file: path)) ?? bytes
    // Most files hold no name, and need no more.
    if search.uses(in: text).isEmpty { return [] }
    let found = search.uses(in: published(text, path))
    if found.isEmpty { return [] }
    let lines = LineIndex(text)
    return found.map { use in
      .privateName(line: use.line, file: path, at: lines.position(at: use.range.lowerBound), length: use.range.count)
    }
  }

  /// Without the author's comments, which are never published.
  private func published(_ text: [UInt8], _ path: String) -> [UInt8] {
    guard MarkdownEnding.ends(path), let source = try? SourceText(text, file: path) else { return text }
    return PublishedText.of(text, body: source.body)
  }

  /// Pictures and recordings hold words as UTF-8 or, between zeros, as UTF-16; each name is told once.
  private func uses(inNotesOf bytes: [UInt8], _ path: String) -> [Diagnostic] {
    let plain = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let wide = bytes.contains(0) ? Array(String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self).utf8) : []
    let lines = Set((search.uses(in: plain) + search.uses(in: wide)).map(\.line))
    return lines.sorted().map { .privateName(line: $0, file: path, at: nil, length: 1) }
  }

  private static func isText(_ path: String) -> Bool {
    [".md", ".mustache", ".yml", ".css", ".js", ".txt", ".vtt", ".svg", ".xml", ".html"].contains {
      path.lowercased().hasSuffix($0)
    }
  }
}
