internal import Exports
internal import Foundation
internal import Letters

/// The files of a folder of Markdown, each with its path below the folder. The folder is only ever read.
struct FolderFiles {
  let folder: String
  let program: FolderProgram
  /// In the order of their paths.
  private(set) var texts: [String] = []
  /// Texts in other formats, which are counted.
  private(set) var otherTexts: [String] = []
  private(set) var media: [File] = []

  /// A picture or another file that texts may show.
  struct File {
    var path: String
    var size: Int
    /// What the journal's folder of media calls it: of two with one name the first keeps it.
    var place = ""
  }
  private static let most = 1_000_000

  init(_ folder: String) throws(ExportFault) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw ExportFault(file: folder, .unreadable("there is no folder of that name"))
    }
    self.folder = folder
    program = FolderProgram { FileManager.default.fileExists(atPath: folder + "/" + $0) }
    list("")
    texts.sort()
    otherTexts.sort()
    media.sort { $0.path < $1.path }
    var known: Set<String> = []
    for index in media.indices {
      let place = sitePath(ofMedia: media[index].path)
      let isFirst = known.insert(MediaLibrary.place(of: place).lowercased()).inserted
      media[index].place = isFirst ? place : media[index].path
    }
    if texts.isEmpty { throw ExportFault(file: folder, .missing("*.md")) }
  }

  /// Links to other folders aren't followed.
  private mutating func list(_ start: String) {
    var waiting = [start]
    while let below = waiting.popLast(), texts.count + media.count < Self.most {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + below)) ?? [] {
        let path = below.isEmpty ? name : below + "/" + name
        guard let values = try? FileManager.default.attributesOfItem(atPath: folder + "/" + path) else { continue }
        switch values[.type] as? FileAttributeType {
        case .typeDirectory?: if !program.isSkipped(path.split(separator: "/")) { waiting.append(path) }
        case .typeRegular?: if !name.hasPrefix(".") { add(path, values[.size] as? Int ?? 0) }
        default: break
        }
      }
    }
  }

  private mutating func add(_ path: String, _ size: Int) {
    if MarkdownEnding.ends(path) {
      texts.append(path)
    } else if MediaChoice.isFile(path), !path.lowercased().hasSuffix(".txt") {
      if !program.isDesign(Self.folders(of: path)) { media.append(File(path: path, size: size)) }
    } else if Self.otherFormats.contains(where: { path.lowercased().hasSuffix($0) }),
      !program.isDesign(Self.folders(of: path))
    {
      otherTexts.append(path)
    }
  }

  private static let otherFormats = [".html", ".htm", ".org", ".rst", ".adoc", ".ipynb", ".textile", ".canvas"]

  static func folders(of path: String) -> [Substring] { Array(path.split(separator: "/").dropLast()) }

  /// Below the part of the folder that pages are made of.
  func sitePath(ofText path: String) -> String { Self.path(path, below: program.textRoots) }

  func sitePath(ofMedia path: String) -> String { Self.path(path, below: program.mediaRoots) }

  private static func path(_ path: String, below roots: [String]) -> String {
    roots.first { path.hasPrefix($0) && path.count > $0.count }.map { String(path.dropFirst($0.count)) } ?? path
  }

  /// The pictures and files for the texts.
  var library: MediaLibrary {
    MediaLibrary(
      media.map { MediaLibrary.File(path: $0.place, size: $0.size, source: .file(folder + "/" + $0.path)) },
      namesAlone: true)
  }
}
