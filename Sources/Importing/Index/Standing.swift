internal import Exports

/// Who may read a text, as the old site had it. What isn't understood is private.
struct Standing: OptionSet, Sendable {
  let rawValue: UInt8
  static let draft = Standing(rawValue: 1)
  static let `private` = Standing(rawValue: 2)
  /// The program's word for it is unknown.
  static let unclear = Standing(rawValue: 4)
  /// Its day is yet to come, or was when the export was made.
  static let future = Standing(rawValue: 8)
  /// Only for the staff.
  static let staff = Standing(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ item: ExportItem) {
    switch item.status {
    case "publish": self = []
    case "inherit": self = item.kind == .attachment ? [] : [.draft, .private, .unclear]
    case "future": self = .future
    case "draft", "pending", "auto-draft": self = .draft
    case "private": self = .private
    case "staff": self = .staff
    case "draft private": self = [.draft, .private]
    case "draft staff": self = [.draft, .staff]
    default: self = [.draft, .private, .unclear]
    }
    if item.hasPassword { insert(.private) }
  }

  /// Whether everybody could read it.
  var isPublic: Bool { isEmpty }
}
