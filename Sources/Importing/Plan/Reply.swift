internal import Exports
internal import FrontMatter
internal import HTMLReading
internal import MarkdownWriter

/// A comment of the old site as a separate file: `replies/fog/2011-07-12-43.md`.
struct Reply: Sendable {
  var number: Int
  /// Below the content folder.
  var path: String
  var bytes: [UInt8]

  /// Those of a text that anybody may have read or that waited; spam and what was thrown away is left out.
  static func all(of item: ExportItem, to place: Int, _ index: SiteIndex, _ comments: ImportRequest.Comments) -> [Reply]
  {
    let path = index.pool[index.items[place].place]
    let folder = "replies/\(folder(of: path))/"
    let shown = item.comments.filter { $0.kind == .comment && ($0.state == .approved || $0.state == .waiting) }
    var names: [Int: String] = [:]
    for comment in shown { names[comment.id] = name(of: comment) }
    let isPublic = index.items[place].standing.isPublic
    var used: Set<Int> = []
    return shown.filter { used.insert($0.id).inserted }.map { comment in
      let isHeld = comments == .held || comment.state == .waiting || !isPublic
      return Reply(
        number: comment.id, path: folder + name(of: comment) + ".md",
        bytes: file(of: comment, answers: names[comment.parent], isHeld: isHeld))
    }
  }

  /// The name of a post, the path of a page.
  private static func folder(of path: String) -> String {
    path.hasPrefix("posts/") ? PathPlan.slug(in: path) : String(path.dropFirst("pages/".count).dropLast(".md".count))
  }

  private static func name(of comment: ExportComment) -> String {
    let day = comment.date.prefix(10)
    return CalendarDay(text: day) == nil ? "reply-\(comment.id)" : "\(day)-\(comment.id)"
  }

  private static func file(of comment: ExportComment, answers: String?, isHeld: Bool) -> [UInt8] {
    var fields = FrontMatter()
    let name = HTMLText.plain(comment.name)
    fields.add("name", text: name.isEmpty || ShownName.isMailAddress(name) ? "Anonymous" : name)
    if CalendarDay(text: comment.date.prefix(10)) != nil { fields.add("date", word: String(comment.date.prefix(19))) }
    fields.add("answers", word: answers)
    fields.add("status", word: isHeld ? "held" : "accepted")
    let html = ClassicParagraphs.html(of: MailAddresses.removed(from: comment.body))
    let document = HTMLReader().read(String(decoding: html, as: UTF8.self)).document
    return fields.file(with: Array(MarkdownWriter.markdown(document).utf8))
  }
}

extension CalendarDay {
  /// `2011-07-12`, and nothing else.
  fileprivate init?(text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
