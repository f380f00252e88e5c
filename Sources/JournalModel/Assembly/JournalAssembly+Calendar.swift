internal import FrontMatter

// Everything that depends on the day of the build.
extension JournalAssembly {
  mutating func lookAtTheCalendar() {
    let today = publication.now.day
    journal.today = today
    journal.showsPlan = showsPlan
    journal.isForWriters = publication.includesFuture
    var days: [CalendarDay] = []
    for index in journal.things(of: .question) {
      guard let question = journal[index].questionDetail, question.status == .open, let until = question.until else {
        continue
      }
      if let day = until.next { days.append(day) }
    }
    // The plan says how old things are.
    let hasPlan = !journal.followUps.isEmpty || !journal.things(of: .goal).isEmpty
    if journal.showsPlan, hasPlan, let tomorrow = today.next { days.append(tomorrow) }
    journal.nextChange = days.min()
  }

  /// Whether the plan is for this build's audience.
  var showsPlan: Bool {
    switch journal.settings.plan {
    case .off: false
    case .staff: publication.audience >= .staff
    case .public: true
    }
  }

  /// No later stage can say what it does not have.
  mutating func forgetNamesOfStudents() {
    guard !catalogue.studentNames.isEmpty else { return }
    for index in journal.things.indices where journal.things[index].described?.fields.isStudent == true {
      journal.things[index].described?.fields.aliases = []
    }
  }
}

extension CalendarDay {
  /// The day after; `nil` after the last day of the calendar.
  var next: CalendarDay? { CalendarDay(daysSinceEpoch: daysSinceEpoch + 1) }
}
