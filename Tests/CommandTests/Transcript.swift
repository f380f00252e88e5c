import Foundation
import Testing

/// What a page of the documents lets its reader do, in order: files to write and commands with their answers.
///
/// A fence `console` holds commands (`$ …`), each with what it prints; `…` stands for an answer that the page leaves out. A fence with a path behind its
/// language is a file of the journal.
struct Transcript {
  enum Step {
    case write(path: String, text: String)
    /// - Parameter answer: `nil` when the page leaves it out.
    case run(command: String, answer: String?)
  }

  let steps: [Step]

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folder = root.appending(path: "docs/content/pages")

  static let pages: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).map { $0.replacing(".md", with: "") }
    .sorted()

  static let pagesWithCommands = pages.filter { page in
    (try? Transcript(of: page))?.steps.contains { if case .run = $0 { true } else { false } } ?? false
  }

  init(of page: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: page + ".md"), encoding: .utf8)
    var steps: [Step] = []
    for match in text.matches(of: #/(?ms)^```([a-z]*)(?: ([^\n]+))?\n(.*?)^```$/#) {
      if let path = match.2 {
        steps.append(.write(path: String(path), text: String(match.3)))
      } else if match.1 == "console" {
        steps += Self.commands(in: match.3)
      }
    }
    self.steps = steps
  }

  private static func commands(in fence: Substring) -> [Step] {
    fence.split(separator: "$ ", omittingEmptySubsequences: true).map { part in
      let command = part.prefix { $0 != "\n" }
      let answer = part.dropFirst(command.count + 1)
      return .run(command: String(command), answer: answer == "…\n" ? nil : String(answer))
    }
  }
}
