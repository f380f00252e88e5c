internal import Markdown

extension RenderedBody {
  /// Gives back what the HTML's buffer has to spare: all bodies stay in memory until the site is written.
  mutating func trim() {
    guard html.capacity - html.count > 128 else { return }
    html = [UInt8](unsafeUninitializedCapacity: html.count) { buffer, count in
      count = html.withUnsafeBufferPointer { buffer.update(fromContentsOf: $0) }
    }
  }
}
