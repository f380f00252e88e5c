internal import Disk
internal import Foundation

/// The user's own browser.
enum Browser {
  /// Asks the desktop to open an address. That it has no browser harms nothing: the address is on the terminal.
  static func show(_ address: String) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let environment = ProcessInfo.processInfo.environment
    guard let browser = InstalledProgram.named(program, in: Computer.searchPath) else { return }
    var call = ProgramCall([address])
    call.environment = environment.map { "\($0)=\($1)" }
    call.errors = .discarded
    Thread.detachNewThread { [call] in _ = try? browser.run(call) }
  }
}
