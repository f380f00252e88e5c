internal import Diagnostics
internal import Disk

/// The last three sites that were published to a place, by content, so that a person can go back.
struct KeptSites {
  private static let most = 3
  private static let records = "records"
  private static let files = "files"
  private let notes: CarryFolder

  init(in notes: CarryFolder) { self.notes = notes }

  /// Oldest first.
  func numbers() throws(SystemError) -> [Int] {
    try notes.files(in: Self.records).keys.compactMap { Int($0) }.sorted()
  }

  func record(_ number: Int) throws(SystemError) -> Manifest? {
    try notes.contents(of: "\(Self.records)/\(number)").map { Manifest(parsing: $0) }
  }

  /// The site before the one that is at the place; `nil` when there is none, or when another computer published last.
  func before(_ record: [UInt8]?) throws(SystemError) -> (number: Int, manifest: Manifest)? {
    let numbers = try numbers()
    for (index, number) in numbers.enumerated().reversed() where index > 0 {
      guard try notes.contents(of: "\(Self.records)/\(number)") == record else { continue }
      let previous = numbers[index - 1]
      return try self.record(previous).map { (previous, $0) }
    }
    return nil
  }

  /// - Parameter source: holds all files of the site.
  func keep(_ site: Manifest, from source: CarryFolder) throws(SystemError) {
    let numbers = try numbers()
    if let last = numbers.last, try notes.contents(of: "\(Self.records)/\(last)") == site.bytes { return }
    let there = try notes.files(in: Self.files)
    for (path, sum) in zip(site.paths, site.sums) {
      guard let sum, there[sum.hexadecimal] == nil else { continue }
      try notes.share(path, of: source, as: "\(Self.files)/\(sum.hexadecimal)")
    }
    try notes.write(site.bytes, to: "\(Self.records)/\((numbers.last ?? 0) + 1)")
    for number in numbers.dropLast(Self.most - 1) { try notes.remove("\(Self.records)/\(number)") }
    try removeUnneeded()
  }

  /// Forgets the sites after that one: it is the last again.
  func goBack(to number: Int) throws(SystemError) {
    for later in try numbers() where later > number { try notes.remove("\(Self.records)/\(later)") }
    try removeUnneeded()
  }

  private func removeUnneeded() throws(SystemError) {
    var needed: Set<String> = []
    for number in try numbers() {
      for sum in try record(number)?.sums ?? [] { if let sum { needed.insert(sum.hexadecimal) } }
    }
    for name in try notes.files(in: Self.files).keys where !needed.contains(name) {
      try notes.remove("\(Self.files)/\(name)")
    }
  }

  /// Lays files out under their own paths, each looked at again.
  /// - Returns: the folder, and the first file that is missing or damaged.
  func layOut(_ files: [CarryPlan.File]) throws(SystemError) -> (folder: CarryFolder, damaged: String?) {
    let folder = try CarryFolder.made(notes.path + "/back")
    for file in files {
      let kept = "\(Self.files)/\(file.sum.hexadecimal)"
      guard try notes.sum(of: kept) == file.sum else { return (folder, file.path) }
      try folder.share(kept, of: notes, as: file.path)
    }
    return (folder, nil)
  }

  func clearLayOut(_ files: [CarryPlan.File]) {
    for file in files { _ = try? notes.remove("back/" + file.path) }
  }
}
