/// A form in which readers can follow a journal.
package enum FeedFormat: Sendable, CaseIterable {
  case atom, json

  package var file: String {
    switch self {
    case .atom: "feed.xml"
    case .json: "feed.json"
    }
  }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }
}

/// A feed of the posts of a folder.
struct FeedLink: Sendable {
  let title: String
  let type: String
  let route: String

  /// Those of a folder in all formats.
  static func all(_ title: String, in folder: String) -> [FeedLink] {
    FeedFormat.allCases.map { FeedLink(title: title, type: $0.mediaType, route: folder + $0.file) }
  }
}
