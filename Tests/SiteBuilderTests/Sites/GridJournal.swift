import Foundation
import TestSupport

/// A generated journal: 700 posts of three school years, five levels (one without posts), themes among which some are
/// called as parts of addresses are, and one cell of 450 posts.
enum GridJournal {
  static func files() -> [(path: String, bytes: Data)] {
    let settings = """
      title: J
      url: https://a.example/
      limits: {posts_per_page: 20}
      school_year:
        begins: 08-15
        terms:
          - {title: Fall, begins: 08-15}
          - {title: Spring, begins: 01-06}
          - {title: Summer, begins: 06-10}

      """
    var files = [(path: "daybook.yml", bytes: Data(settings.utf8))]
    let levels = ["district", "school", "classroom", "future", "quiet"]
    for (order, level) in levels.enumerated() {
      let text = "---\ntitle: \(level.capitalized) leaders\norder: \(order)\naliases: \(level)s\n---\n"
      files.append(("content/levels/\(level).md", Data(text.utf8)))
    }
    files.append(("content/tags/never.md", Data("---\ntitle: Never written about\n---\n".utf8)))
    var random = SeededGenerator(seed: 11)
    let tags = ["page", "2", "grid", "feed", "trust", "time", "coaching", "a-long-theme", "families", "rare"]
    for number in 0..<700 {
      var own = tags.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
      var chosen = levels.prefix(4).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      if number % 14 < 9 { (own, chosen) = (own + ["much"], chosen.filter { $0 != "school" } + ["schools"]) }
      if number == 5 { own += ["rare"] }
      let month = Int.random(in: 0..<33, using: &random)
      let day = Int.random(in: 1...28, using: &random)
      let date = "\(2023 + (month + 8) / 12)-\(two((month + 8) % 12 + 1))-\(two(day))"
      let text = """
        ---
        title: Post \(number)
        author: Pat Lee
        tags: [\(Array(Set(own)).sorted().joined(separator: ", "))]
        levels: \(chosen.joined(separator: ", "))
        ---

        Words.

        """
      files.append(("content/posts/\(date)-p\(number).md", Data(text.utf8)))
    }
    return files
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
