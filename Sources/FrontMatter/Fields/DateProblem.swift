/// The reason a text isn't a date, with the message for the writer.
struct DateProblem: Error, Equatable {
  /// "there is no 30 February 2026".
  var message: String
  /// "write the day as 2026-02-28".
  var hint: String
}
