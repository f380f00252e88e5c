internal import Czlib

/// zlib, the only file that touches it: unpacks one stream of deflate, piece by piece.
struct Inflation: ~Copyable {
  enum Outcome { case goesOn, whole, damaged, tooBig }

  private static let pieceSize = 1 << 16

  /// zlib remembers where it lies.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady = inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deallocate()
  }

  /// Unpacks all of a piece.
  /// - Parameter limit: of all that is unpacked, in bytes.
  mutating func feed(_ packed: [UInt8], into out: inout [UInt8], limit: Int) -> Outcome {
    guard isReady else { return .damaged }
    var packed = packed
    return packed.withUnsafeMutableBufferPointer { packed in
      stream.pointee.next_in = packed.baseAddress
      stream.pointee.avail_in = UInt32(packed.count)
      while true {
        let outcome = step(&out, limit)
        if let outcome { return outcome }
      }
    }
  }

  /// - Returns: `nil` when there is more to unpack of what was fed.
  private func step(_ out: inout [UInt8], _ limit: Int) -> Outcome? {
    var status = Z_OK
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { piece, filled in
      stream.pointee.next_out = piece.baseAddress
      stream.pointee.avail_out = UInt32(piece.count)
      status = inflate(stream, Z_NO_FLUSH)
      filled = piece.count - Int(stream.pointee.avail_out)
    }
    if out.count + piece.count > limit { return .tooBig }
    out += piece
    switch status {
    case Z_STREAM_END: return .whole
    case Z_BUF_ERROR: return .goesOn
    case Z_OK: return stream.pointee.avail_in == 0 && piece.count < Self.pieceSize ? .goesOn : nil
    default: return .damaged
    }
  }

  static func sum(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
