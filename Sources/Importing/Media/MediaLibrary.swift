/// The files of the old site that are at hand, and which of them an address means.
package struct MediaLibrary: Sendable {
  package struct File: Hashable, Sendable {
    /// Below the folder of uploads, as it is written there.
    package var path: String
    package var size: Int
    package var source: Source

    package init(path: String, size: Int, source: Source = .file("")) {
      (self.path, self.size, self.source) = (path, size, source)
    }
  }

  /// The file on the disk, or the archive that it is in.
  package enum Source: Hashable, Sendable {
    case file(String)
    case archive(String, name: String)
  }

  private var files: [String: File] = [:]
  /// By folder and name without marks, the copies of one picture.
  private var copies: [String: [String]] = [:]

  /// By the place that a file gets in the journal.
  private var byPlace: [String: File] = [:]

  /// By the file's name alone; only of folders of texts.
  private var byName: [String: [String]] = [:]

  /// - Parameter namesAlone: whether texts may call files by their names alone.
  package init(_ files: [File] = [], namesAlone: Bool = false) {
    for file in files {
      let key = file.path.lowercased()
      if namesAlone { byName[Self.name(in: key), default: []].append(key) }
      self.files[key] = file
      copies[Self.stem(of: key), default: []].append(key)
      byPlace[Self.place(of: file.path)] = file
    }
  }

  package var isEmpty: Bool { files.isEmpty }

  /// The file of exactly that path, whatever its capitals.
  func file(atPath path: String) -> File? { files[path.lowercased()] }

  /// The only file of that name in any folder.
  func file(named name: String) -> File? {
    guard let found = byName[name.lowercased()], found.count == 1 else { return nil }
    return files[found[0]]
  }

  /// Whether no other file has that name in the journal.
  func isOnly(named name: String) -> Bool { (byName[name.lowercased()]?.count ?? 0) <= 1 }

  /// The file that has this place in the journal.
  func source(for place: String) -> File? { byPlace[place] }

  /// The original of the file at a path below the uploads: of copies of one picture the whole one, else the largest.
  func file(at path: String, isOriginal: Bool = false) -> File? {
    let key = path.lowercased()
    if isOriginal, let file = files[key] { return file }
    let family = copies[Self.stem(of: key)] ?? []
    let whole = family.filter { MediaName(Self.name(in: $0)).area == nil }
    // The plainest name first: `fog.jpg` before `fog-scaled.jpg`.
    if let best = whole.min(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) { return files[best] }
    if let file = files[key], MediaName(Self.name(in: key)).area == nil { return file }
    return family.max { area($0) < area($1) || area($0) == area($1) && $0 > $1 }.flatMap { files[$0] }
  }

  private func area(_ key: String) -> Int { MediaName(Self.name(in: key)).area ?? .max }

  private static func name(in path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func stem(of path: String) -> String {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let name = MediaName(name(in: path))
    return folder + "/" + name.stem + name.ending
  }

  /// The file that an address means.
  func file(for link: OldLink) -> File? {
    let whole = link.writtenPath.split(separator: "/").joined(separator: "/")
    if let file = files[whole.lowercased()], MediaName(Self.name(in: whole)).area == nil { return file }
    return Self.path(in: link).flatMap { file(at: $0) }
  }

  /// Below the folder of uploads, wherever that is in an archive; of several sites in one the number goes.
  static func belowUploads(_ path: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
    if let uploads = parts.lastIndex(of: "uploads"), uploads + 1 < parts.count { parts.removeFirst(uploads + 1) }
    if parts.count > 3, parts[0] == "sites", Int(parts[1]) != nil { parts.removeFirst(2) }
    return parts.joined(separator: "/")
  }

  /// The path below the uploads that an address means; `nil` for what isn't a file of a site.
  static func path(in link: OldLink) -> String? {
    var parts = link.writtenPath.split(separator: "/").map(String.init)
    guard let name = parts.last, name.contains("."), !parts.contains(".."), !parts.contains(".") else { return nil }
    if let uploads = parts.lastIndex(where: { ["uploads", "files", "images"].contains($0) }), uploads + 1 < parts.count
    {
      parts.removeFirst(uploads + 1)
      if parts.count > 3, parts[0] == "sites", Int(parts[1]) != nil { parts.removeFirst(2) }
    } else if parts.count > 3 {
      parts.removeFirst(parts.count - 3)
    }
    return parts.joined(separator: "/")
  }

  /// Where a file goes in the journal, below the content folder: months stay apart.
  static func place(of path: String) -> String {
    let parts = path.split(separator: "/").map { plain($0) }.filter { !$0.isEmpty }
    return "media/" + parts.joined(separator: "/")
  }

  /// A name that every system takes.
  private static func plain(_ part: Substring) -> String {
    var name = ""
    for letter in part.unicodeScalars {
      let isFine =
        letter.properties.isAlphabetic || letter.properties.numericType != nil || "-_.".unicodeScalars.contains(letter)
      if isFine { name.unicodeScalars.append(letter) } else if name.last != "-" { name += "-" }
    }
    while let last = name.last, last == "." || last == "-" { name.removeLast() }
    while name.first == "." || name.first == "-" { name.removeFirst() }
    while name.utf8.count > 120 { name.removeFirst() }
    return name
  }
}
