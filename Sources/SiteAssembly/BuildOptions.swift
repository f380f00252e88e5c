package import FrontMatter

/// What a build is asked to do.
package struct BuildOptions: Sendable {
  /// The journal's folder.
  package var folder: String
  /// Absolute, or counted from the journal's folder.
  package var output: String
  package var audience: Audience
  package var includesDrafts: Bool
  /// Whether posts whose day is yet to come are shown as well.
  package var includesFuture: Bool
  package var moment: Moment
  /// Whether the build may take most of the last site's pages away, or put another site in its place.
  package var allowsRemoval = false
  /// How many cores to use, from 1.
  package var jobs: Int
  /// What becomes of texts with errors; `nil` leaves that to the journal's settings.
  package var mistakes: MistakePolicy?
  /// The user's home folder, which is never written into as a whole.
  package var home: String?
  /// Where other programs are looked for, as in `PATH`: folders with colons between them.
  package var searchPath: String
  /// What tells this program from an older one: a site built by another is built anew.
  package var program: String
  /// When the build began, in nanoseconds since 1970, by the clock that files are dated by; 0 when it is not known.
  package var clock: Int

  /// What counts as today.
  package enum Moment: Sendable {
    case secondsSinceEpoch(Int)
    /// As the user gave it. A day stands for its last second, so that all posts of that day are out.
    case date(PostDate)

    /// - Returns: `nil` when the text is no day, nor a day and a time.
    package init?(text: String) {
      guard let date = PostDate(text: text) else { return nil }
      self = .date(date)
    }
  }

  package init(
    folder: String, output: String = "output", audience: Audience = .public, includesDrafts: Bool = false,
    includesFuture: Bool = false, moment: Moment, jobs: Int = 1, home: String? = nil, searchPath: String = "",
    program: String = "",
    clock: Int = 0, mistakes: MistakePolicy? = nil
  ) {
    self.folder = folder
    self.output = output
    self.audience = audience
    self.includesDrafts = includesDrafts
    self.includesFuture = includesFuture
    self.moment = moment
    self.jobs = max(1, jobs)
    self.home = home
    self.searchPath = searchPath
    self.program = program
    self.clock = clock
    self.mistakes = mistakes
  }
}
