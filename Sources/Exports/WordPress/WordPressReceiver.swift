/// Makes parts of the elements of a WordPress export.
final class WordPressReceiver: XMLReceiver {
  /// What was read and not yet taken.
  var parts: [ExportPart] = []
  /// Whether anything showed that it is an export of WordPress.
  private(set) var isExport = false
  private let file: Int
  private let readsTexts: Bool
  private var site = ExportSite()
  private var isSiteTold = false
  private var author = ExportAuthor()
  private var term = ExportTerm()
  private var item = ExportItem()
  private var itemTerm = ExportItem.Term(domain: "", slug: "", name: "")
  private var comment = ExportComment()
  private var metaKey = ""
  private var size = 0
  /// The containers around what is read now, the innermost last.
  private var places: [Place] = []

  /// The most bytes that one item may hold.
  static let largestItem = 64 << 20

  private enum Place {
    case author, term, item, comment, meta
    /// With all that is in it.
    case skipped
  }

  init(file: Int, readsTexts: Bool) { (self.file, self.readsTexts) = (file, readsTexts) }

  func open(_ name: String, _ attributes: [XMLAttribute], line: () -> Int) -> Bool {
    if places.last == .skipped { return push(.skipped) }
    switch name {
    case "item": return begin(item: line())
    case "wp:author": return begin(.author) { author = ExportAuthor() }
    case "wp:category", "wp:tag", "wp:term":
      return begin(.term) { term = ExportTerm(domain: name == "wp:tag" ? "post_tag" : "category") }
    case "wp:comment":
      guard places.last == .item else { return push(.skipped) }
      comment = ExportComment()
      return push(.comment)
    case "wp:postmeta":
      guard places.last == .item else { return push(.skipped) }
      metaKey = ""
      return push(.meta)
    case "wp:commentmeta", "wp:termmeta", "image": return push(.skipped)
    case "category":
      itemTerm = ExportItem.Term(domain: attributes["domain"] ?? "", slug: attributes["nicename"] ?? "", name: "")
    default: break
    }
    return wants(name)
  }

  func close(_ name: String, text: [UInt8], isCut: Bool) {
    if places.last == .skipped {
      places.removeLast()
      return
    }
    size += text.count + 16
    if isCut || size > Self.largestItem { item.isTooLong = true }
    switch (places.last, name) {
    case (.item?, "item"): finish(.item(item))
    case (.author?, "wp:author"): finish(.author(author))
    case (.term?, "wp:category"), (.term?, "wp:tag"), (.term?, "wp:term"): finish(.term(term))
    case (.comment?, "wp:comment"):
      places.removeLast()
      item.comments.append(comment)
    case (.meta?, "wp:postmeta"): places.removeLast()
    default: take(text, of: name)
    }
  }

  private func push(_ place: Place) -> Bool {
    places.append(place)
    return false
  }

  private func begin(_ place: Place, _ start: () -> Void) -> Bool {
    isExport = true
    guard places.isEmpty else { return push(.skipped) }
    start()
    return push(place)
  }

  private func begin(item line: Int) -> Bool {
    guard places.isEmpty else { return push(.skipped) }
    tellSite()
    size = 0
    item = ExportItem()
    (item.file, item.line, item.isClassic) = (file, line, true)
    return push(.item)
  }

  private func tellSite() {
    if isSiteTold { return }
    isSiteTold = true
    parts.append(.site(site))
  }

  private func finish(_ part: ExportPart) {
    places.removeLast()
    parts.append(part)
  }

  private func wants(_ name: String) -> Bool {
    switch places.last {
    case nil: !isSiteTold && Self.siteFields.contains(name)
    case .author: Self.authorFields.contains(name)
    case .term: Self.termFields.contains(name)
    case .item:
      Self.itemFields.contains(name) || (readsTexts && size < Self.largestItem && Self.itemTexts.contains(name))
    case .comment:
      Self.commentFields.contains(name) || (readsTexts && size < Self.largestItem && name == "wp:comment_content")
    case .meta: name == "wp:meta_key" || (name == "wp:meta_value" && Self.usedMeta.contains(metaKey))
    case .skipped: false
    }
  }

  private static let siteFields: Set<String> = [
    "title", "link", "language", "pubDate", "wp:base_blog_url", "wp:wxr_version",
  ]
  private static let authorFields: Set<String> = [
    "wp:author_id", "wp:author_login", "wp:author_display_name", "wp:author_first_name", "wp:author_last_name",
  ]
  private static let termFields: Set<String> = [
    "wp:term_id", "wp:category_nicename", "wp:category_parent", "wp:cat_name", "wp:category_description", "wp:tag_slug",
    "wp:tag_name", "wp:tag_description", "wp:term_taxonomy", "wp:term_slug", "wp:term_parent", "wp:term_name",
    "wp:term_description",
  ]
  private static let itemFields: Set<String> = [
    "title", "link", "guid", "pubDate", "dc:creator", "category", "wp:post_id", "wp:post_date", "wp:post_date_gmt",
    "wp:post_modified", "wp:post_name", "wp:status", "wp:post_parent", "wp:post_type", "wp:post_password",
    "wp:attachment_url",
  ]
  private static let itemTexts: Set<String> = ["content:encoded", "excerpt:encoded"]
  private static let commentFields: Set<String> = [
    "wp:comment_id", "wp:comment_author", "wp:comment_date", "wp:comment_approved", "wp:comment_type",
    "wp:comment_parent",
  ]
  private static let usedMeta: Set<String> = [
    "_wp_attached_file", "_wp_attachment_image_alt", "_thumbnail_id", "_wp_old_slug", "footnotes",
  ]
}

// What each element says.
extension WordPressReceiver {
  private func take(_ bytes: [UInt8], of name: String) {
    switch places.last {
    case nil: takeForSite(bytes, of: name)
    case .author: takeForAuthor(bytes.text, of: name)
    case .term: takeForTerm(bytes.text, of: name)
    case .item: takeForItem(bytes, of: name)
    case .comment: takeForComment(bytes, of: name)
    case .meta: takeForMeta(bytes.text, of: name)
    case .skipped: break
    }
  }

  private func takeForSite(_ bytes: [UInt8], of name: String) {
    switch name {
    case "title": site.title = bytes.text
    case "link", "wp:base_blog_url": if !bytes.text.isEmpty { site.addresses.append(bytes.text) }
    case "language": site.language = bytes.text
    case "pubDate": site.published = bytes.text
    case "wp:wxr_version": isExport = true
    case "channel": tellSite()
    default: break
    }
  }

  private func takeForAuthor(_ text: String, of name: String) {
    switch name {
    case "wp:author_id": author.id = Int(text)
    case "wp:author_login": author.account = text
    case "wp:author_display_name": author.name = text
    case "wp:author_first_name": author.firstName = text
    case "wp:author_last_name": author.lastName = text
    default: break
    }
  }

  private func takeForTerm(_ text: String, of name: String) {
    switch name {
    case "wp:term_id": term.id = Int(text)
    case "wp:category_nicename", "wp:tag_slug", "wp:term_slug": term.slug = text
    case "wp:category_parent", "wp:term_parent": term.parent = text
    case "wp:cat_name", "wp:tag_name", "wp:term_name": term.name = text
    case "wp:category_description", "wp:tag_description", "wp:term_description": term.description = text
    case "wp:term_taxonomy": term.domain = text
    default: break
    }
  }

  private func takeForItem(_ bytes: [UInt8], of name: String) {
    switch name {
    case "content:encoded": item.body = bytes
    case "excerpt:encoded": item.excerpt = bytes
    case "title": item.title = bytes.text
    case "link": item.link = bytes.text
    case "guid": item.guid = bytes.text
    case "pubDate": item.published = bytes.text
    case "dc:creator": item.account = bytes.text
    case "category":
      itemTerm.name = bytes.text
      if !itemTerm.domain.isEmpty { item.terms.append(itemTerm) }
    case "wp:post_id": item.id = Int(bytes.text)
    case "wp:post_date": item.date = bytes.text
    case "wp:post_date_gmt": item.dateUTC = bytes.text
    case "wp:post_modified": item.modified = bytes.text
    case "wp:post_name": item.slug = bytes.text
    // Of two that differ none is believed.
    case "wp:status": item.status = item.status.isEmpty || item.status == bytes.text ? bytes.text : "unclear"
    case "wp:post_parent": item.parent = Int(bytes.text) ?? 0
    case "wp:post_type":
      isExport = true
      item.kind = Self.kind(bytes.text)
    // Only whether there is one: blanks are a password as well.
    case "wp:post_password": if !bytes.isEmpty { item.hasPassword = true }
    case "wp:attachment_url": item.attachmentURL = bytes.text
    default: break
    }
  }

  private static func kind(_ name: String) -> ExportItem.Kind {
    switch name {
    case "post": .post
    case "page": .page
    case "attachment": .attachment
    default: .other(name)
    }
  }

  private func takeForComment(_ bytes: [UInt8], of name: String) {
    switch name {
    case "wp:comment_id": comment.id = Int(bytes.text) ?? 0
    case "wp:comment_author": comment.name = bytes.text
    case "wp:comment_date": comment.date = bytes.text
    case "wp:comment_content": comment.body = bytes
    case "wp:comment_parent": comment.parent = Int(bytes.text) ?? 0
    case "wp:comment_type": if ["pingback", "trackback"].contains(bytes.text) { comment.kind = .ping }
    case "wp:comment_approved":
      switch bytes.text {
      case "1": comment.state = .approved
      case "spam": comment.state = .spam
      case "trash", "post-trashed": comment.state = .trash
      default: comment.state = .waiting
      }
    default: break
    }
  }

  private func takeForMeta(_ text: String, of name: String) {
    if name == "wp:meta_key" {
      metaKey = text
      if !Self.usedMeta.contains(text), !text.hasPrefix("_") { item.unusedFields += 1 }
      return
    }
    guard name == "wp:meta_value", !text.isEmpty else { return }
    switch metaKey {
    case "_wp_attached_file": item.meta.file = text
    case "_wp_attachment_image_alt": item.meta.alternative = text
    case "_thumbnail_id": item.meta.thumbnail = Int(text)
    case "_wp_old_slug": item.meta.oldSlugs.append(text)
    case "footnotes": item.meta.footnotes = text
    default: break
    }
  }
}

extension [UInt8] {
  /// Without blanks around it.
  fileprivate var text: String {
    let start = firstIndex { $0 > 0x20 } ?? endIndex
    let end = lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: self[start..<end], as: UTF8.self)
  }
}

extension ExportTerm {
  fileprivate init(domain: String) {
    self.init()
    self.domain = domain
  }
}
