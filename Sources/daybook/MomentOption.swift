internal import ArgumentParser
internal import SiteAssembly

/// `--now 2026-03-02` or `--now "2026-03-02 09:00"`.
func moment(_ text: String) throws -> BuildOptions.Moment {
  guard let moment = BuildOptions.Moment(text: text) else {
    throw ValidationError("there's no such day; write year-month-day, like 2026-03-02")
  }
  return moment
}
