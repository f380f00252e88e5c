internal import Foundation

/// Tells what changes in a journal's folder: at once where the system says so, else by looking twice a second.
enum FolderWatch {
  private static let pause = Duration.milliseconds(500)

  static func changes(of folder: String) -> AsyncStream<FileChanges> {
    #if os(Linux)
      if let watch = InotifyWatch(folder) { return watch.changes() }
    #endif
    return looks(at: folder)
  }

  /// For systems without inotify, and for one that has no more watches to give.
  static func looks(at folder: String) -> AsyncStream<FileChanges> {
    let (stream, continuation) = AsyncStream.makeStream(of: FileChanges.self)
    let task = Task.detached {
      var last = WatchedState(of: folder)
      while !Task.isCancelled {
        try? await Task.sleep(for: pause)
        let now = WatchedState(of: folder)
        if now != last { continuation.yield(.everything) }
        last = now
      }
    }
    continuation.onTermination = { _ in task.cancel() }
    return stream
  }
}
