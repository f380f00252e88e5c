package import Diagnostics
internal import Disk
internal import FrontMatter
package import JournalModel

/// The journal that is left when every text with an error stays out, and what those errors are.
///
/// A link to a text that stays out becomes plain text, so leaving one out rarely breaks another; where it does, that one stays
/// out too.
package struct SoundJournal: Sendable {
  /// Of the sound texts.
  package let linked: LinkedJournal
  /// The errors of each text that stays out, by its file.
  package let mistakes: [String: [Diagnostic]]
  /// Errors that leaving out a text can't cure: of the disk, or in the file of somebody who may be a student.
  package let obstacles: [Diagnostic]
  /// Everything for a person to fix at once: all problems in the texts, and in the names, addresses, and links of those
  /// without errors.
  let problems: Problems
  /// Warnings about a site without the texts that are left out.
  let warnings: [Diagnostic]

  /// Cost: without errors, that of linking the journal once; with errors mostly twice.
  /// - Parameter faults: errors of texts that the texts themselves don't show, by file: of their pictures.
  package init(
    _ texts: ParsedTexts, of files: JournalFiles, for publication: Publication,
    besides faults: [String: [Diagnostic]] = [:],
    jobs: Int
  ) async {
    var publication = publication
    var blame = Blame(texts, of: files, faults)
    blame.add(texts.problems.errors, areOfReading: true)
    publication.mistakes = blame.mistakes
    var linked = await LinkedJournal(texts, of: files, for: publication, jobs: jobs)
    let isWhole = blame.mistakes.isEmpty && blame.obstacles.isEmpty
    problems = Problems(
      texts.problems.diagnostics + (isWhole ? linked.problems.diagnostics : linked.problems.errors))
    // Ends, since each round leaves out at least one more text.
    while blame.add(linked.problems.errors, areOfReading: false) {
      publication.mistakes = blame.mistakes
      linked = await LinkedJournal(texts, of: files, for: publication, jobs: jobs)
    }
    self.linked = linked
    (mistakes, obstacles) = (blame.mistakes, blame.obstacles)
    warnings = (texts.problems.diagnostics + linked.problems.diagnostics).filter { $0.severity == .warning }
  }
}

/// The text that each error is attributed to.
private struct Blame {
  private(set) var mistakes: [String: [Diagnostic]]
  private(set) var obstacles: [Diagnostic] = []
  private let texts: ParsedTexts
  private let journalFiles: JournalFiles
  private lazy var files = Set(journalFiles.withholdable)

  init(_ texts: ParsedTexts, of files: JournalFiles, _ faults: [String: [Diagnostic]]) {
    self.texts = texts
    journalFiles = files
    mistakes = faults
  }

  /// - Parameter areOfReading: whether they keep what the files say from being known.
  /// - Returns: whether a text stays out by them that did not before.
  @discardableResult
  mutating func add(_ errors: [Diagnostic], areOfReading: Bool) -> Bool {
    let known = mistakes.count
    for (file, errors) in Dictionary(grouping: errors, by: \.file) where mistakes[file] == nil {
      let isCurable = !errors.contains(where: \.isOfReading) && !(areOfReading && mayHideStudent(file))
      if isCurable, files.contains(file) {
        mistakes[file] = errors
      } else {
        obstacles += errors.filter { !obstacles.contains($0) }
      }
    }
    return mistakes.count > known
  }

  /// Pages say a person's name unless the person's file calls them a student. If that file can't be read, they might say a
  /// student's.
  private func mayHideStudent(_ file: String) -> Bool {
    if texts.unreadableThings.contains(where: { $0.file == file && $0.kind == .person }) { return true }
    guard let person = texts.things.first(where: { $0.file == file && $0.kind == .person }) else { return false }
    return person.fields.isStudent || person.fields.person.kind == nil
  }
}
