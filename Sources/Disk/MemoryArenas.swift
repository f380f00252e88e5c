internal import Libc

/// The areas from which glibc's allocator gives memory: by itself, one for each thread, and each holds on to what it once needed.
package enum MemoryArenas {
  /// Of `malloc.h`, which the platform's Swift module leaves out.
  private static let mostArenas: Int32 = -8

  /// Keeps all threads to one area, so that a long run on several threads needs less in all. Allocators without areas stay as they are.
  package static func shareOne() {
    typealias Setting = @convention(c) (Int32, Int32) -> Int32
    guard let found = dlsym(nil, "mallopt") else { return }
    _ = unsafeBitCast(found, to: Setting.self)(mostArenas, 1)
  }
}
