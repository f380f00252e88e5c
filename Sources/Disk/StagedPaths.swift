/// Paths of files that wait for their places: a hundred thousand cost their bytes and little more.
struct StagedPaths {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var replacing: Set<Int> = []

  var count: Int { ends.count }
  var isEmpty: Bool { ends.isEmpty }

  mutating func append(_ path: String, replaces: Bool) {
    if replaces { replacing.insert(ends.count) }
    bytes.append(contentsOf: path.utf8)
    ends.append(UInt32(clamping: bytes.count))
  }

  subscript(_ index: Int) -> (path: String, replaces: Bool) {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return (String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self), replacing.contains(index))
  }
}
