internal import ArgumentParser
internal import Authoring
internal import Diagnostics
internal import Disk
internal import Foundation
internal import FrontMatter
internal import JournalModel
internal import SiteAssembly

/// Completions for the Tab key: the names in the journal at hand. Nothing if there's no journal.
extension CompletionKind {
  static func things(_ kind: ThingKind) -> CompletionKind {
    names { survey in survey.journal.things(of: kind).map { survey.journal[$0].id } }
  }

  static var posts: CompletionKind { names { $0.journal.posts.map(\.id) } }

  /// Everything that can be renamed.
  static var postsAndThings: CompletionKind {
    names { survey in
      survey.journal.posts.map(\.id)
        + RenameRequest.kinds.flatMap { survey.journal.things(of: $0) }.map { survey.journal[$0].id }
    }
  }

  private static func names(_ find: @escaping @Sendable (JournalSurvey) -> [String]) -> CompletionKind {
    .custom { arguments, _, _ async in
      // Each word as the user has typed it so far; only 'new' and 'rename' name the folder so.
      let folder =
        arguments.firstIndex(of: "--in").flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
        ?? JournalSearch.fromHere?.folder ?? "."
      let survey = try? await JournalSurvey.of(
        folder, at: .now, jobs: Computer.cores)
      return survey.map(find) ?? []
    }
  }
}
