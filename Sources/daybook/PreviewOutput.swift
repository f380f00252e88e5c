internal import Diagnostics
internal import Preview
internal import Synchronization

/// What the preview says on the terminal: where it is, and after each change how long it took and what is wrong.
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
    if isOtherPort { output.write("The port you asked for is taken, so there is another one.\n") }
    output.write(
      "Open \(output.styled(address, .bold)) in your browser. Save a file, and the page changes by itself.\n")
    output.write("Press Control-C to end the preview.\n")
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
          ? "There is no site to show yet; it appears when this is mended.\n"
          : "The browser still shows the pages as they were.\n")
    } else if look == 1 {
      Console.standardOutput.write("Read '\(state.title)', \(counted(state.posts, "post")), in \(duration).\n")
    } else {
      Console.standardOutput.write("Shown in \(duration).\n")
    }
  }
}
