internal import Letters

/// The words of a field's name: `hideFromHome`, `hide-from-home` and `hide_from_home` are three each.
struct PrivacyWords {
  private let words: [String]
  /// The name without separators.
  let joined: String

  init(_ name: String) {
    var words: [[UInt8]] = [[]]
    var wasSmall = false
    for byte in name.utf8 {
      let isCapital = byte &- 0x41 < 26
      if isCapital && wasSmall { words.append([]) }
      if byte.isLetter || byte.isDigit || byte >= 0x80 { words[words.count - 1].append(byte) } else { words.append([]) }
      wasSmall = byte.isLetter && !isCapital
    }
    self.words = words.filter { !$0.isEmpty }.map { plainSpelling($0) }
    joined = self.words.joined()
  }

  /// The name's meaning, judging by its words, if no known program uses it; `nil` if none of them is about privacy or if
  /// they're about only a part of the page: `hide_title`, `public_key`.
  var sense: PrivacySense? {
    guard words.count > 1, !words.contains(where: Self.parts.contains), let sense = senseOfWords else { return nil }
    return words.contains(where: Self.negations.contains) ? .hides : sense
  }

  private var senseOfWords: PrivacySense? {
    let isDay = words.contains(where: Self.daysAndMoments.contains)
    for word in words {
      switch word {
      case "draft", "drafts", "wip", "unpublished", "unfinished": return .drafts
      case "private", "hidden", "hide", "hides", "unlisted", "secret", "confidential", "noindex", "protected",
        "restricted",
        "exclude", "excluded":
        return .hides
      case "publish", "published": return isDay ? .opens : .publishes
      case "unpublish": return .closes
      case "public", "listed", "visible": return .shows
      case "visibility", "audience", "privacy", "readers": return .readers
      case "password": return .password
      case "expiry", "expire", "expires", "expiration": return .closes
      case "embargo": return .opens
      case "status" where words.contains(where: Self.texts.contains): return .status
      default: break
      }
    }
    return nil
  }

  /// Whether a field is about a part of a page, so that hiding affects only that part: `toc: {hidden: yes}`.
  static func isPartOfPage(_ name: String) -> Bool {
    let words = PrivacyWords(name)
    return words.words.contains(where: parts.contains) && words.joined != "meta" && words.joined != "metadata"
  }

  private static let texts: Set = [
    "post", "page", "publish", "article", "entry", "content", "review", "editorial", "note",
  ]
  private static let daysAndMoments: Set = ["date", "at", "on", "time", "day", "from", "after"]
  private static let negations: Set = ["not", "no", "dont", "non", "never", "un"]

  /// Words for a part of a page, or for something next to it.
  private static let parts: Set = [
    "toc", "table", "contents", "title", "subtitle", "heading", "headings", "meta", "metadata", "comment", "comments",
    "summary",
    "description", "excerpt", "author", "authors", "avatar", "date", "dates", "updated", "image", "images", "cover",
    "thumbnail",
    "picture", "hero", "banner", "sidebar", "footer", "header", "nav", "navigation", "navbar", "menu", "breadcrumb",
    "breadcrumbs", "pagination", "pager", "ad", "ads", "related", "tags", "categories", "edit", "button", "buttons",
    "like",
    "likes", "location", "geo", "email", "count", "views", "key", "url", "link", "links", "id", "name", "path", "by",
    "in",
    "year", "notes", "hint", "reading", "color", "icon", "logo", "video", "audio", "school", "schools", "social",
    "facebook",
    "twitter", "linkedin", "instagram", "pinterest", "mastodon", "bluesky", "whatsapp", "disqus", "analytics",
  ]
}
