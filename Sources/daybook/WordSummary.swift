internal import Importing

/// What an import of Word documents did, for people and for programs.
struct WordSummary {
  private let report: WordReport

  init(_ report: WordReport) { self.report = report }

  func text(for console: Console) -> String {
    var lines = report.texts.flatMap { text in
      [line(text)] + text.notes.map { "  - " + $0.text }
    }
    let count = report.texts.count
    if report.isProven {
      let all = count == 1 ? "the post says" : "all \(count) posts say"
      lines.append(console.styled("Proven:", .green) + " \(all) what was read, word for word.")
    } else {
      lines.append("Compared: what differs is listed above.")
    }
    if report.texts.contains(where: { $0.state == .new }), !report.isDryRun {
      lines.append(
        "Open the drafts, read them, and delete 'draft: yes' when they're ready. To look at them: daybook serve")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ text: WordReport.Text) -> String {
    let pictures = text.pictures == 0 ? "" : " and \(counted(text.pictures, "picture"))"
    return switch text.state {
    case .new where report.isDryRun: "\(text.file) would become the draft \(text.path)\(pictures)"
    case .new: "\(text.file) is now the draft \(text.path)\(pictures)"
    case .updated: "\(text.path) has what changed in \(text.file)"
    case .kept: "\(text.path) was here before, so it stays as it is"
    case .same: "\(text.file) is already here: \(text.path)"
    case .editedHere: "\(text.path) was changed here, so it stays as it is"
    case .changedThere:
      "\(text.file) changed since the last import, and \(text.path) didn't; add '--update' to take the change over"
    case .removedHere: "\(text.path) was removed here, so it isn't made again"
    }
  }

  /// The format of `--json`; a change of what is there raises `version`.
  private struct Output: Encodable {
    var version = 1
    var texts: [Text]
    var isProven, dryRun: Bool

    struct Text: Encodable {
      var file, path, state: String
      var pictures: Int
      var notes: [Note]
    }

    struct Note: Encodable { var kind, text: String }
  }

  var json: String {
    JSONText.of(
      Output(
        texts: report.texts.map { text in
          Output.Text(
            file: text.file, path: text.path, state: text.state.rawValue, pictures: text.pictures,
            notes: text.notes.map { Output.Note(kind: $0.kind, text: $0.text) })
        }, isProven: report.isProven, dryRun: report.isDryRun))
  }
}
