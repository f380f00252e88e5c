internal import Libc

/// The memory of one tree of libcmark: handed out block after block, taken back all at once.
///
/// Small blocks that libcmark gives back are handed out again: of a text full of marks, most nodes live for a moment only.
///
/// libcmark asks for memory without saying which tree it's for. So each thread has its own arena, and a tree is created
/// and freed within one call of `use`, on one thread.
struct Arena {
  /// Kept for the thread's next text; a text of 4 KB takes some 50 KB.
  private static let chunkSize = 256 << 10
  /// Each block is preceded by its size, in 16 bytes, so that blocks have the same alignment as with `malloc`.
  private static let headerSize = 16

  private var next: UnsafeMutableRawPointer
  private var end: UnsafeMutableRawPointer
  private let first: UnsafeMutableRawPointer
  /// Chunks beyond the first, for long texts.
  private var others: [UnsafeMutableRawPointer] = []

  /// The last block given back of each size, in steps of 16 bytes with its header; each holds the address of the one before.
  private let returned: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private static let returnedSizes = 24

  private init() {
    returned = .allocate(capacity: Arena.returnedSizes)
    returned.initialize(repeating: nil, count: Arena.returnedSizes)
    first = Arena.chunk(Arena.chunkSize)
    next = first
    end = first + Arena.chunkSize
  }

  /// Runs `body`, which may have blocks of this thread's arena; none of them outlives it, and `body` uses no arena itself.
  static func use<Result>(_ body: () -> Result) -> Result {
    prepare()
    let arena = current
    defer { arena.pointee.reset() }
    return body()
  }

  /// As C's `calloc`, within `use`.
  static func allocate(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer {
    let (total, overflows) = count.multipliedReportingOverflow(by: size)
    guard !overflows else { abort() }
    let block = current.pointee.block(total)
    memset(block, 0, total)
    return block
  }

  /// As C's `realloc`, within `use`.
  static func reallocate(_ block: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer {
    guard let block else { return current.pointee.block(size) }
    return current.pointee.resize(block, to: size)
  }

  /// As C's `free`, within `use`.
  static func release(_ block: UnsafeMutableRawPointer?) {
    guard let block else { return }
    current.pointee.take(block)
  }

  private mutating func take(_ block: UnsafeMutableRawPointer) {
    let step = Arena.whole((block - Arena.headerSize).load(as: Int.self)) >> 4
    // A block of no bytes has no room for the address.
    guard step > 1, step < Arena.returnedSizes else { return }
    block.storeBytes(of: returned[step], as: UnsafeMutableRawPointer?.self)
    returned[step] = block
  }

  @inline(__always)
  private mutating func block(_ size: Int) -> UnsafeMutableRawPointer {
    let whole = Arena.whole(size)
    if whole >> 4 < Arena.returnedSizes, let block = returned[whole >> 4] {
      returned[whole >> 4] = block.load(as: UnsafeMutableRawPointer?.self)
      (block - Arena.headerSize).storeBytes(of: size, as: Int.self)
      return block
    }
    if whole > end - next { addChunk(whole) }
    let header = next
    header.storeBytes(of: size, as: Int.self)
    next = header + whole
    return header + Arena.headerSize
  }

  private mutating func resize(_ block: UnsafeMutableRawPointer, to size: Int) -> UnsafeMutableRawPointer {
    let header = block - Arena.headerSize
    let oldSize = header.load(as: Int.self)
    guard size > oldSize else { return block }
    if header + Arena.whole(oldSize) == next, Arena.whole(size) <= end - header {
      header.storeBytes(of: size, as: Int.self)
      next = header + Arena.whole(size)
      return block
    }
    let copy = self.block(size)
    copy.copyMemory(from: block, byteCount: oldSize)
    take(block)
    return copy
  }

  /// A block's size with its header, rounded up so that the next one is aligned.
  @inline(__always)
  private static func whole(_ size: Int) -> Int {
    guard size <= Int.max - 2 * headerSize else { abort() }
    return (size &+ headerSize &+ 15) & ~15
  }

  @inline(never)
  private mutating func addChunk(_ size: Int) {
    let size = max(size, Arena.chunkSize)
    next = Arena.chunk(size)
    end = next + size
    others.append(next)
  }

  /// Takes all blocks back.
  private mutating func reset() {
    for chunk in others { free(chunk) }
    others = []
    next = first
    end = first + Arena.chunkSize
    returned.update(repeating: nil, count: Arena.returnedSizes)
  }

  /// Without memory the program ends, as with libcmark's own allocator.
  private static func chunk(_ size: Int) -> UnsafeMutableRawPointer {
    guard let chunk = malloc(size) else { abort() }
    return chunk
  }

  // MARK: One for each thread

  /// Safe without a lock: written once, by `prepared`, before anything reads it. A lazy constant would be checked at each block.
  nonisolated(unsafe) private static var key = pthread_key_t(0)

  private static let prepared: Void = {
    var made = pthread_key_t(0)
    let failure = pthread_key_create(&made) { Arena.end($0) }
    precondition(failure == 0, "a process has room for more keys than this program makes")
    key = made
  }()

  /// Only within `use`, which makes the thread's arena if it has none.
  @inline(__always)
  private static var current: UnsafeMutablePointer<Arena> {
    guard let arena = pthread_getspecific(key) else { abort() }
    return arena.assumingMemoryBound(to: Arena.self)
  }

  private static func prepare() {
    _ = prepared
    guard pthread_getspecific(key) == nil else { return }
    let arena = UnsafeMutablePointer<Arena>.allocate(capacity: 1)
    arena.initialize(to: Arena())
    pthread_setspecific(key, arena)
  }

  /// Called when a thread ends.
  private static func end(_ pointer: UnsafeMutableRawPointer?) {
    guard let arena = pointer?.assumingMemoryBound(to: Arena.self) else { return }
    free(arena.pointee.first)
    arena.pointee.returned.deallocate()
    arena.deinitialize(count: 1)
    arena.deallocate()
  }
}
