package import Diagnostics
internal import Disk
internal import FrontMatter
internal import Letters
internal import SiteAssembly
internal import StarterFiles

/// A framework that the program brings: a journal may have a copy, which is then its own.
package struct StarterFramework: Sendable {
  /// The file's name, and the name by which a post refers to the framework.
  package let id: String
  package let title: String
  /// One line.
  package let summary: String
  /// The names by which posts refer to its items.
  package let items: [String]
  let bytes: [UInt8]

  /// Every framework that the program brings, by id.
  package static var all: [StarterFramework] { StarterFile.files(in: "frameworks").compactMap { StarterFramework($0) } }

  /// `nil` when the file cannot be read, which a test rules out.
  private init?(_ file: StarterFile) {
    guard file.path.hasSuffix(".md") else { return nil }
    guard let text = try? SourceText(file.bytes, file: file.path) else { return nil }
    let (fields, _) = parseThing(text, kind: .framework, path: file.path)
    id = String(file.path.dropLast(3))
    title = fields.title?.value ?? id
    summary = fields.summary?.value ?? ""
    let name = id
    items = fields.framework.items.map { "\(name)/\(slug($0.title.value))" }
    bytes = file.bytes
  }

  /// Its copy's place in a journal.
  package var path: String { "content/frameworks/\(id).md" }

  /// Copies it into a journal.
  ///
  /// - Returns: whether it was copied: not when the journal has it already, word for word.
  /// - Throws: a folder that isn't a journal, a different file with that name, an error of the disk.
  package func add(to folder: String) throws(Problems) -> Bool {
    let journal = try JournalFolder.opened(folder)
    _ = try journal.readSettings()
    do throws(Diagnostic) {
      return try journal.add(bytes, as: path) == .added
    } catch {
      throw Problems([error])
    }
  }
}
