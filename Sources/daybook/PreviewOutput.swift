internal import Diagnostics
internal import Preview
internal import Synchronization

/// The preview's messages in the terminal: its address, and after each change, the time it took and any problems.
final class PreviewOutput: Sendable {
  private let folder: String
  private let address: String
  private let isOtherPort: Bool
  private let looks = Mutex(0)

  init(folder: String, address: String, isOtherPort: Bool) {
    (self.folder, self.address, self.isOtherPort) = (folder, address, isOtherPort)
  }

  func sayAddress() {
    let output = Console.standardOutput
    if isOtherPort { output.write("The port you asked for is in use, so Daybook chose another one.\n") }
    output.write(
      "Open \(output.styled(address, .bold)) in your browser. When you save a file, the page updates by itself.\n")
    output.write("Press Control-C to stop.\n")
  }

  func tell(_ state: PreviewState, _ time: Duration) {
    let look = looks.withLock { count in
      count += 1
      return count
    }
    DiagnosticPrinter(
      console: .standardError, folder: folder, writesFiles: false, wholeList: "'daybook check --format json'"
    ).print(state.problems)
    let duration = "\(Int(time / .milliseconds(1))) ms"
    if state.hasErrors {
      Console.standardOutput.write(
        state.title.isEmpty
          ? "There's no site to show yet; fix this, and it will appear.\n"
          : "Until you fix this, your browser shows the last good version.\n")
    } else if look == 1 {
      Console.standardOutput.write("Read '\(state.title)', \(counted(state.posts, "post")), in \(duration).\n")
    } else {
      Console.standardOutput.write("Updated in \(duration).\n")
    }
  }
}
