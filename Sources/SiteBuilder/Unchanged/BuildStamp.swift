internal import Disk
internal import Foundation
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

/// This machine's note after a build, which tells the next build that nothing changed, or which of the site's files did.
///
/// Files are known by size and times, as Git knows them. Of posts that were left out it holds only the places in the list of
/// files, never a name.
struct BuildStamp: Codable {
  var version = 2
  /// The site's inputs; `nil` if the next build has work to do in any case: in a journal with warnings or mistakes, because each
  /// build reports them again, and in one where a file changed moments ago, because a further change could have the same time.
  var inputs: String?
  var outputs: String
  /// The journal's moments between which the same posts are out and the same questions open, in seconds since 1970.
  var from: Int
  var until: Int?
  var posts: Int
  var pages: Int
  /// The files left out, as places in `JournalFiles.withholdable`.
  var withheld: [Int]

  /// The minimum age of the last change, in nanoseconds: a tenth of a second if the disk's times have fractions, three
  /// seconds if they have steps of one or two.
  static func settled(_ lastChange: Int) -> Int {
    lastChange.isMultiple(of: 1_000_000_000) ? 3_000_000_000 : 100_000_000
  }

  var bytes: [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { Array($0) }
  }

  init?(_ bytes: [UInt8]) {
    guard let stamp = try? JSONDecoder().decode(BuildStamp.self, from: Data(bytes)), stamp.version == 2 else {
      return nil
    }
    self = stamp
  }

  /// The state in which the last build left the site in a folder, when this machine has noted it.
  static func outputs(notedOn journal: JournalFolder, for output: String) -> String? {
    StampFile(for: output, of: journal)?.contents.flatMap { BuildStamp($0) }?.outputs
  }

  /// - Parameters:
  ///   - outputs: of the site as it was just written.
  ///   - clock: when the build began to look at the files, in nanoseconds since 1970.
  /// - Returns: `nil` when a file of the site is gone already.
  init?(
    _ report: BuildReport, of files: JournalFiles, _ options: BuildOptions, outputs: Fingerprint?, clock: Int
  ) {
    guard let outputs else { return nil }
    let isSettled = clock - files.lastChange > Self.settled(files.lastChange)
    let places = Dictionary(uniqueKeysWithValues: zip(files.withholdable, 0...))
    inputs = report.warnings.isEmpty && report.mistakes.isEmpty && isSettled ? files.inputs(options).description : nil
    self.outputs = outputs.description
    from = options.seconds(in: files.zone)
    let toCome = report.withheld.compactMap { withheld -> PostDate? in
      if case .future(let date) = withheld.reason { date } else { nil }
    }
    until = (toCome + (report.nextChange.map { [PostDate($0)] } ?? [])).map { date in
      date.secondsSinceEpoch(zoneMinutes: files.zone.offsetMinutes(at: date))
    }.min()
    (self.posts, pages) = (report.posts, report.pages)
    withheld = report.withheld.compactMap { places[$0.file] }
  }
}

extension JournalFiles {
  /// All that a site is made of but the moment: files, settings, options, the program itself.
  func inputs(_ options: BuildOptions) -> Fingerprint {
    var inputs = fingerprint
    inputs.add(options.audience.rawValue)
    inputs.add(options.includesDrafts ? 1 : 0)
    inputs.add(options.program)
    return inputs
  }
}
