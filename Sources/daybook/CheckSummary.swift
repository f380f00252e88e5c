internal import Authoring
internal import Diagnostics

/// A check's results, for people and for programs.
struct CheckSummary {
  private let report: CheckReport

  init(_ report: CheckReport) {
    self.report = report
  }

  func text(for console: Console) -> String {
    let errors = report.problems.count { $0.severity == .error }
    let warnings = report.problems.count - errors
    var found = [errors > 0 ? counted(errors, "error") : "", warnings > 0 ? counted(warnings, "warning") : ""]
    found.removeAll(where: \.isEmpty)
    let result =
      found.isEmpty ? console.styled("No problems found", .green) : "Found " + found.joined(separator: " and ")
    let also = seen.isEmpty ? "" : "; also " + seen.joined(separator: " and ")
    let more = codes.first.map {
      "To learn more: daybook explain \($0)"
        + (codes.count > 1 ? " (or " + codes.dropFirst().joined(separator: ", ") + ")" : "") + "\n"
    }
    return "\(result) in \(counted(report.posts, "post"))\(also).\n" + held + (more ?? "")
  }

  private var held: String {
    switch report.heldReplies {
    case 0: ""
    case 1: "1 reply waits for you in content/replies; nobody sees it until then.\n"
    default: "\(report.heldReplies) replies wait for you in content/replies; nobody sees them until then.\n"
    }
  }

  /// The format of `--format json`; a change of what is there raises `version`.
  private struct Output: Encodable {
    var version = 1
    var posts: Int
    var names, webAddresses: Int?
    var heldReplies: Int?
    var problems: [BuildSummary.Output.Problem]
  }

  var json: String {
    JSONText.of(
      Output(
        posts: report.posts, names: report.names, webAddresses: report.webAddresses,
        heldReplies: report.heldReplies == 0 ? nil : report.heldReplies,
        problems: report.problems.map(BuildSummary.problem)))
  }

  private var seen: [String] {
    var seen: [String] = []
    // Names that aren't on the list may still be there: never say 'safe'.
    if let names = report.names { seen.append("looked for \(counted(names, "name"))") }
    if let addresses = report.webAddresses {
      seen.append("tried \(addresses == 1 ? "1 web address" : "\(addresses) web addresses")")
    }
    return seen
  }

  /// The codes of what was found, the most frequent first.
  private var codes: [String] {
    Dictionary(grouping: report.problems, by: \.code).sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map(\.key)
  }
}
