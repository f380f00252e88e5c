internal import Diagnostics
internal import Letters
internal import Markdown

/// Changes the links and pictures of a Markdown text so that they lead to where things are now, and nothing else of it.
struct FolderLinks {
  private let targets: FolderTargets
  private let around: Surroundings
  /// Parts of this text that links may lead to.
  private let headings: Set<String>
  private var edits: LinkEdits
  private var found: Set<PostNote> = []
  private(set) var media: [String] = []
  var notes: Set<PostNote> { found.union(edits.unreached.map { .unreachedLink($0) }) }
  var markdown: [UInt8] { edits.markdown }
  /// Pictures that are gone because no file is at hand.
  private(set) var lostPictures = 0

  /// - Parameter read: the text as Daybook renders it.
  init(_ body: [UInt8], _ read: RenderedBody, in targets: FolderTargets) {
    (self.targets, around) = (targets, targets.around)
    edits = LinkEdits(body)
    headings = read.anchors.union(read.headings.map { slug($0.text) })
    for problem in read.problems {
      guard case .localFile(let address, _, let isPicture) = problem.kind else { continue }
      take(Link(localFile: address, isPicture: isPicture, problem))
    }
    for link in read.links {
      switch link.kind {
      case .hashtag: break
      case .wiki: takeWiki(link)
      case .image where link.isEmbed: takeWiki(link)
      case .path, .image, .external: take(link)
      }
    }
  }

  private mutating func take(_ link: Link) {
    let isPicture = link.kind == .image
    switch targets.target(of: link.destination) {
    case .same:
      if let fragment = link.fragment, link.kind == .path, link.path.isEmpty, !fragment.isEmpty,
        !headings.contains(fragment), !headings.contains(slug(fragment))
      {
        found.insert(.lostLink(link.destination))
        remove(link)
      }
    case .text(let item, let fragment):
      edits.replace(link, with: around.written(around.index.pool[around.index.items[item].place], fragment: fragment))
    case .media(let path):
      media.append(path)
      edits.replace(link, with: around.written(path))
    case .elsewhere(let whole):
      if isPicture || MediaChoice.isFile(link.path) { found.insert(.missingMedia(whole)) }
      edits.replace(link, with: whole)
    case .nowhere:
      found.insert(
        isPicture || MediaChoice.isFile(link.path) ? .missingMedia(link.destination) : .lostLink(link.destination))
      remove(link)
    }
  }

  /// Leaves the words of a link, and what a picture says for those who can't see it.
  private mutating func remove(_ link: Link) {
    if link.kind == .image { lostPictures += 1 }
    edits.remove(link)
  }
}

// Links in double brackets.
extension FolderLinks {
  private mutating func takeWiki(_ link: Link) {
    let (bytes, offset) = (edits.bytes, edits.offset(of: link))
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
    found.insert(MediaChoice.isFile(lost.name) ? .missingMedia(lost.name) : .lostLink(lost.name))
    if link.kind == .image { lostPictures += 1 }
    edits.put(lost.label ?? lost.name, over: offset..<end)
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
    edits.put("[[\(target)\(heading)\(bar)\(label)]]", over: range)
  }

  private mutating func writeWiki(_ reading: WikiReading, toMedia path: String, over range: Range<Int>) {
    media.append(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let written = reading.name.trimmingBlanks
    if written == name, around.library.isOnly(named: name) { return }
    let target = around.library.isOnly(named: name) ? name : path
    let bar = isInTable(range) ? "\\|" : "|"
    edits.put("[[\(target)\(reading.label.map { bar + $0 } ?? "")]]", over: range)
  }

  /// Whether the line has a bar in front of it, as rows of tables have.
  private func isInTable(_ range: Range<Int>) -> Bool {
    edits.bytes[range].starts(with: "[[".utf8) && edits.bytes[range].contains(UInt8(ascii: "\\"))
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
