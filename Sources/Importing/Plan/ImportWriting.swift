internal import Diagnostics
internal import Disk
internal import Exports
internal import FrontMatter

/// Makes the files of an import, in the order of the export.
struct ImportWriting {
  private let request: ImportRequest
  private var index: SiteIndex
  private let library: MediaLibrary
  private let files: StagedFiles
  private var recorded: RecordedFiles
  private var notes = NoteTable()
  private var report = ImportReport()
  /// For each attachment the text that shows it, or at least belongs to it.
  private var shownBy: [Int32: Int32] = [:]
  private var media: Set<String> = []
  private var feedIDs: Set<TextSum> = []
  /// Attachments whose old page leads to a text.
  private var claimed: Set<Int32> = []
  private var attachmentsOf: [Int32: [Int32]] = [:]

  init(
    _ request: ImportRequest, _ index: SiteIndex, _ library: MediaLibrary, _ recorded: RecordedFiles
  ) {
    (self.request, self.index, self.library, self.recorded) = (request, index, library, recorded)
    files = recorded.files
    for place in index.items.indices where index.items[place].fate == .attachment {
      let item = index.items[place]
      guard item.parent != 0, let parent = index.item(number: Int(item.parent), site: item.site),
        index.items[parent].fate.isText
      else { continue }
      claimed.insert(Int32(place))
      attachmentsOf[Int32(parent), default: []].append(Int32(place))
    }
  }

  mutating func write(_ batch: Batch) throws(Diagnostic) {
    for work in batch.works { try write(work) }
  }

  private mutating func write(_ work: TextWork) throws(Diagnostic) {
    let entry = index.items[work.place]
    count(entry)
    for attachment in work.text.attachments {
      shownBy[Int32(attachment)] = Int32(work.place)
      if claimed.insert(Int32(attachment)).inserted {
        attachmentsOf[Int32(work.place), default: []].append(Int32(attachment))
      }
    }
    media.formUnion(work.text.media)
    let picture = featured(entry, at: work.place)
    let addresses = (attachmentsOf[Int32(work.place)] ?? []).map { index.pool[index.items[Int($0)].address] }
    let fields = TextFields(index: index, item: work.item, place: work.place)
    let (files, own) = (files, index.pool[entry.place])
    var (bytes, found) = fields.file(
      of: work.text, addresses: addresses, picture: picture, isFirst: feedIDs.insert(TextSum(work.item.guid)).inserted
    ) { address in
      let page = "pages\(address.hasSuffix("/") ? String(address.dropLast()) : address).md"
      return page != own && files.exists(page)
    }
    found.formUnion(doubts(about: bytes, entry))
    notes.add(found, to: work.place)
    if !found.contains(where: \.isDifference) { report.provenTexts += 1 }
    let kind = entry.fate == .post ? "post" : "page"
    let route = entry.standing.isPublic ? index.route(of: work.place) : ""
    try put(bytes, kind, index.origin(of: work.place), at: index.pool[entry.place], route: route)
    try write(work.replies, to: work.place)
  }

  /// What a build would make of the fields, where it isn't what was meant.
  private func doubts(about file: [UInt8], _ entry: IndexedItem) -> Set<PostNote> {
    switch FieldsProof.standing(of: file, at: index.pool[entry.place]) {
    case .broken: [.brokenFields]
    case .private: entry.standing.contains(.private) || entry.standing.contains(.staff) ? [] : [.becamePrivate]
    case .draft, .public: []
    }
  }

  private mutating func count(_ entry: IndexedItem) {
    if entry.fate == .post { report.posts += 1 } else { report.pages += 1 }
    if entry.standing.contains(.draft) { report.drafts += 1 }
    if entry.standing.contains(.private) || entry.standing.contains(.staff) { report.privateTexts += 1 }
    if entry.standing.contains(.future) { report.futureTexts += 1 }
  }

  private mutating func featured(_ entry: IndexedItem, at place: Int) -> String? {
    guard entry.thumbnail != 0, let found = index.item(number: Int(entry.thumbnail), site: entry.site),
      index.items[found].fate == .attachment
    else { return nil }
    shownBy[Int32(found)] = Int32(place)
    let around = Surroundings(index: index, library: library, item: place)
    guard let file = around.file(of: index.items[found]) else { return nil }
    let path = MediaLibrary.place(of: file.path)
    media.insert(path)
    return path
  }

  private mutating func write(_ replies: [Reply], to place: Int) throws(Diagnostic) {
    report.comments.written += replies.count
    for reply in replies {
      try put(reply.bytes, "reply", index.origin(of: place) + " \(reply.number)", at: reply.path, route: "")
    }
  }

  mutating func addComments(_ counted: ImportReport.Comments) {
    let written = report.comments.written
    report.comments = counted
    report.comments.written = written
    if request.comments == .no {
      report.comments.leftOut += counted.entries - counted.pings - counted.spam - counted.trash - counted.leftOut
    }
  }

  private mutating func put(
    _ bytes: [UInt8], _ kind: String, _ origin: String, at path: String, route: String
  ) throws(Diagnostic) {
    let outcome = try recorded.put(bytes, kind, origin, at: path, route: route)
    report.files.count(outcome, at: recorded.path(of: kind, origin) ?? path)
  }
}

// What isn't a text.
extension ImportWriting {
  mutating func writeThings() throws(Diagnostic) {
    for person in index.people.people { try write(person) }
    for tag in index.terms.tags { try write(tag) }
    try writePictureAddresses()
  }

  /// A page for the old addresses of single pictures that no text shows.
  private mutating func writePictureAddresses() throws(Diagnostic) {
    let rest = index.items.indices.filter { index.items[$0].fate == .attachment && !claimed.contains(Int32($0)) }
    let addresses = rest.map { index.pool[index.items[$0].address] }.filter(TextFields.isPossible)
    guard !addresses.isEmpty else { return }
    var fields = FrontMatter()
    fields.add("title", text: "Pictures of the old site")
    fields.add("aliases", list: addresses)
    let body =
      "The page of a single picture that you looked for isn't here any more. The texts with their pictures are.\n"
    try put(
      fields.file(with: Array(body.utf8)), "page", "pictures", at: "pages/old-pictures.md", route: "/old-pictures/")
  }

  private mutating func write(_ person: PeopleTable.Person) throws(Diagnostic) {
    report.people += 1
    var fields = FrontMatter()
    fields.add("name", text: person.name)
    let note =
      person.isNameless
      ? "The old site said no name for this person but that of an account. Write the name above.\n" : ""
    try putThing(fields.file(with: Array(note.utf8)), "person", person.id, at: "people/\(person.id).md", route: "")
  }

  private mutating func write(_ tag: TermTable.Tag) throws(Diagnostic) {
    report.tags += 1
    if index.terms.levels[tag.title.lowercased()] != nil { return }
    var fields = FrontMatter()
    fields.add("title", text: tag.title)
    fields.add("summary", text: tag.description)
    fields.add("see", ids: tag.parent.map { [$0] } ?? [])
    fields.add("aliases", list: tag.addresses.filter(TextFields.isPossible))
    let route = "/tags/\(tag.id)/"
    try putThing(fields.file(with: []), "tag", tag.id, at: "tags/\(tag.id).md", route: route)
    for number in tag.numbers {
      recorded.add(ImportRecord.Row(kind: "category", origin: String(number), path: "-", sum: TextSum(), route: route))
    }
  }

  /// A thing that the journal describes already keeps its own words.
  private mutating func putThing(
    _ bytes: [UInt8], _ kind: String, _ id: String, at path: String, route: String
  ) throws(Diagnostic) {
    if recorded.path(of: kind, id) == nil, files.exists(path), files.bytes(of: path) != bytes {
      report.files.kept.append(path)
      return
    }
    try put(bytes, kind, id, at: path, route: route)
  }

  /// Copies the files that texts show or lead to.
  mutating func writeMedia() throws(Diagnostic) {
    var copying = MediaCopying()
    for path in media.sorted() {
      guard let source = library.source(for: path) else { continue }
      if files.exists(path) {
        report.files.same += 1
      } else if recorded.path(of: "media", path) != nil {
        report.files.removedHere.append(path)
      } else {
        report.files.new += 1
        if !request.isDryRun { try copying.copy(source, to: path, in: files) }
      }
      recorded.add(ImportRecord.Row(kind: "media", origin: path, path: path, sum: TextSum(), route: ""))
    }
    countAttachments()
  }

  private mutating func countAttachments() {
    for place in index.items.indices where index.items[place].fate == .attachment {
      let item = index.items[place]
      let around = Surroundings(index: index, library: library, item: place)
      let isBrought = around.file(of: item).map { media.contains(MediaLibrary.place(of: $0.path)) } ?? false
      if isBrought {
        report.media.brought += 1
      } else if shownBy[Int32(place)] != nil {
        report.media.missing += 1
      } else {
        report.media.unused += 1
      }
      noteAddress(of: item, at: place)
    }
  }

  /// So that a web server can lead `?attachment_id=` on.
  private mutating func noteAddress(of item: IndexedItem, at place: Int) {
    let parent = item.parent == 0 ? nil : index.item(number: Int(item.parent), site: item.site)
    let target = parent.map(Int32.init) ?? shownBy[Int32(place)]
    guard item.id != 0, let target, index.items[Int(target)].fate.isText, index.items[Int(target)].standing.isPublic
    else { return }
    recorded.add(
      ImportRecord.Row(
        kind: "attachment", origin: index.origin(of: place), path: "-", sum: TextSum(),
        route: index.route(of: Int(target))))
  }

  /// - Parameter file: the file of the export that an entry is from.
  mutating func finished(_ file: (Int) -> String) throws(Diagnostic) -> ImportReport {
    report.findings = notes.findings(index, file: file)
    try recorded.writeRecord()
    return report
  }

  /// The page for people; it stays as it was where nothing was brought.
  func writeReport(_ report: ImportReport) throws(Diagnostic) {
    guard !request.isDryRun, !files.isEmpty else { return }
    let page = ReportPage(report).html
    try files.add(page, as: "imported/report.html", replacing: true)
  }
}
