internal import Exports
internal import Letters
internal import Markdown

/// Moves a text that is Markdown already: its marks and links change, nothing else does, and the result is compared with what was read.
struct MarkdownConversion {
  let around: Surroundings
  let text: FolderText

  func convert(_ body: [UInt8]) -> ConvertedText {
    var marks = FolderMarks(Self.withPlainLineEnds(body))
    let before = marks.markdown()
    let targets = FolderTargets(around: around, path: text.path)
    let read = Self.rendered(before)
    let links = FolderLinks(before, read, in: targets)
    var converted = ConvertedText(markdown: Self.tidied(links.markdown))
    converted.notes = marks.notes.union(links.notes)
    converted.media = links.media
    for name in text.unusedFields { converted.notes.insert(.unusedField(name)) }
    for difference in differences(between: read, and: converted.markdown, links) {
      converted.notes.insert(.difference(difference))
    }
    if marks.isChanged {
      let source = Self.facts(of: Self.rendered(FolderMarks.withoutMarks(body)))
      if let lost = Proof.lost(of: source, in: Self.facts(of: read)) { converted.notes.insert(.difference(lost)) }
    }
    addPicture(targets, to: &converted)
    return converted
  }

  private static func rendered(_ markdown: [UInt8]) -> RenderedBody {
    var options = MarkdownOptions.journal(words: .none)
    options.headingOffset = 0
    options.listsExternalLinks = true
    return RenderedBody(markdown, options: options)
  }

  /// A file's first and last line ends are not its text.
  private static func tidied(_ body: [UInt8]) -> [UInt8] {
    let start = body.firstIndex { $0 != .lineFeed } ?? body.endIndex
    guard let end = body.lastIndex(where: { $0 != .lineFeed && $0 != 0x20 }), start <= end else { return [] }
    return body[start...end] + [.lineFeed]
  }

  /// One kind of line end, as all of the journal's texts have.
  private static func withPlainLineEnds(_ body: [UInt8]) -> [UInt8] {
    guard body.contains(13) else { return body }
    var out: [UInt8] = []
    out.reserveCapacity(body.count)
    for index in body.indices {
      if body[index] != 13 {
        out.append(body[index])
      } else if index + 1 == body.count || body[index + 1] != .lineFeed {
        out.append(.lineFeed)
      }
    }
    return out
  }

  /// Words, headings, items and cells are the same; each link leads to something.
  private func differences(between read: RenderedBody, and markdown: [UInt8], _ links: FolderLinks) -> [Difference] {
    let (before, after) = (read, Self.rendered(markdown))
    let (old, new) = (Self.facts(of: before), Self.facts(of: after))
    var found: [Difference] = []
    if old.words != new.words, links.lostPictures == 0 { found.append(Proof.words(old.words, new.words)) }
    if old.headings != new.headings {
      found.append(Difference(what: .headings, before: "\(old.headings)", after: "\(new.headings)"))
    }
    if old.items != new.items { found.append(Difference(what: .items, before: "\(old.items)", after: "\(new.items)")) }
    if old.cells != new.cells { found.append(Difference(what: .cells, before: "\(old.cells)", after: "\(new.cells)")) }
    let pictures = old.pictures.count - links.lostPictures
    if new.pictures.count != pictures {
      found.append(Difference(what: .pictures, before: "\(pictures)", after: "\(new.pictures.count)"))
    }
    return found
  }

  private static func facts(of body: RenderedBody) -> PageFacts {
    var html: [UInt8] = []
    body.write(to: &html) { number in
      let link = body.links[number]
      return switch link.kind {
      case .path, .external: .page(url: Array(link.destination.utf8), title: nil)
      case .image: .image(url: Array(link.destination.utf8), width: nil, height: nil)
      case .wiki, .hashtag: .text(label: link.kind == .wiki ? shown(link) : nil)
      }
    }
    var facts = PageFacts(of: html)
    facts.headings = body.headings.map(\.writtenLevel)
    return facts
  }

  /// The last part of a link's name, if the link has no text.
  private static func shown(_ link: Link) -> String {
    let reading = WikiReading.all(of: link.destination).last
    let name = reading?.label ?? reading?.name ?? link.text
    return MarkdownEnding.removed(from: name.split(separator: "/").last ?? name[...]).description
  }

  /// The picture that stands for the text.
  private func addPicture(_ targets: FolderTargets, to converted: inout ConvertedText) {
    guard let image = text.image, !image.isEmpty else { return }
    switch targets.target(of: image) {
    case .media(let path):
      converted.media.append(path)
      converted.picture = path
    case .same where LinkAddress.isWeb(image): converted.picture = image
    case .elsewhere(let whole): converted.notes.insert(.missingMedia(whole))
    case .same, .text, .nowhere: converted.notes.insert(.missingMedia(image))
    }
  }
}
