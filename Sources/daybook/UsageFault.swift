internal import ArgumentParser

/// A command line that turns out to be wrong when the journal has been read.
enum UsageFault {
  /// Says so, and where to read more.
  static func report(_ fault: ValidationError, of command: any ParsableCommand.Type) -> ExitStatus {
    let name = command.configuration.commandName ?? ""
    Console.standardError.write("Error: \(fault.message)\n  See 'daybook help \(name)' for more.\n")
    return .usage
  }
}
