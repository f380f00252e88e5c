import Foundation
import TestJournals

extension TestJournal {
  /// What a reader sees of a page's main part, in one line; `nil` when there is no such page.
  func reading(_ route: String, of output: String = "output") -> String? {
    text(route + "index.html", of: output).map { page in
      let start = page.range(of: "<main")?.lowerBound ?? page.startIndex
      let end = page.range(of: "</main>")?.upperBound ?? page.endIndex
      return page[start..<end].replacing(#/<[^>]*>/#, with: "").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
  }
}
