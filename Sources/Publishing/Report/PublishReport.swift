/// What a publish is about to make public, or has made public: the value behind the text, the JSON and the page to file.
package struct PublishReport: Codable, Equatable, Sendable {
  package struct Page: Codable, Equatable, Sendable {
    package var path: String
    package var title: String
  }

  package struct HeldBack: Codable, Equatable, Sendable {
    package var file, title, reason: String
  }

  package struct File: Codable, Equatable, Sendable {
    package var path: String
    package var size: Int
  }

  package struct Picture: Codable, Equatable, Sendable {
    package var path: String
    /// `place`, `device`, or both: what the original says and the published copy doesn't.
    package var removed: [String]
  }

  package struct FirstPublic: Codable, Equatable, Sendable {
    package var posts: [Page] = []
    package var people: [Page] = []
    package var pictures: [String] = []
  }

  package struct Pages: Codable, Equatable, Sendable {
    package var new: [Page] = []
    package var changed: [Page] = []
    package var removed: [String] = []
  }

  /// A change of what is there raises it.
  package var version = 1
  package var place = ""
  package var address = ""
  /// The day and time, as RFC 3339 has it.
  package var date = ""
  /// `dry run`, `published`, `back`, or `nothing to do`.
  package var outcome = "dry run"
  package var pages = Pages()
  package var firstTimePublic = FirstPublic()
  package var heldBack: [HeldBack] = []
  package var picturesCleaned: [Picture] = []
  /// Where pictures without a description are, as `file:line:column`.
  package var picturesWithoutWords: [String] = []
  /// Pages that readers may have noted down and that lead nowhere from now on.
  package var addressesThatDisappear: [String] = []
  /// Must be empty.
  package var outsideHosts: [String] = []
  package var send: [File] = []
  package var remove: [String] = []
  package var unchanged = 0
  package var bytesToSend = 0
  package var siteFiles = 0
  package var siteBytes = 0
  /// Pages that were public once, with the day on which they went.
  package var withdrawn: [WithdrawnPage] = []
  package var verification: Verification?

  package init() {}

  package var isNothing: Bool { send.isEmpty && remove.isEmpty }
}
