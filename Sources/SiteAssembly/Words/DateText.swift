package import FrontMatter
internal import Localization

/// Days as people read them, in one language: `March 2, 2026`, `1er août 2025`, `2. März 2026`.
package struct DateText: Sendable {
  private struct Form {
    let pieces: [Phrase.Piece]
    let months: [String]
  }

  private let longForm: Form
  private let shortForm: Form
  private let monthForm: Form
  private let shortMonthForm: Form
  /// The form for the first day of a month if that isn't a number: `1er`.
  private let firstDay: String?
  private let isISO: Bool

  /// As machines write days, for languages without words.
  static let iso = DateText(nil)

  init(_ list: WordList) { self.init(Optional(list)) }

  private init(_ list: WordList?) {
    let months = list?.list("months") ?? []
    let short = list?.list("months_short") ?? []
    func pieces(_ word: StringKey) -> [Phrase.Piece] { list?.phrase(word.name)?.pieces ?? [] }
    longForm = Form(pieces: pieces(.date), months: months)
    shortForm = Form(pieces: pieces(.dateShort), months: short)
    monthForm = Form(pieces: pieces(.monthOfYear), months: months)
    shortMonthForm = Form(pieces: pieces(.monthOfYear), months: short)
    firstDay = list?.phrase("first_day")?.source
    isISO = list == nil || months.count != 12 || short.count != 12
  }

  package func long(_ day: CalendarDay) -> String { isISO ? day.description : write(day, longForm) }

  package func short(_ day: CalendarDay) -> String { isISO ? day.description : write(day, shortForm) }

  /// `March 2026`.
  package func month(of day: CalendarDay) -> String {
    isISO ? String(day.description.dropLast(3)) : write(day, monthForm)
  }

  /// `Mar 2026`.
  package func shortMonth(of day: CalendarDay) -> String {
    isISO ? String(day.description.dropLast(3)) : write(day, shortMonthForm)
  }

  private func write(_ day: CalendarDay, _ form: Form) -> String {
    var text = ""
    text.reserveCapacity(32)
    for piece in form.pieces {
      switch piece {
      case .text(let words): text += words
      case .value("day"): text += day.day == 1 ? firstDay ?? "1" : "\(day.day)"
      case .value("month"): text += form.months[day.month - 1]
      case .value: text += "\(day.year)"
      }
    }
    return text
  }
}
