internal import Libc

/// The names in a folder, in no order; `.` and `..` are left out.
struct FolderEntries: ~Copyable {
  struct Entry {
    /// As it is on disk; a name need not be UTF-8.
    let name: [UInt8]
    /// `true` when the folder itself says so; `false` means that the entry has to be looked at.
    let isSurelyFolder: Bool
  }

  #if canImport(Darwin)
    private let stream: UnsafeMutablePointer<DIR>
  #else
    private let stream: OpaquePointer  // DIR *, owned
  #endif

  init(_ folder: consuming Descriptor) throws(SystemError) {
    let number = folder.release()
    guard let stream = fdopendir(number) else {
      let error = SystemError.last
      close(number)
      throw error
    }
    self.stream = stream
  }

  deinit {
    closedir(stream)
  }

  mutating func next() throws(SystemError) -> Entry? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemError.last }
        return nil
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        let start = UnsafeRawPointer(name)
        let length = strlen(start.assumingMemoryBound(to: CChar.self))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
      }
      if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      return Entry(name: name, isSurelyFolder: Int32(entry.pointee.d_type) == Int32(DT_DIR))
    }
  }
}
