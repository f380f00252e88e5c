internal import ArgumentParser

/// How a command is told which journal it works on.
protocol JournalChoice: ParsableArguments {
  /// As the user gave it; `.` when left out.
  var folder: String { get set }
}

/// `daybook build my-journal`
struct JournalArguments: JournalChoice {
  @Argument(
    help: ArgumentHelp("The journal's folder; by default, the current one.", valueName: "folder"),
    completion: .directory)
  var folder = "."
}

/// `daybook new "A title" --in my-journal`: for commands whose own words come first.
struct JournalOption: JournalChoice {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The journal's folder; by default, the current one.", valueName: "folder"),
    completion: .directory)
  var folder = "."
}
