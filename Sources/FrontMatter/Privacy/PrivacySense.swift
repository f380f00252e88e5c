/// How to read the value of a field that says who may read a text.
///
/// Whatever the field, a value that is not known to mean "public" keeps the text off the site.
enum PrivacySense: Sendable {
  /// `private: yes`.
  case hides
  /// `wip: yes`.
  case drafts
  /// `public: no`.
  case shows
  /// `published: no`; a day is the day of publication.
  case publishes
  /// `share: no`, where yes means something else: buttons.
  case shares
  /// `visibility: staff`.
  case readers
  /// `status: archived`.
  case status
  /// `password: x`, with any value.
  case password
  /// `robots: noindex`.
  case robots
  /// `sitemap: no`, `sitemap: {exclude: yes}`.
  case sitemap
  /// `build: {render: never}`.
  case rendering
  /// `publishDate`: the text is private until then.
  case opens
  /// `expiryDate`: the text is private from then on.
  case closes
  /// Our own field without a value.
  case blank

  /// Our field that says the same; `nil` when a value that changes nothing is passed over like any field without a sense here.
  var field: String? {
    switch self {
    case .drafts, .publishes, .status: "draft"
    case .hides, .shows, .readers: "audience"
    case .opens: "date"
    case .password, .shares, .robots, .sitemap, .rendering, .closes, .blank: nil
    }
  }

  /// Whether a line of text that starts with such a name is probably about who may read it.
  var isAboutReaders: Bool {
    switch self {
    case .hides, .drafts, .shows, .publishes, .readers, .status, .password: true
    case .shares, .robots, .sitemap, .rendering, .opens, .closes, .blank: false
    }
  }
}
