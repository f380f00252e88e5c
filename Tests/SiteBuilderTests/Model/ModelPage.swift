import Foundation

/// What the tests read off a page besides lists of links.
extension ModelSite {
  /// The text of each entry of the lists in a section, tags left out; one line each.
  func entries(_ section: String, of route: String) -> [String] {
    (self.section(section, of: route)?.html.components(separatedBy: "<li").dropFirst() ?? []).map {
      Self.text("<li" + $0)
    }
  }

  static func text(_ html: String) -> String {
    let plain = html.replacing(#/<[^>]*>/#, with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
      .reduce(plain) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  func html(_ route: String) -> String { pages(of: route).first?.html ?? "" }

  /// The posts that mention an item, and how many of them for each level, by a framework's table.
  func coverage(of framework: String) -> [String: (posts: Int, levels: [String: Int])] {
    let table = section("_coverage", of: framework)?.html ?? ""
    var found: [String: (posts: Int, levels: [String: Int])] = [:]
    for row in table.components(separatedBy: "<tr>").dropFirst(2) {
      guard let anchor = row.firstMatch(of: #/href="#([^"]+)"/#)?.1 else { continue }
      let posts = row.firstMatch(of: #/<td>(\d+)<\/td>/#).flatMap { Int($0.1) } ?? 0
      var levels: [String: Int] = [:]
      for level in row.matches(of: #/levels\/([^\/"]+)\/[^>]*>[^<]*<\/a> (\d+)/#) {
        levels["levels/\(level.1)"] = Int(level.2)
      }
      found["\(framework)#\(anchor)"] = (posts, levels)
    }
    return found
  }

  /// The map of the levels in words: the levels' titles with their sentences.
  var mapInWords: [String] {
    let list = html("").components(separatedBy: "<details class=\"in-words\">").dropFirst().first?
      .components(separatedBy: "</details>")[0]
    return (list ?? "").components(separatedBy: "<li>").dropFirst().map(Self.text)
  }
}
