internal import Exports
internal import FrontMatter
internal import Letters

/// Who wrote: people by the names that readers saw. Names of accounts are only looked up and never written.
struct PeopleTable: Sendable {
  struct Person: Sendable {
    var id: String
    var name: String
    /// Whether only the name of the account is known, so that the name is made up.
    var isNameless = false
  }

  private(set) var people: [Person] = []
  private var byAccount: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  private var ids: Set<String> = []
  private static let most = 50_000

  mutating func add(_ author: ExportAuthor) {
    guard people.count < Self.most else { return }
    let index = person(named: Self.name(of: author))
    for account in [author.account, author.id.map(String.init) ?? ""] where !account.isEmpty {
      byAccount[Self.key(account)] = index
    }
  }

  /// Notes a person whom only texts name.
  mutating func note(account: String) {
    guard !account.isEmpty, byAccount[Self.key(account)] == nil, people.count < Self.most else { return }
    byAccount[Self.key(account)] = person(named: nil)
  }

  mutating func note(name: String) {
    let name = HTMLText.plain(name)
    if !name.isEmpty, !ShownName.isMailAddress(name), people.count < Self.most { _ = person(named: name) }
  }

  func person(account: String) -> Person? { byAccount[Self.key(account)].map { people[$0] } }

  /// Of a plug-in for several authors: `cap-` and the account.
  func people(of item: ExportItem) -> [Person] {
    var found: [Person] = []
    let authors = item.terms.filter { $0.domain == "author" }
    for term in authors {
      let names = [term.name, term.slug, term.slug.hasPrefix("cap-") ? String(term.slug.dropFirst(4)) : ""]
      let index = names.lazy.compactMap { byAccount[Self.key($0)] ?? byName[$0.lowercased()] }.first
      if let index, !found.contains(where: { $0.id == people[index].id }) { found.append(people[index]) }
    }
    if found.isEmpty, let person = person(account: item.account) { found.append(person) }
    if found.isEmpty, let index = byName[HTMLText.plain(item.person).lowercased()] { found.append(people[index]) }
    return found
  }

  private static func key(_ account: String) -> String { account.lowercased() }

  /// - Returns: `nil` when the export has nothing but the account's name or a mail address.
  private static func name(of author: ExportAuthor) -> String? {
    let full = [author.firstName, author.lastName].filter { !$0.isEmpty }.joined(separator: " ")
    return [author.name, full].map(HTMLText.plain).first { name in
      !name.isEmpty && name.lowercased() != author.account.lowercased() && !ShownName.isMailAddress(name)
    }
  }

  private mutating func person(named name: String?) -> Int {
    let shown = name ?? "Author \(people.count { $0.isNameless } + 1)"
    if name != nil, let known = byName[shown.lowercased()] { return known }
    var id = slug(shown)
    if id.isEmpty { id = "author" }
    if ids.contains(id) {
      var number = 2
      while ids.contains("\(id)-\(number)") { number += 1 }
      id += "-\(number)"
    }
    ids.insert(id)
    people.append(Person(id: id, name: shown, isNameless: name == nil))
    byName[shown.lowercased()] = people.count - 1
    return people.count - 1
  }
}

/// A name as readers saw it.
enum ShownName {
  static func isMailAddress(_ name: String) -> Bool {
    name.split(separator: " ").contains { word in
      guard let sign = word.firstIndex(of: "@"), sign > word.startIndex else { return false }
      return word[word.index(after: sign)...].contains(".")
    }
  }
}
