internal import Diagnostics
internal import Exports
internal import FrontMatter
internal import Letters

/// Reads a folder of Markdown, whichever program it was written for: one with a day is a post, the others are pages. The folder is
/// never written to.
final class MarkdownFolderReader: ExportReader {
  private let files: FolderFiles
  private let settings: FolderSettings
  private let file: Int
  private var given = -1

  init(_ folder: String, file: Int) throws(ExportFault) {
    files = try FolderFiles(folder)
    settings = FolderSettings(files)
    self.file = file
  }

  func next() throws(ExportFault) -> ExportPart? {
    given += 1
    if given == 0 { return .site(site) }
    var place = given - 1
    if place < files.texts.count { return .item(text(files.texts[place])) }
    place -= files.texts.count
    if place < files.media.count { return .item(media(files.media[place])) }
    place -= files.media.count
    return place < files.otherTexts.count ? .item(other(files.otherTexts[place], "other format")) : nil
  }

  private var site: ExportSite {
    var site = ExportSite()
    if !settings.address.isEmpty { site.addresses = [settings.address] }
    return site
  }

  private func item(_ path: String, _ kind: ExportItem.Kind) -> ExportItem {
    var item = ExportItem()
    (item.file, item.line) = (file, 1)
    item.kind = kind
    // The folder's name tells two folders apart that are imported one after the other.
    item.guid = "file:" + (files.folder.split(separator: "/").last ?? "") + "/" + path
    return item
  }

  private func other(_ path: String, _ kind: String) -> ExportItem { item(path, .other(kind)) }

  private func media(_ media: FolderFiles.File) -> ExportItem {
    var item = item(media.path, .attachment)
    item.status = "inherit"
    item.meta.file = media.place
    return item
  }

  private func text(_ path: String) -> ExportItem {
    let folders = FolderFiles.folders(of: path)
    if files.program.isDesign(folders) { return other(path, "template") }
    let name = path.lowercased()
    if folders.isEmpty, Self.aboutTheProgram.contains(name) { return other(path, "not published") }
    return FolderTextReading(files: files, settings: settings, path: path).item(item(path, .post))
  }

  private static let aboutTheProgram: Set<String> = [
    "readme.md", "license.md", "changelog.md", "contributing.md", "code_of_conduct.md", "security.md",
  ]
}
