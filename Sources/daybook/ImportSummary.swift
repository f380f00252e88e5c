internal import Importing

/// What an import did, for people and for programs.
struct ImportSummary {
  private let report: ImportReport
  /// The most places that are listed of one kind; the JSON lists all.
  private static let most = 10

  init(_ report: ImportReport) { self.report = report }

  func text(for console: Console) -> String {
    var lines: [String] = []
    let width = report.entries.description.count + 1
    for sum in ReportLines(report).sums {
      let number = sum.count.description
      lines.append(String(repeating: " ", count: max(0, width - number.count)) + number + " " + sum.words)
    }
    lines += notes
    lines += paths(
      "Not imported, because the first lines can't be read:",
      report.unreadable.map { "\($0.file):\($0.line): \($0.reason)" })
    lines += paths("Could not be fetched:", report.unfetched.map { "\($0.address) (\($0.reason))" })
    lines += paths("Changed here since, left alone:", report.files.editedHere)
    lines += paths("Changed at the old site since ('--update' takes it over):", report.files.changedThere)
    lines += paths("Removed here since, not made again:", report.files.removedHere)
    lines += paths("There already, left as it is:", report.files.kept)
    lines.append(proof(console))
    lines.append(ending)
    return lines.joined(separator: "\n") + "\n"
  }

  private func proof(_ console: Console) -> String {
    let texts = report.posts + report.pages
    if report.provenTexts == texts {
      let all = texts == 1 ? "the text is" : "all \(texts) texts are"
      return console.styled("Proven:", .green) + " \(all) the same, word for word, as what was read."
    }
    return
      "Compared: \(report.provenTexts) of \(texts) texts are the same, word for word, as what was read; the others are listed above."
  }

  private var ending: String {
    if !report.isWhole {
      return "\(report.unaccounted) entries are not accounted for; nothing was written. Please report this."
    }
    let files = report.files
    if report.isDryRun { return "Nothing was written: \(counted(files.new, "file")) would be new." }
    if files.new == 0, files.updated == 0 {
      return files.same == 1
        ? "Nothing had to be written: the file is here."
        : "Nothing had to be written: all \(files.same) files are here."
    }
    let updated = files.updated > 0 ? ", \(files.updated) updated" : ""
    return
      "Wrote \(counted(files.new, "file"))\(updated). The report, as a page: imported/report.html in your content folder. Next: daybook build"
  }

  /// What differs one by one, then each kind of note once with what it is about and the first places.
  private var notes: [String] {
    var groups: [(heading: String, details: [String], places: [String])] = []
    var known: [String: Int] = [:]
    for finding in report.findings.sorted(by: { Self.differs($0) && !Self.differs($1) }) {
      for note in finding.notes {
        let index = known[note.heading] ?? groups.count
        if index == groups.count { groups.append((note.heading, [], [])) }
        known[note.heading] = index
        if let detail = note.detail, !groups[index].details.contains(detail) { groups[index].details.append(detail) }
        let place = "\(finding.path) (\(finding.file):\(finding.line))"
        if groups[index].places.last != place { groups[index].places.append(place) }
      }
    }
    return groups.flatMap { group in
      let details = group.details.isEmpty ? "" : ": " + Self.some(group.details, 6)
      return ["- \(group.heading)\(details)", "    " + Self.some(group.places, 3)]
    }
  }

  private static func differs(_ finding: ImportReport.Finding) -> Bool { finding.notes.contains(where: \.isDifference) }

  private static func some(_ list: [String], _ most: Int) -> String {
    list.prefix(most).joined(separator: ", ") + (list.count > most ? " and \(list.count - most) more" : "")
  }

  private func paths(_ heading: String, _ paths: [String]) -> [String] {
    if paths.isEmpty { return [] }
    let rest = paths.count > Self.most ? ["  … and \(paths.count - Self.most) more"] : []
    return [heading] + paths.prefix(Self.most).map { "  \($0)" } + rest
  }
}

extension ImportSummary {
  /// The format of `--json`; a change of what is there raises `version`.
  private struct Output: Encodable {
    var version = 1
    var entries, posts, pages, drafts, privateTexts, futureTexts, people, tags, provenTexts, differingTexts,
      unaccounted: Int
    var media: [String: Int]
    var comments: [String: Int]
    var notImported: [Reason]
    var files: Files
    var texts: [Text]
    var unfetched: [Unfetched]
    var unreadable: [Unreadable]
    var dryRun: Bool

    struct Reason: Encodable {
      var reason: String
      var count: Int
    }

    struct Files: Encodable {
      var new, same, updated: Int
      var editedHere, changedThere, removedHere, kept: [String]
    }

    struct Text: Encodable {
      var path, file: String
      var line: Int
      var notes: [Note]
    }

    struct Note: Encodable { var kind, text: String }

    struct Unreadable: Encodable {
      var file: String
      var line: Int
      var reason: String
    }

    struct Unfetched: Encodable { var address, reason: String }
  }

  var json: String {
    JSONText.of(
      Output(
        entries: report.entries, posts: report.posts, pages: report.pages, drafts: report.drafts,
        privateTexts: report.privateTexts, futureTexts: report.futureTexts, people: report.people, tags: report.tags,
        provenTexts: report.provenTexts, differingTexts: report.differing, unaccounted: report.unaccounted,
        media: ["brought": report.media.brought, "missing": report.media.missing, "unused": report.media.unused],
        comments: [
          "entries": report.comments.entries, "written": report.comments.written, "pings": report.comments.pings,
          "spam": report.comments.spam, "trash": report.comments.trash, "leftOut": report.comments.leftOut,
        ],
        notImported: report.notImported.map { Output.Reason(reason: $0.reason, count: $0.count) },
        files: Output.Files(
          new: report.files.new, same: report.files.same, updated: report.files.updated,
          editedHere: report.files.editedHere, changedThere: report.files.changedThere,
          removedHere: report.files.removedHere, kept: report.files.kept),
        texts: report.findings.map { finding in
          Output.Text(
            path: finding.path, file: finding.file, line: finding.line,
            notes: finding.notes.map { Output.Note(kind: $0.kind, text: $0.text) })
        },
        unfetched: report.unfetched.map { Output.Unfetched(address: $0.address, reason: $0.reason) },
        unreadable: report.unreadable.map { Output.Unreadable(file: $0.file, line: $0.line, reason: $0.reason) },
        dryRun: report.isDryRun))
  }
}
