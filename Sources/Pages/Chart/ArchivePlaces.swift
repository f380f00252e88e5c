internal import FrontMatter
internal import JournalModel

/// The start of a year or month in the list of all posts: the place of its newest post.
struct ArchivePlaces: Sendable {
  private(set) var years: [Int: Int] = [:]
  /// By the months' numbers.
  private(set) var months: [Int: Int] = [:]

  init(of posts: [Post]) {
    for place in posts.indices.reversed() {
      let day = posts[place].date.day
      years[day.year] = place
      months[day.monthNumber] = place
    }
  }
}

extension CalendarDay {
  /// Months since the year 0.
  var monthNumber: Int { 12 * year + month - 1 }

  /// Its id in the list of all posts.
  var yearAnchor: String { "y\(year)" }

  var monthAnchor: String { "m" + description.dropLast(3) }
}
