/// What a journal says, written down plainly: the second source with which the pages are compared. It knows nothing of Daybook's
/// own values; names in it are addresses without a slash at the end, as `tags/trust`, of an item `frameworks/f#item`.
struct JournalRecord {
  enum Visibility: CaseIterable { case `public`, staff, `private`, draft, future }

  struct Entry {
    var route: String
    var title = ""
    /// `2026-03-02`; of posts, and of questions their last day.
    var day = ""
    var visibility = Visibility.public
    /// By field, what the file names. `links` are those of the text.
    var relations: [String: [String]] = [:]
    /// Of a framework, its items in order.
    var items: [String] = []

    var folder: String { String(route.prefix { $0 != "/" }) }
    func names(_ field: String, _ route: String) -> Bool { relations[field]?.contains(route) == true }
  }

  struct Line {
    let skill: String
    var now: String?
    var offer: String?
    /// Posts.
    var evidence: [String] = []
  }

  struct Reflection {
    let person: String
    let day: String
    var visibility = Visibility.public
    let lines: [Line]
    /// Skills.
    let shared: [String]
  }

  struct Step {
    let post: String
    let number: Int
    let text: String
    /// The goal that it serves, or to whom it was promised.
    var target: String?
  }

  /// A post that says what became of a step of an earlier one.
  struct Closing {
    let post: String
    let of: String
    let number: Int
    /// Posts between the two that have to be there for the words to be understood.
    var through: [String] = []
    var isDropped = false
  }

  var entries: [String: Entry] = [:]
  var reflections: [Reflection] = []
  var steps: [Step] = []
  /// The oldest first.
  var closings: [Closing] = []
  /// The build's day.
  var today: String

  init(today: String) { self.today = today }

  /// What a build may show; names of what is withheld are gone too.
  func visible(toStaff isForStaff: Bool = false) -> JournalRecord {
    func shows(_ visibility: Visibility) -> Bool { visibility == .public || (isForStaff && visibility == .staff) }
    var record = self
    record.entries = entries.filter { shows($0.value.visibility) }
    let published = record.entries
    func isThere(_ route: String) -> Bool { published[String(route.prefix { $0 != "#" })] != nil }
    for (route, entry) in published {
      record.entries[route]?.relations = entry.relations.mapValues { $0.filter(isThere) }
    }
    record.reflections = reflections.filter { shows($0.visibility) && $0.day <= today && isThere($0.person) }
    record.steps = steps.filter { isThere($0.post) }
    for place in record.steps.indices {
      record.steps[place].target = record.steps[place].target.flatMap { isThere($0) ? $0 : nil }
    }
    record.closings = closings.filter { ([$0.post, $0.of] + $0.through).allSatisfy(isThere) }
    return record
  }
}
