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
