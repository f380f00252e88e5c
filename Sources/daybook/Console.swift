internal import Foundation

/// One of the program's outputs, and what a person at it can see.
struct Console: Sendable {
  private let descriptor: Int32
  let isTerminal: Bool
  /// Whether a line can be erased again; not on a terminal that only prints.
  let canErase: Bool
  /// Colors only on a terminal, and not when the user asked for none (no-color.org).
  let hasColors: Bool

  static let standardOutput = Console(1)
  static let standardError = Console(2)

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    let environment = ProcessInfo.processInfo.environment
    canErase = isTerminal && environment["TERM"] != "dumb"
    hasColors = canErase && (environment["NO_COLOR"] ?? "").isEmpty
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// A reader that has gone away (`| head`) ends the output, not the program.
  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return
        }
        written += count
      }
    }
  }

  /// The width of the terminal, in characters.
  var width: Int {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  func styled(_ text: String, _ style: Style) -> String {
    hasColors ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case green = "1;32"
  }
}
