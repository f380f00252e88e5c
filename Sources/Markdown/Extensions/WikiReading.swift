/// One way to read the text between a wiki link's brackets, because a title may contain the characters that split it.
package struct WikiReading: Sendable, Equatable {
  /// Of the page; empty for a heading of the same one.
  package var name: String
  package var heading: String?
  /// The writer's own words; empty ones count for nothing.
  package var label: String?

  /// At most so many signs of a kind are tried.
  private static let mostCuts = 8

  /// The whole text as a name first, then cut at each `|` and each `#` from the last one on; the last reading is the plain one,
  /// cut at the first of each.
  package static func all(of written: String) -> [WikiReading] {
    let text = Array(written.utf8)
    let hasBar = text.contains(UInt8(ascii: "|"))
    guard hasBar || text.contains(UInt8(ascii: "#")) else { return [WikiReading(name: written)] }
    var readings: [WikiReading] = []
    var targets: [(name: ArraySlice<UInt8>, label: String?)] = [(text[...], nil)]
    for bar in cuts(in: text[...], at: UInt8(ascii: "|")) {
      let label = String(trimming: text[(bar + 1)...])
      targets.append((text[..<bar].withoutLastBackslash, label.isEmpty ? nil : label))
    }
    for (target, label) in targets {
      readings.append(WikiReading(name: name(target), label: label))
      for hash in cuts(in: target, at: UInt8(ascii: "#")) {
        // A bar behind a heading begins the writer's words.
        if target[(hash + 1)...].contains(UInt8(ascii: "|")) { continue }
        let heading = String(trimming: target[(hash + 1)...])
        readings.append(WikiReading(name: name(target[..<hash]), heading: heading, label: label))
      }
    }
    return readings
  }

  private static func cuts(in text: ArraySlice<UInt8>, at sign: UInt8) -> [Int] {
    let all = text.indices.filter { text[$0] == sign }
    return Array(all.count <= mostCuts ? all[...] : all.prefix(1) + all.suffix(mostCuts - 1)).reversed()
  }

  /// In a table `\|` is the sign itself.
  private static func name(_ text: ArraySlice<UInt8>) -> String {
    let name = String(trimming: text)
    return text.contains(UInt8(ascii: "\\")) && name.contains("\\|") ? name.replacing("\\|", with: "|") : name
  }
}

extension ArraySlice<UInt8> {
  /// In a table, other programs want `\|`: the backslash is not part of the name.
  fileprivate var withoutLastBackslash: ArraySlice<UInt8> { last == UInt8(ascii: "\\") ? dropLast() : self }
}
