/// The note of this machine on one output folder: a journal may be built into several.
///
/// Its first line says which folder; it is found by a name made of that.
package struct StampFile {
  private static let folder = "stamps"
  private let machine: MachineFolder
  private let output: String
  private let name: String

  /// - Returns: `nil` when there is no such folder.
  package init?(for output: String, of journal: JournalFolder) {
    guard let real = try? RealPath.of(OutputLocation.fullPath(output, of: journal)) else { return nil }
    // Counted from the journal where it can be, so that the journal may be moved with its site.
    let inside = journal.realPath + "/"
    self.output = real.hasPrefix(inside) ? String(real.dropFirst(inside.count)) : real
    var fingerprint = Fingerprint()
    fingerprint.add(self.output)
    name = Self.folder + "/" + fingerprint.short
    machine = MachineFolder(of: journal)
  }

  /// The note; `nil` if there is none, or if it's about another folder.
  package var contents: [UInt8]? {
    guard let all = machine.contents(of: name), let end = all.firstIndex(of: UInt8(ascii: "\n")),
      all[..<end].elementsEqual(output.utf8)
    else { return nil }
    return Array(all[(end + 1)...])
  }

  /// Writes a note, or deletes the old one; then removes notes about folders that no longer exist.
  func write(_ bytes: [UInt8]?, of journal: JournalFolder) {
    guard let bytes else { return machine.remove(name) }
    machine.write(Array(output.utf8) + [UInt8(ascii: "\n")] + bytes, to: name)
    for other in machine.files(in: Self.folder) where other != name {
      let line = machine.contents(of: other)?.prefix { $0 != UInt8(ascii: "\n") } ?? []
      let path = OutputLocation.fullPath(String(decoding: line, as: UTF8.self), of: journal)
      if (try? Descriptor.folder(path)) == nil { machine.remove(other) }
    }
  }
}
