/// A file that a journal may start from: the program copies it, and from then on it is the journal's own.
package struct StarterFile: Sendable {
  /// The kind of file, such as `frameworks`.
  package let folder: String
  /// The path below that folder, `/` between parts.
  package let path: String
  private let text: StaticString

  /// - Parameter path: with the folder in front.
  init(path: StaticString, text: StaticString) {
    let parts = path.description.split(separator: "/", maxSplits: 1)
    folder = String(parts[0])
    self.path = String(parts[parts.count - 1])
    self.text = text
  }

  /// The file as it was when the program was built.
  package var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
}

extension StarterFile {
  /// Every starter file of that folder, in path order.
  package static func files(in folder: String) -> [StarterFile] {
    embeddedFiles.map { StarterFile(path: $0, text: $1) }.filter { $0.folder == folder }
  }
}
