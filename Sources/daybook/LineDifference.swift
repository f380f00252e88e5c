internal import Diagnostics

/// The differences between two texts, line by line, in the usual diff format.
struct LineDifference {
  private let before: [Substring]
  private let after: [Substring]

  init(_ before: [UInt8], _ after: [UInt8]) {
    func lines(_ bytes: [UInt8]) -> [Substring] {
      bytes.isEmpty
        ? [] : String(decoding: bytes, as: UTF8.self).split(separator: #/\r\n|\n|\r/#, omittingEmptySubsequences: false)
    }
    (self.before, self.after) = (lines(before), lines(after))
  }

  /// Each group of changed lines, under a line with its position.
  func text(_ styled: (String, Console.Style) -> String) -> String {
    var (removed, inserted) = (Set<Int>(), Set<Int>())
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (old, new, text) = (0, 0, "")
    while old < before.count || new < after.count {
      let (firstOld, firstNew) = (old, new)
      while removed.contains(old) { old += 1 }
      while inserted.contains(new) { new += 1 }
      if old == firstOld, new == firstNew {
        (old, new) = (old + 1, new + 1)
        continue
      }
      text += styled("@@ -\(range(firstOld, old)) +\(range(firstNew, new)) @@", .bold) + "\n"
      for line in before[firstOld..<old] { text += styled("-" + line, .red) + "\n" }
      for line in after[firstNew..<new] { text += styled("+" + line, .green) + "\n" }
    }
    return text
  }

  private func range(_ first: Int, _ end: Int) -> String {
    end == first ? "\(first),0" : end == first + 1 ? "\(end)" : "\(first + 1),\(end - first)"
  }
}
