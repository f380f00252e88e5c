import Authoring
import Testing

enum HostingFile {
  static func added(_ name: String, to folder: ImportFolder) throws -> String {
    let hosting = try #require(Hosting(rawValue: name))
    _ = try hosting.add(to: folder.path)
    return try folder.text(of: hosting.path)
  }
}
