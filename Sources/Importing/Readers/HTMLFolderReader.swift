internal import Exports
internal import Foundation

/// Reads a folder of web pages: one with a day is a post, the others are pages. The folder is never written to.
final class HTMLFolderReader: ExportReader {
  private let folder: String
  private let file: Int
  private let paths: [String]
  private var given = -1
  private static let largestPage = 32 << 20

  init(_ folder: String, file: Int, readsTexts: Bool) throws(ExportFault) {
    (self.folder, self.file) = (folder, file)
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw ExportFault(file: folder, .unreadable("it is not a folder"))
    }
    paths = names.filter(Self.isPage).sorted()
    if paths.isEmpty { throw ExportFault(file: folder, .missing("*.html")) }
  }

  private static func isPage(_ path: String) -> Bool {
    let small = path.lowercased()
    return (small.hasSuffix(".html") || small.hasSuffix(".htm"))
      && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  func next() throws(ExportFault) -> ExportPart? {
    given += 1
    if given == 0 { return .site(ExportSite()) }
    return given <= paths.count ? .item(item(paths[given - 1])) : nil
  }

  private func item(_ path: String) -> ExportItem {
    var item = ExportItem()
    (item.file, item.line) = (file, 1)
    item.guid = "file:" + path
    item.link = "/" + path
    let bytes = (try? WholeFile.bytes(of: folder + "/" + path, limit: Self.largestPage)).map { Array($0) }
    item.isTooLong = bytes == nil
    let page = PageSource(bytes ?? [])
    item.title = page.title
    item.date = page.day ?? Self.day(in: path) ?? ""
    item.kind = item.date.isEmpty ? .page : .post
    item.body = page.body
    item.slug = Self.name(of: path)
    item.status = page.isHidden ? "private" : "publish"
    return item
  }

  /// An `index.html` is called by its folder.
  private static func name(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let stem = parts.last?.split(separator: ".").dropLast().joined(separator: ".") ?? ""
    return stem == "index" && parts.count > 1 ? parts[parts.count - 2] : stem
  }

  /// `2021/03/02/fog.html`, `2021-03-02-fog.html`.
  private static func day(in path: String) -> String? {
    let numbers = path.split { !$0.isNumber }
    for index in numbers.indices.dropLast(2) where numbers[index].count == 4 {
      let next = numbers[(index + 1)...(index + 2)]
      guard next.allSatisfy({ (1...2).contains($0.count) }) else { continue }
      return ([numbers[index]] + next).joined(separator: "-")
    }
    return nil
  }
}
