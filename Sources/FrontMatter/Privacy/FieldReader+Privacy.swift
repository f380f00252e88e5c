internal import Diagnostics
internal import Letters

// Reads what privacy fields ask for. Any value that may not mean "public" keeps the text off the site.
extension FieldReader {
  /// The request in one such field's value, including lists and mappings.
  func request(_ node: Int, _ sense: PrivacySense) -> PrivacyRequest {
    switch document.nodes[node].kind {
    case .scalar: scalarRequest(node, sense)
    case .sequence: listRequest(node, sense)
    case .mapping: mappingRequest(node, sense)
    }
  }

  /// `visibility: [staff]`: the narrowest of its words; a list in a list is not understood, nor is an empty one.
  private func listRequest(_ node: Int, _ sense: PrivacySense) -> PrivacyRequest {
    var requests: [PrivacyRequest] = []
    for child in document.children(of: node) {
      guard document.nodes[child].kind == .scalar else { return .unclear }
      requests.append(scalarRequest(child, sense))
    }
    guard let first = requests.first, sense != .opens, sense != .closes else {
      return requests.count == 1 ? requests[0] : .unclear
    }
    return requests.dropFirst().reduce(first) { $0.narrower($1) }
  }

  /// `sitemap: {exclude: yes}`, `build: {render: never}`.
  private func mappingRequest(_ node: Int, _ sense: PrivacySense) -> PrivacyRequest {
    var request = PrivacyRequest.none
    for pair in pairs(of: node) {
      guard let part = Self.senseOfPart(pair.name, in: sense) else { return .unclear }
      guard let part else { continue }
      guard document.nodes[pair.value].kind == .scalar else { return .unclear }
      request = request.narrower(scalarRequest(pair.value, part))
    }
    return request
  }

  /// - Returns: how the part is read, `.some(nil)` for one that says nothing about readers, `nil` for an unknown one.
  private static func senseOfPart(_ name: String, in sense: PrivacySense) -> PrivacySense?? {
    switch (sense, name) {
    case (.rendering, "render"), (.rendering, "list"): .rendering
    case (.rendering, "publishresources"): .some(nil)
    case (.sitemap, "exclude"), (.sitemap, "disable"), (.sitemap, "disabled"), (.sitemap, "ignore"),
      (.sitemap, "hidden"),
      (.sitemap, "noindex"), (.sitemap, "skip"), (.sitemap, "omit"):
      .hides
    case (.sitemap, "include"), (.sitemap, "enable"), (.sitemap, "enabled"): .shows
    case (.sitemap, "priority"), (.sitemap, "changefreq"), (.sitemap, "lastmod"), (.sitemap, "filename"): .some(nil)
    default: nil
    }
  }

  private func scalarRequest(_ node: Int, _ sense: PrivacySense) -> PrivacyRequest {
    if document.isAbsent(node) { return .unclear }
    if sense == .publishes || sense == .opens || sense == .closes, let date = dateInstead(node) {
      return sense == .closes ? .closes(date.value) : .opens(date)
    }
    return PrivacyRequest(document.bytes(of: node).trimmed, sense, isQuoted: !document.nodes[node].isPlain)
  }
}
