internal import ArgumentParser

/// A command line that turns out to be wrong when the journal has been read.
enum UsageFault {
  /// Says so with the usage of that command.
  static func report(_ fault: ValidationError, of command: any ParsableCommand.Type) -> ExitStatus {
    Console.standardError.write(command.fullMessage(for: fault) + "\n")
    return .usage
  }
}
