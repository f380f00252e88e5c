internal import Diagnostics
internal import Letters
internal import Markdown

/// Changes the links and pictures of a Markdown text so that they lead to where things are now, and nothing else of it.
struct FolderLinks {
  private let bytes: [UInt8]
  private let targets: FolderTargets
  private let around: Surroundings
  /// Parts of this text that links may lead to.
  private let headings: Set<String>
  private var edits: [(range: Range<Int>, text: String)] = []
  private(set) var notes: Set<PostNote> = []
  private(set) var media: [String] = []
  /// Pictures that are gone because no file is at hand.
  private(set) var lostPictures = 0

  /// - Parameter read: the text as Daybook renders it.
  init(_ body: [UInt8], _ read: RenderedBody, in targets: FolderTargets) {
    (bytes, self.targets, around) = (body, targets, targets.around)
    let lines = LineIndex(body)
    headings = read.anchors.union(read.headings.map { slug($0.text) })
    for problem in read.problems {
      guard case .localFile(let address, _, let isPicture) = problem.kind else { continue }
      take(Link(localFile: address, isPicture: isPicture, problem), lines.offset(of: problem.position))
    }
    for link in read.links {
      let offset = lines.offset(of: link.position)
      guard offset < bytes.count else { continue }
      switch link.kind {
      case .hashtag: break
      case .wiki: takeWiki(link, offset)
      case .image where link.isEmbed: takeWiki(link, offset)
      case .path, .image, .external: take(link, offset)
      }
    }
  }

  /// The text with all changes made; of two in one place the first counts.
  var markdown: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 200)
    var end = 0
    for edit in edits.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    })
    where edit.range.lowerBound >= end {
      out += bytes[end..<edit.range.lowerBound]
      out += Array(edit.text.utf8)
      end = edit.range.upperBound
    }
    return out + bytes[end...]
  }

  private mutating func take(_ link: Link, _ offset: Int) {
    let isPicture = link.kind == .image
    switch targets.target(of: link.destination) {
    case .same:
      if let fragment = link.fragment, link.kind == .path, link.path.isEmpty, !fragment.isEmpty,
        !headings.contains(fragment), !headings.contains(slug(fragment))
      {
        notes.insert(.lostLink(link.destination))
        remove(link, offset)
      }
    case .text(let item, let fragment):
      replace(link, offset, with: around.written(around.index.pool[around.index.items[item].place], fragment: fragment))
    case .media(let path):
      media.append(path)
      replace(link, offset, with: around.written(path))
    case .elsewhere(let whole):
      if isPicture || MediaChoice.isFile(link.path) { notes.insert(.missingMedia(whole)) }
      replace(link, offset, with: whole)
    case .nowhere:
      notes.insert(
        isPicture || MediaChoice.isFile(link.path) ? .missingMedia(link.destination) : .lostLink(link.destination))
      remove(link, offset)
    }
  }

  private mutating func replace(_ link: Link, _ offset: Int, with address: String) {
    guard address != link.destination else { return }
    let places = WrittenAddress(bytes: bytes, bodyStart: 0).places(of: link, at: offset)
    if places.isEmpty { notes.insert(.unreachedLink(link.destination)) }
    for place in places {
      // In `<…>` an address may have blanks, in `(…)` not.
      edits.append((place, address.replacing("(", with: "%28").replacing(")", with: "%29")))
    }
  }

  /// Leaves the words of a link, and what a picture says for those who can't see it.
  private mutating func remove(_ link: Link, _ offset: Int) {
    if link.kind == .image { lostPictures += 1 }
    guard let place = WrittenAddress(bytes: bytes, bodyStart: 0).places(of: link, at: offset).first else {
      notes.insert(.unreachedLink(link.destination))
      return
    }
    if bytes[offset] == .less {
      guard let end = bytes[place.upperBound...].firstIndex(of: .greater) else { return }
      return edits.append((offset..<(end + 1), link.kind == .image ? link.text : ""))
    }
    guard place.lowerBound > offset, let open = bytes[offset..<place.lowerBound].lastIndex(of: UInt8(ascii: "]")),
      let close = Self.end(of: bytes, from: place.upperBound)
    else {
      // The address of a definition, which other links may have as well.
      return edits.append((place, "#"))
    }
    if link.kind == .image { return edits.append((offset..<close, link.text)) }
    guard bytes[offset] == .openBracket else { return }
    edits.append((offset..<(offset + 1), ""))
    edits.append((open..<close, ""))
  }

  /// Behind the `)` that ends a link, past its title in quotes.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8 = 0
    for index in start..<min(bytes.count, start + 2_000) {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == .quote || byte == .apostrophe, index > start {
        quote = byte
      } else if byte == UInt8(ascii: ")") {
        return index + 1
      }
    }
    return nil
  }
}

// Links in double brackets.
extension FolderLinks {
  private mutating func takeWiki(_ link: Link, _ offset: Int) {
    var start = offset
    let isEmbed = bytes[start] == .exclamation
    if isEmbed { start += 1 }
    guard bytes[start...].starts(with: "[[".utf8), let end = wikiLinkEnd(in: bytes[...], at: start) else { return }
    var lost: WikiReading?
    for reading in WikiReading.all(of: link.destination) {
      switch targets.target(ofWikiName: reading.name, fragment: reading.heading) {
      case .same: return
      case .text(let item, _): return writeWiki(reading, to: item, over: start..<end)
      case .media(let path): return writeWiki(reading, toMedia: path, over: start..<end)
      case .elsewhere, .nowhere: lost = reading
      }
    }
    guard let lost else { return }
    notes.insert(MediaChoice.isFile(lost.name) ? .missingMedia(lost.name) : .lostLink(lost.name))
    if link.kind == .image { lostPictures += 1 }
    edits.append((offset..<end, lost.label ?? lost.name))
  }

  /// A name that still means the text stays; else the text's own name takes its place, and the words stay.
  private mutating func writeWiki(_ reading: WikiReading, to item: Int, over range: Range<Int>) {
    let path = around.index.pool[around.index.items[item].place]
    let name = PathPlan.slug(in: path)
    let isPost = path.hasPrefix("posts/")
    let written = reading.name.trimmingBlanks
    if !written.contains("/"), !MarkdownEnding.ends(written), around.index.sources.isOnly(item, named: written), isPost
    {
      return
    }
    let target = isPost && !around.index.items[item].hasDayInRoute ? name : String(path.dropLast(3))
    let bar = isInTable(range) ? "\\|" : "|"
    let label =
      reading.label ?? MarkdownEnding.removed(from: written.split(separator: "/").last ?? written[...]).description
    let heading = reading.heading.map { "#" + $0 } ?? ""
    edits.append((range, "[[\(target)\(heading)\(bar)\(label)]]"))
  }

  private mutating func writeWiki(_ reading: WikiReading, toMedia path: String, over range: Range<Int>) {
    media.append(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let written = reading.name.trimmingBlanks
    if written == name, around.library.isOnly(named: name) { return }
    let target = around.library.isOnly(named: name) ? name : path
    let bar = isInTable(range) ? "\\|" : "|"
    edits.append((range, "[[\(target)\(reading.label.map { bar + $0 } ?? "")]]"))
  }

  /// Whether the line has a bar in front of it, as rows of tables have.
  private func isInTable(_ range: Range<Int>) -> Bool {
    bytes[range].starts(with: "[[".utf8) && bytes[range].contains(UInt8(ascii: "\\"))
  }
}

extension Link {
  /// One to a file of its writer's computer, which Daybook doesn't count among the links.
  fileprivate init(localFile address: String, isPicture: Bool, _ problem: BodyProblem) {
    self.init(
      kind: isPicture ? .image : .path, destination: address, path: address, hasOwnText: true, text: "",
      position: problem.position, length: problem.length)
  }
}
