internal import Diagnostics
internal import Disk
internal import FrontMatter
internal import JournalModel

/// Pages that want the address of another one, and old addresses that cannot lead on since they belong to a page.
struct AddressClashes {
  private(set) var problems: [Diagnostic] = []
  /// Each address with what has it, as a message names it.
  private var owners: [String: String] = [:]
  private let journal: Journal

  /// - Parameter sections: the addresses of pages that Daybook makes of many.
  init(in journal: Journal, sections: Set<String>) {
    self.journal = journal
    for route in sections { owners[route] = "Daybook's own page /\(route)" }
    let wanted = Self.wantedAddresses(in: journal)
    if wanted.isEmpty { return }
    for index in journal.posts.indices where wanted.contains(journal.posts[index].route) {
      owners[journal.posts[index].route] = "'\(journal.posts[index].file)'"
    }
    for thing in journal.things where thing.kind != .page { owners[thing.route] = owner(thing) }
    for index in journal.things(of: .page) { addPage(journal[index]) }
    for index in journal.posts.indices where !journal.posts[index].aliases.isEmpty {
      addAliases(journal.posts[index].aliases, route: journal.posts[index].route, file: journal.posts[index].file)
    }
    for kind in ThingKind.allCases {
      for index in journal.things(of: kind) {
        guard let described = journal[index].described else { continue }
        addAliases(described.fields.aliases, route: journal[index].route, file: described.file)
      }
    }
  }

  /// Those that authors chose: only they can be another page's. Most posts have no old addresses.
  private static func wantedAddresses(in journal: Journal) -> Set<String> {
    var wanted = Set(journal.things(of: .page).map { journal[$0].route })
    for index in journal.posts.indices where !journal.posts[index].aliases.isEmpty {
      wanted.formUnion(journal.posts[index].aliases.map { NameIndex.route(fromPath: $0.value) })
    }
    for thing in journal.things {
      wanted.formUnion((thing.described?.fields.aliases ?? []).map { NameIndex.route(fromPath: $0.value) })
    }
    return wanted
  }

  private func owner(_ thing: Thing) -> String {
    thing.described.map { "'\($0.file)'" } ?? "the \(thing.kind.rawValue) '\(thing.title)'"
  }

  private mutating func addPage(_ page: Thing) {
    if let other = owners[page.route], let file = page.described?.file {
      problems.append(.addressTaken(page.route, by: other, file: file))
    } else {
      owners[page.route] = owner(page)
    }
  }

  /// Aliases without a slash in front are other names, and no addresses.
  private mutating func addAliases(_ aliases: [Located<String>], route: String, file: String) {
    for alias in aliases where alias.value.hasPrefix("/") {
      let old = NameIndex.route(fromPath: alias.value)
      if old == route { continue }
      let redirect = RedirectRoutes.route(of: alias.value)
      if redirect != "/", let fault = RelativePath.siteFault(in: redirect.hasSuffix("/") ? redirect + "x" : redirect) {
        problems.append(.impossibleOldAddress(alias, reason: fault.reason, file: file))
        continue
      }
      if let other = owners[old], other != "'\(file)'" {
        problems.append(.oldAddressTaken(alias, by: other, file: file))
      } else {
        owners[old] = "'\(file)'"
      }
    }
  }
}
