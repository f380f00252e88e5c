/// How a program is started: what it is told, what it reads, and where its words go.
///
/// It gets nothing from our own environment but what is named here.
package struct ProgramCall: Sendable {
  package enum Input: Sendable {
    case nothing
    /// The person at our own terminal.
    case terminal
    case bytes([UInt8])
  }

  package enum Output: Sendable {
    case discarded
    case terminal
    /// For `ProgramEnd`.
    case kept
  }

  package var arguments: [String]
  /// As `NAME=value`.
  package var environment: [String] = []
  package var input = Input.nothing
  package var output = Output.discarded
  package var errors = Output.kept
  /// How long it may run; then it is ended.
  package var limit: Duration?
  /// Ends it when a person stops Daybook.
  package var stop: StopRequest?
  /// Whether keys such as Control-C are for the program alone, as in an editor.
  package var handsOverTerminal = false

  package init(_ arguments: [String]) { self.arguments = arguments }
}
