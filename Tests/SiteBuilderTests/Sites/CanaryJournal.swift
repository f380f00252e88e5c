import Foundation
import TestSupport

/// A journal in which every text bears a word that names its file, so that a word in the site tells where it came from.
///
/// The word of post 3 is `zq3x`, that of theme 3 `zq103x`; the picture that nothing links bears `zq900x`.
struct CanaryJournal {
  enum Visibility: CaseIterable { case published, draft, future, staff, `private` }

  static let count = 8
  static let unlinked = 900
  let posts: [Visibility]
  /// Themes with a file; they have no day, so none is to come.
  let themes: [Visibility]

  init(using random: inout SeededGenerator) {
    posts = (0..<Self.count).map { _ in Self.visibility(using: &random) }
    themes = (0..<Self.count).map { _ in Self.visibility(using: &random) }.map { $0 == .future ? .draft : $0 }
  }

  /// Half of all texts are published.
  private static func visibility(using random: inout SeededGenerator) -> Visibility {
    Bool.random(using: &random) ? .published : Visibility.allCases.randomElement(using: &random) ?? .published
  }

  /// The numbers of the words that may occur in a site, and of those that may not.
  var published: Set<Int> {
    Set(
      posts.indices.filter { posts[$0] == .published }
        + themes.indices.filter { themes[$0] == .published }.map { $0 + 100 })
  }
  var withheld: Set<Int> {
    Set(Array(0..<Self.count) + (100..<(100 + Self.count))).subtracting(published).union([Self.unlinked])
  }

  var files: [(path: String, bytes: Data)] {
    var files = ["daybook.yml": "title: J\nurl: https://example.org/\nlimits: {posts_per_page: 3}\n"]
    files["content/media/zq\(Self.unlinked)x.png"] = "unlinked"
    for (number, visibility) in posts.enumerated() {
      let day = visibility == .future ? "2027-01-01" : "2026-01-0\(number + 1)"
      files["content/posts/\(day)-zq\(number)xname.md"] = post(number, fields(of: visibility))
      files["content/media/zq\(number)xpicture.svg"] =
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>zq\(number)xpixels</text></svg>"
    }
    for (number, visibility) in themes.enumerated() {
      files["content/tags/zq\(number + 100)xname.md"] = theme(number + 100, fields(of: visibility))
    }
    return files.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) }
  }

  private func fields(of visibility: Visibility) -> String {
    switch visibility {
    case .published, .future: ""
    case .draft: "draft: yes\n"
    case .staff: "audience: staff\n"
    case .private: "audience: private\n"
    }
  }

  private func post(_ number: Int, _ fields: String) -> String {
    let word = "zq\(number)x"
    return """
      ---
      title: \(word)title
      summary: \(word)summary
      tags: [\(word)tag, "zq\(number + 100)xname", shared]
      series: {name: shared series, part: \(number + 1)}
      levels: \(word)level
      authors: \(word)author
      sources: {title: \(word)source, author: \(word)writer, url: "https://\(word)web.example/"}
      asks: \(word)question?
      skills: \(word)skill
      goals: \(word)goal
      aliases: /\(word)old/
      image: ../media/\(word)picture.svg
      alt: \(word)alt
      \(fields)---

      \(word)body #\(word)hashtag ![\(word)text](../media/\(word)picture.svg "\(word)caption")[^\(word)]

      ## \(word)heading

      [^\(word)]: \(word)note

      """
  }

  private func theme(_ number: Int, _ fields: String) -> String {
    "---\ntitle: zq\(number)xtitle\naliases: [zq\(number)xalias, /zq\(number)xold/]\n\(fields)---\n\nzq\(number)xbody\n"
  }
}
