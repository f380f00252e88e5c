package import FrontMatter

/// A school year of the journal and its terms, each with the posts written in it.
package struct GridYear: Sendable {
  package struct Term: Sendable {
    /// `nil` for the days before the year's first term.
    package let term: SchoolYear.Term?
    package var posts: Range<Int>
  }

  package let year: SchoolYear.Year
  /// Places in `Journal.posts`, which is sorted by day.
  package private(set) var posts: Range<Int>
  /// Those with posts, in the order of the year; empty without terms in the settings.
  package private(set) var terms: [Term] = []

  /// The last year first. One pass over the posts.
  static func years(of journal: Journal) -> [GridYear] {
    let calendar = journal.settings.schoolYear
    var years: [GridYear] = []
    var last: Int?
    for post in journal.posts.indices {
      let day = journal.posts[post].date.day
      let number = calendar.number(of: day)
      if number != last {
        last = number
        years.append(GridYear(year: calendar.year(numbered: number), posts: post..<post))
      }
      years[years.count - 1].add(post, to: calendar.terms.isEmpty ? nil : .some(calendar.term(of: day)), of: calendar)
    }
    for index in years.indices { years[index].terms.reverse() }
    return years
  }

  private init(year: SchoolYear.Year, posts: Range<Int>) { (self.year, self.posts) = (year, posts) }

  /// - Parameter term: a place in the calendar's terms, or `.some(nil)` before the first of them.
  private mutating func add(_ post: Int, to term: Int??, of calendar: SchoolYear) {
    posts = posts.lowerBound..<post + 1
    guard let term else { return }
    let named = term.map { calendar.terms[$0] }
    if let last = terms.last, last.term == named {
      terms[terms.count - 1].posts = last.posts.lowerBound..<post + 1
    } else {
      terms.append(Term(term: named, posts: post..<post + 1))
    }
  }
}
