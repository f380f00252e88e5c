#if os(Linux)
  internal import Foundation
  internal import Libc
  internal import SiteBuilder

  /// Linux's own word of changes: one watch for each folder below `content` and `templates`, and one for the journal's own.
  ///
  /// Used from one thread.
  struct InotifyWatch: Sendable {
    private let queue: Int32
    private let root: String
    private var folders: [Int32: String] = [:]

    /// Changes that come within so many milliseconds of each other are told together, at the latest after `patience`.
    private static let quiet: Int32 = 8
    private static let patience = Duration.milliseconds(120)
    private static let events =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MODIFY) | UInt32(IN_ATTRIB) | UInt32(IN_CREATE) | UInt32(IN_DELETE)
      | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)

    /// - Returns: `nil` when the system has no more watches to give.
    init?(_ folder: String) {
      root = folder
      queue = inotify_init1(Int32(IN_CLOEXEC))
      guard queue >= 0 else { return nil }
      guard watch("") else {
        close(queue)
        return nil
      }
      for part in ["content", "templates"] {
        guard watchAll(below: part) else {
          close(queue)
          return nil
        }
      }
    }

    func changes() -> AsyncStream<FileChanges> {
      let (stream, continuation) = AsyncStream.makeStream(of: FileChanges.self)
      // Waiting blocks a thread, so it gets a separate one, which ends with the program.
      Thread.detachNewThread {
        var watch = self
        while let changes = watch.next() {
          if case .terminated = continuation.yield(changes) { break }
        }
        continuation.finish()
        close(watch.queue)
      }
      return stream
    }

    /// Waits for changes, and then until it is quiet.
    private mutating func next() -> FileChanges? {
      var changes = FileChanges.paths([])
      let clock = ContinuousClock()
      var first: ContinuousClock.Instant?
      while true {
        var asked = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
        let ready = poll(&asked, 1, first == nil ? 1_000 : Self.quiet)
        if ready < 0, errno != EINTR { return nil }
        if ready > 0 {
          guard read(into: &changes) else { return nil }
          if !changes.isEmpty, first == nil { first = clock.now }
        }
        if let first, ready == 0 || clock.now - first > Self.patience { return changes }
        if ready == 0, first == nil { return .paths([]) }
      }
    }

    private mutating func read(into changes: inout FileChanges) -> Bool {
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 8)
      defer { buffer.deallocate() }
      let count = Libc.read(queue, buffer.baseAddress, buffer.count)
      if count < 0 { return errno == EINTR || errno == EAGAIN }
      var offset = 0
      let header = MemoryLayout<inotify_event>.size
      while offset + header <= count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let name = buffer[(offset + header)..<(offset + header + Int(event.len))].prefix { $0 != 0 }
        take(event, String(decoding: name, as: UTF8.self), into: &changes)
        offset += header + Int(event.len)
      }
      return true
    }

    private mutating func take(_ event: inotify_event, _ name: String, into changes: inout FileChanges) {
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { changes = .everything }
      guard let folder = folders[event.wd], !name.isEmpty else { return }
      if event.mask & UInt32(IN_IGNORED) != 0 { folders[event.wd] = nil }
      let path = folder.isEmpty ? name : folder + "/" + name
      guard !folder.isEmpty || ["daybook.yml", "content", "templates"].contains(name) else { return }
      if event.mask & UInt32(IN_ISDIR) != 0 {
        if event.mask & (UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)) != 0 { forget(path) }
        if event.mask & (UInt32(IN_MOVED_TO) | UInt32(IN_CREATE)) != 0 { _ = watchAll(below: path) }
      }
      changes.formUnion(.paths([path]))
    }

    // MARK: Folders

    private mutating func watch(_ folder: String) -> Bool {
      let path = folder.isEmpty ? root : root + "/" + folder
      let number = inotify_add_watch(
        queue, path, Self.events | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW))
      guard number >= 0 else { return errno == ENOENT || errno == ENOTDIR || errno == EACCES }
      folders[number] = folder
      return true
    }

    /// The folder and all below it, by a list of those still to see.
    private mutating func watchAll(below folder: String) -> Bool {
      var pending = [folder]
      while let next = pending.popLast() {
        guard watch(next) else { return false }
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + next)) ?? []
        for entry in entries where !entry.hasPrefix(".") && entry != "private" {
          let path = next + "/" + entry
          var status = stat()
          if lstat(root + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { pending.append(path) }
        }
      }
      return true
    }

    private mutating func forget(_ folder: String) {
      for (number, path) in folders where path == folder || path.hasPrefix(folder + "/") {
        inotify_rm_watch(queue, number)
        folders[number] = nil
      }
    }
  }
#endif
