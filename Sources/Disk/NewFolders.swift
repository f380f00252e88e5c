/// The folders that a build created for its site, to be removed again if nothing goes in them.
struct NewFolders: ~Copyable, Sendable {
  private let parent: Descriptor
  /// Below `parent`, the outermost first; only those that were not there.
  private let made: [String]
  private let innermost: String

  /// - Parameter names: of folders in each other, the outermost first; those that are there stay as they are.
  static func making(_ names: [String], below parent: consuming Descriptor) throws(SystemError) -> NewFolders {
    var path = "."
    var made: [String] = []
    do throws(SystemError) {
      for name in names {
        path += "/" + name
        if try parent.makeFolderIfMissing(path) { made.append(path) }
      }
    } catch {
      for path in made.reversed() { _ = try? parent.removeFolder(path) }
      throw error
    }
    return NewFolders(parent: parent, made: made, innermost: path)
  }

  func open() throws(SystemError) -> Descriptor { try parent.folder(innermost) }

  /// Folders that hold something stay.
  func removeEmpty() {
    for path in made.reversed() { _ = try? parent.removeFolder(path) }
  }
}
