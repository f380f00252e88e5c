internal import ArgumentParser
internal import Foundation
internal import SiteAssembly

/// As which day a command sees the journal.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Act as if today were this day, such as 2026-03-02; posts with a later date are left out.", valueName: "day"),
    transform: BuildOptions.Moment.init(argument:))
  var now: BuildOptions.Moment?

  /// Now, if the user named no day.
  var moment: BuildOptions.Moment { now ?? .now }
}

extension BuildOptions.Moment {
  /// By this computer's clock.
  static var now: Self { .secondsSinceEpoch(Int(Date().timeIntervalSince1970)) }

  /// `2026-03-02` or `2026-03-02 09:00`.
  init(argument: String) throws {
    guard let moment = Self(text: argument) else {
      throw ValidationError("there's no such day; write year-month-day, like 2026-03-02")
    }
    self = moment
  }
}
