package import FrontMatter

/// A request for a build.
package struct BuildOptions: Sendable {
  /// The journal's folder.
  package var folder: String
  /// Absolute, or counted from the journal's folder.
  package var output: String
  package var audience: Audience
  package var includesDrafts: Bool
  /// Whether to show posts dated in the future, too.
  package var includesFuture: Bool
  package var moment: Moment
  /// Whether the build may remove most of the last site's pages or replace it with another site.
  package var allowsRemoval = false
  /// The number of cores to use, from 1.
  package var jobs: Int
  /// How to handle texts with errors; `nil` leaves that to the journal's settings.
  package var mistakes: MistakePolicy?
  /// The user's home folder, which is never written into as a whole.
  package var home: String?
  /// The folders in which to look for other programs, separated by colons as in `PATH`.
  package var searchPath: String
  /// Identifies this version of the program: a site built by another one is built again.
  package var program: String
  /// When the build began, in nanoseconds since 1970, by the clock that files are dated by; 0 when it is not known.
  package var clock: Int

  /// The moment that counts as now.
  package enum Moment: Sendable {
    case secondsSinceEpoch(Int)
    /// As the user gave it. A day stands for its last second, so that all posts of that day are out.
    case date(PostDate)

    /// - Returns: `nil` if the text is neither a day nor a day and a time.
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
