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
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try? process.run()
  }
}
