/// What is known of a post before its text is written: all that other posts need to link to it.
struct PostOutline {
  struct Part {
    let series: Int  // an index into the plan's series
    let number: Int  // from 1
  }

  let title: String
  let slug: String
  let day: CalendarDay
  /// As in `2026-03-02`, some with a time and an offset.
  let date: String
  // Indices into the lists of `Cast`, without repeats.
  let authors: [Int], tags: [Int], levels: [Int]
  var part: Part?

  /// The path of its file below `content/posts/`.
  var file: String { "\(day.year)/\(day.text)-\(slug).md" }
}
