internal import Diagnostics
internal import FrontMatter

// Authors whose file may have been deleted.
extension JournalAssembly {
  /// An author without a file is fine in a journal whose authors have none, unless the name is one that only a file has.
  mutating func lookForAuthorsWithoutFile() {
    let people = catalogue.things.indices.filter { catalogue.things[$0].kind == .person }
    guard people.contains(where: { catalogue.things[$0].described == nil }) else { return }
    let othersHaveFiles = journal.posts.contains { post in
      post.authors.contains { catalogue.things[$0.value].described != nil }
    }
    let described = catalogue.describedNames(of: .person)
    var told: Set<ThingIndex> = []
    for index in journal.posts.indices {
      let own = entries[index].fields.authors
      for name in own.isEmpty ? journal.settings.author.map({ [$0] }) ?? [] : own {
        guard let person = catalogue.find(name.value, .person), catalogue.things[person.value].described == nil,
          told.insert(person).inserted, othersHaveFiles || Self.looksLikeID(name.value),
          // That a name is nearly another one is said already.
          nearest(to: name.value, among: described) == nil
        else { continue }
        problems.add(.authorWithoutFile(name, file: own.isEmpty ? settingsFile : entries[index].file))
      }
    }
  }

  /// `pat-lee` and `jordan`, but not `Pat Lee`.
  private static func looksLikeID(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || "-_.".utf8.contains(byte)
      }
  }
}
