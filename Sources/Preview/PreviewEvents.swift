internal import Diagnostics
internal import Foundation

/// Server-sent events of a preview: the state as JSON, and a word now and then that finds out who has gone away.
enum PreviewEvents {
  private static let pause = Duration.seconds(15)

  static func bytes(of states: AsyncStream<PreviewState>) -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
    let sending = Task {
      for await state in states { continuation.yield(event(of: state)) }
      continuation.finish()
    }
    let pinging = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: pause)
        continuation.yield(Array(": still here\n\n".utf8))
      }
    }
    continuation.onTermination = { _ in
      sending.cancel()
      pinging.cancel()
    }
    return stream
  }

  private static func event(of state: PreviewState) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let message = Message(
      generation: state.generation,
      problems: state.problems.prefix(50).map { problem in
        Problem(
          severity: problem.severity.rawValue, place: problem.place, message: problem.message, hint: problem.hint,
          line: state.lines[problem.place])
      }, more: max(0, state.problems.count - 50))
    let json = (try? encoder.encode(message)) ?? Data("{}".utf8)
    return Array("data: ".utf8) + json + Array("\n\n".utf8)
  }

  private struct Message: Encodable {
    let generation: Int
    let problems: [Problem]
    /// The number of further problems.
    let more: Int
  }

  private struct Problem: Encodable {
    let severity: String
    /// `content/posts/x.md:3:7`.
    let place: String
    let message: String
    let hint: String?
    /// The line of the file that it is about.
    let line: String?
  }
}
