internal import FlyingFox
internal import FlyingSocks
internal import Libc

/// A port of this machine on which nobody listens.
enum FreePort {
  /// - Returns: the wanted port, or one that the system chooses.
  static func first(of wanted: UInt16) throws -> UInt16 {
    if let port = try? tried(wanted) { return port }
    return try tried(0)
  }

  private static func tried(_ port: UInt16) throws -> UInt16 {
    let socket = try Socket(domain: AF_INET)
    defer { try? socket.close() }
    try socket.setValue(true, for: .localAddressReuse)
    try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
    try socket.listen()
    guard case .ip4(_, let port) = try socket.sockname() else { return port }
    return port
  }
}
