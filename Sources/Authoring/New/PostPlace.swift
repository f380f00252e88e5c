internal import FrontMatter
internal import JournalModel

/// In which folder the posts of a day belong, by the habit of a journal: all in one, or one for each year or month.
struct PostPlace {
  /// As `content/posts/{year}`.
  private let pattern: String
  /// The number of newest posts that determine the habit.
  private static let asked = 7

  init(asIn journal: Journal) {
    var counts: [(pattern: String, count: Int)] = []
    for post in journal.posts.prefix(Self.asked) {
      guard let pattern = Self.pattern(of: post) else { continue }
      if let known = counts.firstIndex(where: { $0.pattern == pattern }) {
        counts[known].count += 1
      } else {
        counts.append((pattern, 1))
      }
    }
    // Of two habits the newer one.
    pattern =
      counts.enumerated().max { ($0.element.count, $1.offset) < ($1.element.count, $0.offset) }?.element.pattern
      ?? "content/posts"
  }

  func folder(for day: CalendarDay) -> String {
    let month = String(day.description.dropFirst(5).prefix(2))
    return pattern.replacing("{year}", with: String(day.description.prefix(4))).replacing("{month}", with: month)
  }

  private static func pattern(of post: Post) -> String? {
    var parts = post.file.split(separator: "/").dropLast().map(String.init)
    // A post that has its own folder shows where such folders are.
    if post.file.hasSuffix("/index.md"), parts.count > 2 { parts.removeLast() }
    guard parts.count > 1, parts[0] == "content" else { return nil }
    let (year, month) = (String(post.date.day.description.prefix(4)), post.date.day.description.dropFirst(5).prefix(2))
    return parts.map { part in
      switch part {
      case year: "{year}"
      case String(month): "{month}"
      case "\(year)-\(month)": "{year}-{month}"
      default: part
      }
    }.joined(separator: "/")
  }
}
