/// Makes entries of the elements of a feed of Blogger's.
final class BloggerReceiver: XMLReceiver {
  struct Entry {
    var item = ExportItem()
    var isComment = false
    /// The id of the text that a comment belongs to.
    var parent = ""
    /// The id of the comment that it answers.
    var answered = ""
    var comment = ExportComment()
  }

  var entries: [Entry] = []
  /// Known when the first entry begins.
  private(set) var site: ExportSite?
  private(set) var isExport = false
  private let file: Int
  private let readsTexts: Bool
  private var head = ExportSite()
  private var entry: Entry?
  private var isInAuthor = false
  private var size = 0

  init(file: Int, readsTexts: Bool) { (self.file, self.readsTexts) = (file, readsTexts) }

  func open(_ name: String, _ attributes: [XMLAttribute], line: () -> Int) -> Bool {
    switch name {
    case "entry":
      if site == nil { site = head }
      size = 0
      entry = Entry()
      entry?.item.file = file
      entry?.item.line = line()
      return false
    case "author": isInAuthor = true
    case "category": takeCategory(attributes)
    case "link": takeLink(attributes)
    case "thr:in-reply-to": entry?.parent = attributes["ref"] ?? ""
    default: break
    }
    return wants(name)
  }

  private func wants(_ name: String) -> Bool {
    if entry == nil { return name == "title" }
    if isInAuthor { return name == "name" }
    if name == "content" || name == "summary" { return readsTexts && size < WordPressReceiver.largestItem }
    return [
      "id", "title", "published", "updated", "app:draft", "blogger:type", "blogger:status", "blogger:filename",
      "blogger:parent",
      "blogger:inReplyTo", "blogger:created",
    ].contains(name)
  }

  /// What kind of entry it is, or one of its labels.
  private func takeCategory(_ attributes: [XMLAttribute]) {
    guard let term = attributes["term"] else { return }
    if attributes["scheme"]?.hasSuffix("#kind") == true {
      isExport = true
      take(kind: String(term.split(separator: "#").last ?? ""))
    } else {
      entry?.item.terms.append(ExportItem.Term(domain: "tag", slug: term, name: term))
    }
  }

  private func take(kind: String) {
    switch kind.lowercased() {
    case "post": entry?.item.kind = .post
    case "page": entry?.item.kind = .page
    case "comment": entry?.isComment = true
    default: entry?.item.kind = .other(kind.lowercased())
    }
  }

  private func takeLink(_ attributes: [XMLAttribute]) {
    guard let address = attributes["href"] else { return }
    switch attributes["rel"] {
    case "alternate": if entry == nil { head.addresses.append(address) } else { entry?.item.link = address }
    case "related": if entry?.isComment == true { entry?.answered = attributes["href"] ?? "" }
    default: break
    }
  }

  func close(_ name: String, text: [UInt8], isCut: Bool) {
    size += text.count + 16
    if isCut || size > WordPressReceiver.largestItem { entry?.item.isTooLong = true }
    if name == "author" { isInAuthor = false }
    if name == "entry" { return finish() }
    // An author is of a kind as well.
    if isInAuthor, name != "name" { return }
    let words = String(decoding: text, as: UTF8.self)
    guard entry != nil else {
      if name == "title", !words.isEmpty { head.title = words }
      return
    }
    take(words, text, of: name)
  }

  private func take(_ words: String, _ bytes: [UInt8], of name: String) {
    switch name {
    case "id": entry?.item.guid = words
    case "title": entry?.item.title = words
    case "name": entry?.item.person = words
    case "published": entry?.item.date = words
    case "blogger:created": if entry?.item.date.isEmpty == true { entry?.item.date = words }
    case "updated": entry?.item.modified = words
    case "content": entry?.item.body = bytes
    case "app:draft": if words == "yes" { entry?.item.status = "draft" }
    case "blogger:type":
      isExport = true
      take(kind: words)
    case "blogger:status": entry?.item.status = Self.statuses[words] ?? "unclear"
    case "blogger:filename": if entry?.item.link.isEmpty == true { entry?.item.link = words }
    case "blogger:parent": if entry?.parent.isEmpty == true { entry?.parent = words }
    case "blogger:inReplyTo": entry?.answered = words
    default: break
    }
  }

  private static let statuses = [
    "LIVE": "publish", "DRAFT": "draft", "SOFT_TRASHED": "trash", "TRASHED": "trash", "SCHEDULED": "future",
    "IMPORTED_AS_DRAFT": "draft", "PENDING": "pending", "SPAM": "spam", "REJECTED": "trash",
  ]

  private func finish() {
    guard var done = entry else { return }
    entry = nil
    if done.item.status.isEmpty { done.item.status = "publish" }
    done.item.slug = String(
      done.item.link.split(separator: "/").last?.split(separator: ".").first ?? "")
    if done.isComment { done.comment = comment(of: done) }
    entries.append(done)
  }

  private func comment(of entry: Entry) -> ExportComment {
    var comment = ExportComment()
    comment.id = Self.number(in: entry.item.guid)
    comment.parent = Self.number(in: entry.answered)
    comment.name = entry.item.person
    comment.date = entry.item.date.replacing("T", with: " ")
    comment.body = entry.item.body
    comment.state =
      switch entry.item.status {
      case "publish": .approved
      case "spam": .spam
      case "trash": .trash
      default: .waiting
      }
    return comment
  }

  /// The digits at the end of an id or address.
  private static func number(in id: String) -> Int {
    Int(String(id.reversed().drop { !$0.isNumber }.prefix { $0.isNumber }.reversed()).suffix(18)) ?? 0
  }
}
