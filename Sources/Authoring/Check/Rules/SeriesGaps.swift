internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

/// Series whose authors number the parts, and left a number out.
func seriesGaps(in journal: CheckedJournal) -> [Diagnostic] {
  let survey = journal.survey
  var numbered: [ThingIndex: [(part: Int, entry: PostEntry)]] = [:]
  for entry in survey.texts.posts {
    guard let series = entry.fields.series, let part = series.value.part,
      let thing = survey.find(series.value.name, .series)
    else { continue }
    numbered[thing, default: []].append((part, entry))
  }
  return numbered.flatMap { thing, parts in
    var last = 0
    return parts.sorted { $0.part < $1.part }.compactMap { part, entry -> Diagnostic? in
      defer { last = part }
      guard part > last + 1, let series = entry.fields.series else { return nil }
      return .seriesGap(
        Array((last + 1)..<min(part, last + 10)), of: survey.journal[thing].title, file: entry.file, at: series.position
      )
    }
  }
}
