internal import Exports
internal import ZipReading

/// Reads the zip archive that Substack exports: a table of posts, and a page for each.
final class SubstackReader: ExportReader {
  private let archive: ZipArchive
  private let rows: [[String: String]]
  private let file: Int
  private let readsTexts: Bool
  private var given = -1
  private static let largestPage = 32 << 20

  init(_ path: String, file: Int, readsTexts: Bool) throws(ExportFault) {
    (self.file, self.readsTexts) = (file, readsTexts)
    do throws(ZipFault) {
      let archive = try ZipArchive(path)
      guard let table = archive.entries.first(where: { $0.name.hasSuffix("posts.csv") }) else { throw .notZip }
      let bytes = try archive.contents(of: table, limit: Self.largestPage)
      rows = CommaTable(String(decoding: bytes, as: UTF8.self)).rows
      self.archive = archive
    } catch {
      throw ExportFault(file: path, .missing("posts.csv"))
    }
  }

  func next() throws(ExportFault) -> ExportPart? {
    given += 1
    if given == 0 { return .site(ExportSite()) }
    return given <= rows.count ? .item(item(rows[given - 1], line: given + 1)) : nil
  }

  private func item(_ row: [String: String], line: Int) -> ExportItem {
    var item = ExportItem()
    (item.file, item.line) = (file, line)
    let id = row["post_id"] ?? ""
    item.kind = .post
    item.guid = "substack:" + id
    // `12345.the-name` is the name of the page as well.
    item.slug = id.split(separator: ".", maxSplits: 1).last.map(String.init) ?? ""
    item.link = item.slug.isEmpty ? "" : "/p/" + item.slug
    item.title = HTMLText.escaped(row["title"] ?? "")
    item.excerpt = Array(HTMLText.escaped(row["subtitle"] ?? "").utf8)
    item.date = (row["post_date"] ?? "").replacing("T", with: " ")
    item.status = Self.status(row)
    if readsTexts { fill(&item, id, row) }
    return item
  }

  /// Only what everybody could read is public.
  private static func status(_ row: [String: String]) -> String {
    let isOpen = row["audience"]?.lowercased() == "everyone"
    return switch row["is_published"]?.lowercased() {
    case "true": isOpen ? "publish" : "private"
    case "false": isOpen ? "draft" : "draft private"
    default: "unclear"
    }
  }

  private func fill(_ item: inout ExportItem, _ id: String, _ row: [String: String]) {
    if let sound = row["podcast_url"], !sound.isEmpty {
      let label = HTMLText.escaped(FilmAddress.label(of: sound))
      item.body = Array("<p><a href=\"\(HTMLText.escaped(sound))\">\(label)</a></p>\n".utf8)
    }
    let name = archive.entries.first { $0.name == "posts/\(id).html" || $0.name.hasSuffix("/posts/\(id).html") }
    guard let name else { return }
    do throws(ZipFault) {
      item.body += try archive.contents(of: name, limit: Self.largestPage)
    } catch {
      item.isTooLong = true
    }
  }
}
