internal import Diagnostics
internal import Letters

/// A field's request to the build that publishes its text.
enum PrivacyRequest: Equatable {
  /// Nothing: it says that everybody may read the text.
  case none
  case draft
  case readers(Audience)
  case opens(Located<PostDate>)
  case closes(PostDate)
  /// Something that may be meant to keep the text off the site.
  case unclear

  /// The request of a single text value, except for dates, which `FieldReader` reads.
  ///
  /// - Parameter isQuoted: whether the value is in quotation marks.
  init(_ text: ArraySlice<UInt8>, _ sense: PrivacySense, isQuoted: Bool) {
    // WordPress' exporters write `password: ''` into posts that have none.
    if text.isEmpty {
      self = sense == .password && isQuoted ? .none : .unclear
      return
    }
    let value = PrivacyValue(text)
    switch sense {
    case .hides: self = Self.flag(value, yes: .readers(.private), no: .none)
    case .drafts: self = Self.flag(value, yes: .draft, no: .none)
    case .shows, .shares: self = value == .everybody ? .none : Self.flag(value, yes: .none, no: .readers(.private))
    case .rendering:
      self = Self.rendering(text, value)
    case .publishes:
      self = value == .everybody ? .none : value == .draft ? .draft : Self.flag(value, yes: .none, no: .draft)
    case .readers, .status: self = Self.word(value)
    case .password: self = .readers(.private)
    case .robots: self = Self.robots(text)
    case .sitemap: self = Self.flag(value, yes: .none, no: .readers(.private))
    case .opens: self = value == .no ? .none : .unclear
    case .closes: self = value == .no || text.equalsIgnoringCase("never") ? .none : .unclear
    case .blank: self = .unclear
    }
  }

  private static func flag(_ value: PrivacyValue, yes: PrivacyRequest, no: PrivacyRequest) -> PrivacyRequest {
    switch value {
    case .yes: yes
    case .no: no
    case .everybody, .staff, .draft, .nobody, .unclear: .unclear
    }
  }

  private static func word(_ value: PrivacyValue) -> PrivacyRequest {
    switch value {
    case .everybody: .none
    case .staff: .readers(.staff)
    case .draft: .draft
    case .nobody: .readers(.private)
    case .yes, .no, .unclear: .unclear
    }
  }

  /// Hugo's words for what it makes of a page.
  private static func rendering(_ text: ArraySlice<UInt8>, _ value: PrivacyValue) -> PrivacyRequest {
    switch normalizedName(text) {
    case "always": .none
    case "never", "local", "link": .readers(.private)
    default: flag(value, yes: .none, no: .readers(.private))
    }
  }

  /// `index, follow` asks nothing; any other word may ask that nobody finds the page.
  private static func robots(_ text: ArraySlice<UInt8>) -> PrivacyRequest {
    let open: Set = [
      "index", "follow", "all", "nofollow", "noarchive", "nosnippet", "noimageindex", "notranslate", "nocache",
    ]
    let words = text.split { $0 == .comma || $0.isBlank }.map { normalizedName($0) }
    if words.allSatisfy({ open.contains($0) || $0.hasPrefix("max_") }) { return .none }
    return words.contains("noindex") || words.contains("none") ? .readers(.private) : .unclear
  }

  /// The one of two that lets fewer people read the text.
  func narrower(_ other: PrivacyRequest) -> PrivacyRequest { rank < other.rank ? other : self }

  private var rank: Int {
    switch self {
    case .none: 0
    case .opens, .closes: 1
    case .readers(let audience): audience == .private ? 4 : 2
    case .draft: 3
    case .unclear: 5
    }
  }
}
