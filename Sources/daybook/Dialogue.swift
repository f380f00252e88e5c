internal import Foundation

/// Asks questions in a terminal. They go to standard error, so that the output contains only the result.
struct Dialogue {
  /// The person ended the input instead of answering.
  struct Ended: Error {}

  /// `nil` when nobody is there to answer.
  static var atTerminal: Dialogue? {
    isatty(0) == 1 && Console.standardError.isTerminal ? Dialogue() : nil
  }

  func say(_ text: String) { Console.standardError.write(text + "\n") }

  /// - Parameter offered: what an empty line stands for; without it an empty line is an empty answer.
  func ask(_ question: String, offered: String? = nil) throws(Ended) -> String {
    let console = Console.standardError
    let end = offered.map { " [\($0)]: " } ?? (question.hasSuffix("?") ? " " : ": ")
    console.write(console.styled(question, .bold) + end)
    guard let line = readLine() else {
      console.write("\n")
      throw Ended()
    }
    let answer = Self.plain(line)
    return answer.isEmpty ? offered ?? "" : answer
  }

  /// - Parameter offered: what an empty line stands for.
  func confirm(_ question: String, offered: Bool = true) throws(Ended) -> Bool {
    while true {
      switch try ask(question + " (yes/no)", offered: offered ? "yes" : "no").lowercased() {
      case "y", "yes": return true
      case "n", "no": return false
      default: say("Please answer yes or no.")
      }
    }
  }

  /// Without what arrow keys and other control keys leave in a line.
  private static func plain(_ line: String) -> String {
    let withoutKeys = line.replacing(#/\u{1B}(\[[0-9;]*[A-Za-z~]|O[A-Z])?/#, with: "")
    let scalars = withoutKeys.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespaces)
  }
}
