internal import Exports
internal import ZipReading

/// The parts of a `.docx`: a zip archive of XML files and pictures that refer to each other by ids.
struct WordPackage: ~Copyable {
  private static let longestPart = 192 << 20
  private static let longestPicture = 64 << 20

  private let archive: ZipArchive
  /// The text itself: `word/document.xml`.
  let main: String

  init(_ path: String) throws(WordFault) {
    let archive = try Self.opened(path)
    let main = try Self.mainPart(of: archive)
    self.archive = archive
    self.main = main
  }

  private static func opened(_ path: String) throws(WordFault) -> ZipArchive {
    do throws(ZipFault) { return try ZipArchive(path) } catch {
      if error == .notZip || error == .damaged, let format = FileFormat.other(path) { throw .otherFormat(format) }
      throw .zip(error)
    }
  }

  /// Usually `word/document.xml`.
  private static func mainPart(of archive: borrowing ZipArchive) throws(WordFault) -> String {
    if archive["mimetype"] != nil, archive["content.xml"] != nil { throw .otherFormat(.openDocument) }
    if let tree = try tree("_rels/.rels", in: archive) {
      for relation in Relations(tree, part: "").all where relation.type.hasSuffix("/officeDocument") {
        if relation.target.hasPrefix("word/") || relation.target.hasSuffix("document.xml") { return relation.target }
        throw .otherFormat(.otherOffice)
      }
    }
    guard archive["word/document.xml"] != nil else {
      throw archive["[Content_Types].xml"] != nil ? .otherFormat(.otherOffice) : .missing("word/document.xml")
    }
    return "word/document.xml"
  }

  /// - Returns: `nil` if the part is missing.
  func tree(_ part: String) throws(WordFault) -> XMLTree? { try Self.tree(part, in: archive) }

  private static func tree(_ part: String, in archive: borrowing ZipArchive) throws(WordFault) -> XMLTree? {
    guard let entry = archive[part] else { return nil }
    let bytes: [UInt8]
    do throws(ZipFault) { bytes = try archive.contents(of: entry, limit: longestPart) } catch { throw .zip(error) }
    do throws(XMLFault) {
      return try XMLTree(bytes, prefixes: Namespaces.prefixes, texts: Namespaces.texts)
    } catch {
      throw .xml(error, part: part)
    }
  }

  func relations(of part: String) throws(WordFault) -> Relations {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { part[...$0] } ?? ""
    let file = slash.map { part[part.index(after: $0)...] } ?? part[...]
    return try tree("\(folder)_rels/\(file).rels").map { Relations($0, part: part) } ?? Relations()
  }

  /// A picture's bytes; `nil` for one that isn't there, is too big or damaged.
  func picture(_ part: String) -> [UInt8]? {
    guard let entry = archive[part], entry.isSafe else { return nil }
    return try? archive.contents(of: entry, limit: Self.longestPicture)
  }
}
