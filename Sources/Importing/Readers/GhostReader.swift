internal import Exports
internal import Foundation

/// Reads the JSON that Ghost exports.
final class GhostReader: ExportReader {
  private let parts: [ExportPart]
  private var given = 0
  private static let largest = 1 << 30

  init(_ path: String, file: Int) throws(ExportFault) {
    let data = try WholeFile.bytes(of: path, limit: Self.largest)
    guard let export = try? JSONDecoder().decode(GhostExport.self, from: data) else {
      throw ExportFault(file: path, .notAnExport)
    }
    parts = export.databases.flatMap { Self.parts(of: $0.data, file) }
  }

  func next() throws(ExportFault) -> ExportPart? {
    guard given < parts.count else { return nil }
    given += 1
    return parts[given - 1]
  }

  private static func parts(of tables: GhostExport.Tables, _ file: Int) -> [ExportPart] {
    let tags = Dictionary((tables.tags ?? []).map { ($0.id, $0) }) { first, _ in first }
    var tagsOf: [GhostExport.Key: [ExportItem.Term]] = [:]
    for link in tables.posts_tags ?? [] {
      // Names with '#' are Ghost's own marks, which readers never saw.
      guard let tag = tags[link.tag_id], let name = tag.name, !name.hasPrefix("#") else { continue }
      tagsOf[link.post_id, default: []].append(ExportItem.Term(domain: "post_tag", slug: tag.slug ?? name, name: name))
    }
    var authors: [GhostExport.Key: [ExportItem.Term]] = [:]
    for link in (tables.posts_authors ?? []).sorted(by: { ($0.sort_order ?? 0) < ($1.sort_order ?? 0) }) {
      authors[link.post_id, default: []].append(ExportItem.Term(domain: "author", slug: link.author_id.text, name: ""))
    }
    let alternatives = Dictionary(
      (tables.posts_meta ?? []).map { ($0.post_id, $0.feature_image_alt ?? "") }
    ) { first, _ in first }
    let people = (tables.users ?? []).map { ExportPart.author(author($0)) }
    let terms = (tables.tags ?? []).filter { $0.name?.hasPrefix("#") == false }.map { ExportPart.term(term($0)) }
    let texts = (tables.posts ?? []).map { post in
      ExportPart.item(
        item(post, (tagsOf[post.id] ?? []) + (authors[post.id] ?? []), alternatives[post.id] ?? "", file))
    }
    return [.site(ExportSite())] + people + terms + texts
  }

  private static func author(_ user: GhostExport.User) -> ExportAuthor {
    var author = ExportAuthor()
    (author.account, author.name) = (user.id.text, user.name ?? "")
    return author
  }

  private static func term(_ tag: GhostExport.Tag) -> ExportTerm {
    var term = ExportTerm()
    (term.domain, term.slug, term.name) = ("post_tag", tag.slug ?? "", tag.name ?? "")
    term.description = tag.description ?? ""
    return term
  }

  private static func item(
    _ post: GhostExport.Post, _ terms: [ExportItem.Term], _ alternative: String, _ file: Int
  ) -> ExportItem {
    var item = ExportItem()
    (item.file, item.line) = (file, 1)
    item.kind = post.type == "page" || post.page?.text == "1" ? .page : .post
    item.status = status(post)
    item.guid = "ghost:" + post.id.text
    (item.title, item.slug, item.account) = (
      HTMLText.escaped(post.title ?? ""), post.slug ?? "", post.author_id?.text ?? ""
    )
    item.link = post.slug.map { "/\($0)/" } ?? ""
    item.date = moment(post.published_at ?? post.created_at)
    item.modified = post.published_at == nil ? "" : moment(post.updated_at)
    item.terms = terms
    item.excerpt = Array(HTMLText.escaped(post.custom_excerpt ?? "").utf8)
    item.body = body(post, alternative)
    item.isClassic = post.html == nil
    return item
  }

  /// As newer versions write it: `2021-03-02T08:00:00.000Z`.
  private static func moment(_ value: GhostExport.Key?) -> String {
    guard let text = value?.text else { return "" }
    guard let milliseconds = Int(text) else { return text }
    return Date(timeIntervalSince1970: Double(milliseconds / 1_000)).ISO8601Format()
  }

  /// Only what everybody could read is public.
  private static func status(_ post: GhostExport.Post) -> String {
    let isOpen = (post.visibility ?? "public") == "public"
    return switch post.status {
    case "published": isOpen ? "publish" : "private"
    case "sent": "private"
    case "scheduled": isOpen ? "future" : "private"
    case "draft": isOpen ? "draft" : "draft private"
    default: "unclear"
    }
  }

  private static func body(_ post: GhostExport.Post, _ alternative: String) -> [UInt8] {
    var html = ""
    if let picture = post.feature_image ?? post.image, !picture.isEmpty {
      let words = HTMLText.escaped(alternative)
      html += "<figure><img src=\"\(HTMLText.escaped(picture))\" alt=\"\(words)\" /></figure>\n\n"
    }
    html += post.html ?? HTMLText.escaped(post.plaintext ?? post.markdown ?? "")
    return Array(html.replacing("__GHOST_URL__", with: "").utf8)
  }
}
