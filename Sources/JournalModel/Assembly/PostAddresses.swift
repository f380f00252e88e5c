internal import Diagnostics
internal import FrontMatter

/// Each post's own last part of its address.
///
/// A name may come back on another day (`weekly-notes`): the oldest post keeps it plain, later ones add their day, wherever
/// it is written.
struct PostAddresses {
  private(set) var slugs: [String]
  private(set) var problems: [Diagnostic] = []
  private let entries: [PostEntry]
  /// The post that owns each address.
  private var owners: [String: Int] = [:]

  init(of entries: [PostEntry]) {
    self.entries = entries
    slugs = entries.map(\.id)
    // Nearly always each name is there once.
    if Set(slugs).count != slugs.count { share() }
  }

  private mutating func share() {
    for index in entries.indices.sorted(by: isBefore) where !entries[index].isUndated {
      guard let other = owners[slugs[index]] else {
        owners[slugs[index]] = index
        continue
      }
      let short = slugs[index]
      if let day = dayToAdd(to: index, after: other) { slugs[index] += "-\(day)" }
      if let clash = owners[slugs[index]] { noteClash(of: index, with: clash) }
      owners[slugs[index]] = index
      if slugs[index] != short, let wanted = entries[index].fields.slug {
        problems.append(
          .laterPost(wanted, "posts/\(slugs[index])/", file: entries[index].file, other: entries[other].file))
      }
    }
  }

  /// By the day in the file's name, or the post's own; then by the post's own day, then in the order of the files.
  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (day(of: a), day(of: b))
    if x != y { return x < y }
    let (p, q) = (entries[a].date.day, entries[b].date.day)
    return p == q ? a < b : p < q
  }

  private func day(of index: Int) -> CalendarDay { entries[index].dayInName ?? entries[index].date.day }

  /// `nil` when both are of one day.
  private func dayToAdd(to index: Int, after other: Int) -> CalendarDay? {
    if day(of: index) != day(of: other) { return day(of: index) }
    let own = entries[index].date.day
    return own == entries[other].date.day ? nil : own
  }

  /// A draft stops nothing: where one of the two is one, the later gets a number.
  private mutating func noteClash(of index: Int, with other: Int) {
    let route = "posts/\(slugs[index])/"
    let isDraft = entries[index].fields.draft == true || entries[other].fields.draft == true
    problems.append(
      .sameAddress(route, isDraft: isDraft, file: entries[index].file, other: entries[other].file))
    guard isDraft else { return }
    let plain = slugs[index]
    var number = 2
    while owners["\(plain)-\(number)"] != nil { number += 1 }
    slugs[index] = "\(plain)-\(number)"
  }
}
