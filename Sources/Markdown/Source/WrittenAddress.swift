internal import Letters

/// Finds where a link's address is written, so that it can be changed there and nowhere else.
package struct WrittenAddress {
  /// The whole file as UTF-8, from which offsets count.
  private let bytes: [UInt8]
  private let bodyStart: Int

  package init(bytes: [UInt8], bodyStart: Int) { (self.bytes, self.bodyStart) = (bytes, bodyStart) }

  /// - Parameters:
  ///   - link: one that spells out its address: not a wiki link, not a hashtag.
  ///   - offset: where the link begins.
  /// - Returns: one place, or those of all definitions of a link that has its address elsewhere; none if it isn't written as it was read.
  package func places(of link: Link, at offset: Int) -> [Range<Int>] {
    guard offset < bytes.count, !link.destination.isEmpty else { return [] }
    let written = Array(link.destination.utf8)
    let end = min(bytes.count, offset + max(link.length, 4096))
    let own = link.length > 1 ? min(bytes.count, offset + link.length) : end
    if bytes[offset] == UInt8(ascii: "<") {
      return first(written, in: offset..<end, behind: ["\"", "'", "="]).map { [$0] } ?? []
    }
    let signs = ["](", "]( ", "](<", "]( <"]
    if let place = last(written, in: offset..<own, behind: signs) { return [place] }
    // Its words may go on in the next line; one with its address further down ends in brackets.
    if bytes[own - 1] != UInt8(ascii: "]"), let place = first(written, in: offset..<end, behind: signs) {
      return [place]
    }
    return definitions(of: written)
  }

  /// The last place where the address follows one of these characters: a picture in the link's text may come before it.
  private func last(_ written: [UInt8], in range: Range<Int>, behind signs: [String]) -> Range<Int>? {
    range.reversed().lazy.compactMap { place(of: written, at: $0, in: range, behind: signs) }.first
  }

  private func first(_ written: [UInt8], in range: Range<Int>, behind signs: [String]) -> Range<Int>? {
    range.lazy.compactMap { place(of: written, at: $0, in: range, behind: signs) }.first
  }

  private func place(
    of written: [UInt8], at start: Int, in range: Range<Int>, behind signs: [String]
  ) -> Range<Int>? {
    let end = start + written.count
    guard end <= range.upperBound, !written.isEmpty, bytes[start...].starts(with: written), isEnd(end) else {
      return nil
    }
    let before = bytes[range.lowerBound..<start]
    return signs.contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) } ? start..<end : nil
  }

  private func isEnd(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] <= 0x20 || ")>\"'".utf8.contains(bytes[offset])
  }

  /// Every `[label]: address` of the text, outside of fenced code.
  private func definitions(of written: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var fence: UInt8?
    var start = bodyStart
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = bytes[start..<end].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) {
        if fence == nil { fence = line.first } else if fence == line.first { fence = nil }
      } else if fence == nil, line.first == UInt8(ascii: "["), let place = address(inDefinition: line, written) {
        found.append(place)
      }
      start = end + 1
    }
    return found
  }

  private func address(inDefinition line: ArraySlice<UInt8>, _ written: [UInt8]) -> Range<Int>? {
    guard
      let close = line.indices.dropLast().first(where: {
        bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: ":")
      })
    else { return nil }
    let rest = bytes[(close + 2)...].drop { $0 <= 0x20 }.drop { $0 == UInt8(ascii: "<") }
    guard rest.starts(with: written), isEnd(rest.startIndex + written.count) else { return nil }
    return rest.startIndex..<rest.startIndex + written.count
  }
}
