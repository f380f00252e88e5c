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
    parts = export.db.flatMap { Self.parts(of: $0.data, file) }
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
    let authors = Dictionary((tables.posts_authors ?? []).map { ($0.post_id, $0.author_id) }) { first, _ in first }
    let people = (tables.users ?? []).map { ExportPart.author(author($0)) }
    let terms = (tables.tags ?? []).filter { $0.name?.hasPrefix("#") == false }.map { ExportPart.term(term($0)) }
    let texts = (tables.posts ?? []).map { post in
      ExportPart.item(item(post, tagsOf[post.id] ?? [], authors[post.id]?.text ?? "", file))
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
    _ post: GhostExport.Post, _ terms: [ExportItem.Term], _ author: String, _ file: Int
  ) -> ExportItem {
    var item = ExportItem()
    (item.file, item.line) = (file, 1)
    item.kind = post.type == "page" || post.page?.text == "1" ? .page : .post
    item.status = status(post)
    item.guid = "ghost:" + post.id.text
    (item.title, item.slug, item.account) = (HTMLText.escaped(post.title ?? ""), post.slug ?? "", author)
    item.link = post.slug.map { "/\($0)/" } ?? ""
    item.date = post.published_at ?? post.created_at ?? ""
    item.modified = post.published_at == nil ? "" : post.updated_at ?? ""
    item.terms = terms
    item.excerpt = Array(HTMLText.escaped(post.custom_excerpt ?? "").utf8)
    item.body = body(post)
    item.isClassic = post.html == nil
    return item
  }

  /// Only what everybody could read is public.
  private static func status(_ post: GhostExport.Post) -> String {
    let isOpen = (post.visibility ?? "public") == "public"
    return switch post.status {
    case "published": isOpen ? "publish" : "private"
    case "sent": "private"
    case "scheduled": isOpen ? "future" : "private"
    case "draft": "draft"
    default: "unclear"
    }
  }

  private static func body(_ post: GhostExport.Post) -> [UInt8] {
    var html = ""
    if let picture = post.feature_image, !picture.isEmpty {
      html += "<figure><img src=\"\(HTMLText.escaped(picture))\" alt=\"\" /></figure>\n\n"
    }
    html += post.html ?? HTMLText.escaped(post.plaintext ?? "")
    return Array(html.replacing("__GHOST_URL__", with: "").utf8)
  }
}
