internal import FlyingSocks
internal import Libc

/// Sockets that send at once what they are given.
///
/// The server writes the head of an answer, then its body. Left alone, TCP holds the body back until the browser has told that it
/// got the head, which browsers do not hurry to do: each page would come 40 ms late.
struct NoDelaySocketPool<Pool: AsyncSocketPool>: AsyncSocketPool {
  let pool: Pool

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // Connections also inherit it from the socket that listens; a socket that has no such setting is only slower.
    try? socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    try await pool.suspendSocket(socket, untilReadyFor: events)
  }
}
