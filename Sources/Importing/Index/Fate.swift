internal import Exports

/// What becomes of an entry of an export.
enum Fate: UInt8, Sendable, CaseIterable {
  case post, page, attachment
  // Not imported, and why.
  case trash, revision, menuEntry, formEntry, cache, design, reusableBlock, otherKind, twice, tooLong
  // Of folders.
  case unreadable, listPage, notPublished, otherFormat

  var isImported: Bool { self == .post || self == .page || self == .attachment }
  var isText: Bool { self == .post || self == .page }

  init(_ item: ExportItem) {
    if item.folderText?.fault != nil {
      self = .unreadable
    } else if item.isTooLong {
      self = .tooLong
    } else if item.status == "trash" {
      self = .trash
    } else {
      switch item.kind {
      case .post: self = .post
      case .page: self = .page
      case .attachment: self = .attachment
      case .other(let name): self = Self.others[name] ?? .otherKind
      }
    }
  }

  private static let others: [String: Fate] = [
    "nav_menu_item": .menuEntry, "revision": .revision, "feedback": .formEntry, "flamingo_inbound": .formEntry,
    "oembed_cache": .cache, "user_request": .cache, "customize_changeset": .cache, "scheduled-action": .cache,
    "custom_css": .design, "wp_global_styles": .design, "wp_template": .design, "wp_template_part": .design,
    "wp_navigation": .design, "wp_font_face": .design, "wp_font_family": .design, "wp_block": .reusableBlock,
    "settings": .design, "template": .design, "list page": .listPage, "not published": .notPublished,
    "other format": .otherFormat,
  ]
}
