internal import Disk

/// The changes in a journal's folder since the last scan.
package enum FileChanges: Sendable, Equatable {
  /// Nobody knows: all is read again.
  case everything
  /// Files and folders by their paths below the journal, made, changed, moved or removed.
  case paths(Set<String>)

  package mutating func formUnion(_ other: FileChanges) {
    guard case .paths(let mine) = self, case .paths(let others) = other else {
      self = .everything
      return
    }
    self = .paths(mine.union(others))
  }

  package var isEmpty: Bool { self == .paths([]) }

  /// Whether the settings or a file of the journal's own theme are among them.
  var mayConcernTheme: Bool {
    guard case .paths(let paths) = self else { return true }
    return paths.contains { $0 == "daybook.yml" || $0 == "templates" || $0.hasPrefix("templates/") }
  }

  /// Without the files that no journal reads: hidden ones, editors' backups, what is private.
  var withoutSkippedNames: FileChanges {
    guard case .paths(let paths) = self else { return self }
    return .paths(
      paths.filter { path in
        !path.utf8.split(separator: UInt8(ascii: "/")).contains { SkippedName.isSkipped(Array($0)) }
      })
  }
}
