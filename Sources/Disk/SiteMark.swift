/// The journal and audience of a site in an output folder: the first lines of its manifest.
///
/// It says only what the site's pages say as well.
package struct SiteMark: Equatable, Sendable {
  /// `public`, `staff` or `private`.
  package var audience: String
  /// The journal's title and address; the address is empty when it has none.
  package var title: String
  package var address: String

  package init(audience: String, title: String, address: String) {
    (self.audience, self.title, self.address) = (audience, title, address)
  }

  /// Whether `other` may be another journal's site. A journal usually keeps its title or address when the other changes.
  func isOtherJournal(than other: SiteMark) -> Bool {
    title != other.title && (address != other.address || address.isEmpty)
  }
}

extension SiteMark {
  private static var keys: [(name: String, field: WritableKeyPath<SiteMark, String>)] {
    [("# for: ", \.audience), ("# title: ", \.title), ("# address: ", \.address)]
  }

  /// A line for each, ends of lines within a title left out.
  func write(into bytes: inout [UInt8]) {
    for (name, field) in Self.keys where !self[keyPath: field].isEmpty {
      bytes.append(contentsOf: name.utf8)
      bytes.append(contentsOf: self[keyPath: field].utf8.map { $0 < 0x20 ? 0x20 : $0 })
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// Takes in a line that `write` wrote; other lines say nothing.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) {
    for (name, field) in Self.keys where line.starts(with: name.utf8) {
      self[keyPath: field] = String(decoding: line.dropFirst(name.utf8.count), as: UTF8.self)
    }
  }
}
