internal import Libc

/// One of a program's three streams: a nameless file, so that a program that says much never waits for us to read it.
struct ProgramStream: ~Copyable {
  private let file: Descriptor?
  private let isInherited: Bool
  private let isRead: Bool

  init(reading input: ProgramCall.Input) throws(SystemError) {
    isRead = true
    if case .terminal = input { isInherited = true } else { isInherited = false }
    if case .bytes(let bytes) = input {
      let made = try Descriptor.temporaryFile()
      try made.append(bytes)
      made.rewind()
      file = consume made
    } else {
      file = nil
    }
  }

  init(writing output: ProgramCall.Output) throws(SystemError) {
    isRead = false
    if case .terminal = output { isInherited = true } else { isInherited = false }
    if case .kept = output { file = try Descriptor.temporaryFile() } else { file = nil }
  }

  /// What the program wrote.
  func bytes() throws(SystemError) -> [UInt8] {
    switch file {
    case .some(let file): try file.contentsFromStart()
    case .none: []
    }
  }

  /// The file to put in the place of the stream; a program's `/dev/null` is -1, and `nil` leaves it as ours is.
  var source: Int32? {
    if isInherited { return nil }
    switch file {
    case .some(let file): return file.number
    case .none: return -1
    }
  }

  var nullMode: Int32 { isRead ? O_RDONLY : O_WRONLY }
}
