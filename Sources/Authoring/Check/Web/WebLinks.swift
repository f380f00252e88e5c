internal import Diagnostics
internal import Disk
internal import Letters
internal import Markdown

/// The links out of a journal's texts, each address once.
struct WebLinks {
  private struct Place {
    let file: String
    let position: Position
    let length: Int
  }

  private var places: [String: [Place]] = [:]
  /// In the order in which they are asked.
  private(set) var addresses: [String] = []

  init(of journal: CheckedJournal) {
    for text in journal.texts {
      for link in text.body.links where link.kind == .external {
        let address = String(link.destination.prefix { $0 != "#" })
        guard LinkAddress.isWeb(address) else { continue }
        if places[address] == nil { addresses.append(address) }
        places[address, default: []].append(Place(file: text.file, position: link.position, length: link.length))
      }
    }
    addresses.sort()
  }

  /// Asks for every address whose last answer is not remembered.
  /// - Parameter now: in seconds since 1970.
  /// - Throws: when there is no program to ask with.
  func problems(
    in folder: JournalFolder, searchPath: String, now: Int
  ) throws(Problems) -> (problems: [Diagnostic], count: Int) {
    guard let curl = WebProgram(in: searchPath) else { throw Problems([.noCurl()]) }
    var memory = WebMemory(in: folder, now: now)
    let unknown = addresses.filter { memory.status(of: $0) == nil }
    do throws(SystemError) {
      for (address, status) in try curl.statuses(of: unknown) { memory.remember(address, status) }
    } catch {
      throw Problems([.webProgramFailed(error)])
    }
    memory.save(addresses)
    let problems = addresses.flatMap { address -> [Diagnostic] in
      guard let reason = memory.status(of: address)?.fault else { return [] }
      return (places[address] ?? []).map { .deadWebLink(reason, file: $0.file, at: $0.position, length: $0.length) }
    }
    return (problems, addresses.count)
  }
}
