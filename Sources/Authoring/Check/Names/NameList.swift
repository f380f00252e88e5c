internal import Diagnostics
internal import Disk
internal import FrontMatter

/// The names that must not be published: a file of the author's own that never leaves the private folder.
///
/// A line is a name; other forms of it follow a `=`, with commas between them; what follows `#` is a note:
/// `Maria Lopez = Mari, M. Lopez`. What is found is told by its line, so that no report spreads the name.
struct NameList: Sendable {
  static let file = "private/names.txt"

  /// The number of names; several forms of one name count once.
  private(set) var count = 0
  let search: NameSearch

  /// - Returns: `nil` when there is no such file.
  /// - Throws: a file that isn't text or can't be read.
  static func read(in folder: JournalFolder) throws(Problems) -> NameList? {
    do throws(Diagnostic) {
      return NameList(try decodeText(try folder.readFile(file), file: file))
    } catch {
      if error.code == "file-not-found" { return nil }
      throw Problems([error])
    }
  }

  init(_ text: [UInt8]) {
    var search = NameSearch()
    let lines = String(decoding: text, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in zip(1..., lines) {
      let names = line.prefix { $0 != "#" }
      // A comma without '=' is part of the name, as in 'Lopez, Maria'.
      let parts = names.split(separator: "=", maxSplits: 1)
      let forms = parts.prefix(1) + (parts.dropFirst().first?.split(separator: ",") ?? [])
      let added = forms.filter { search.add(Array($0.utf8), line: number) }
      count += added.isEmpty ? 0 : 1
    }
    self.search = search
  }
}
