internal import Markdown

/// Renders a written text as Daybook does and compares it with what was read.
enum Proof {
  /// - Parameters:
  ///   - html: what the Markdown was made of.
  ///   - markdown: the text's body.
  ///   - notes: how many footnotes it has: the links to them and back are Daybook's, and each is an item of the list at its end.
  static func differences(between html: PageFacts, and markdown: [UInt8], notes: Int) -> [Difference] {
    let before = html
    var after = facts(ofMarkdown: markdown, hasNotes: notes > 0)
    if (0...notes).contains(after.items - before.items) { after.items = before.items }
    return differences(before, after)
  }

  private static func differences(_ before: PageFacts, _ after: PageFacts) -> [Difference] {
    var found: [Difference] = []
    if before.words != after.words { found.append(words(before.words, after.words)) }
    if let lost = firstMissing(of: before.links, in: after.links) {
      found.append(Difference(what: .links, before: lost, after: ""))
    }
    if before.pictures != after.pictures { found.append(list(.pictures, before.pictures, after.pictures)) }
    if before.headings != after.headings {
      found.append(list(.headings, before.headings.map(String.init), after.headings.map(String.init)))
    }
    if before.items != after.items { found.append(number(.items, before.items, after.items)) }
    if before.cells != after.cells { found.append(number(.cells, before.cells, after.cells)) }
    return found
  }

  /// What a reader would see of the Markdown.
  private static func facts(ofMarkdown markdown: [UInt8], hasNotes: Bool) -> PageFacts {
    var options = MarkdownOptions.journal(words: .none)
    options.headingOffset = 0
    let body = RenderedBody(markdown, options: options)
    var html: [UInt8] = []
    body.write(to: &html) { link in target(of: body.links[link]) }
    var facts = PageFacts(of: html) { name, attributes in
      DaybookMarks.isAdded(name, attributes) || (hasNotes && DaybookMarks.isWithinPage(name, attributes))
    }
    facts.headings = body.headings.map(\.writtenLevel)
    return facts
  }

  private static func target(of link: Link) -> LinkTarget {
    let address = Array(link.destination.utf8)
    return switch link.kind {
    case .path, .external: .page(url: address, title: nil)
    case .image: .image(url: address, width: nil, height: nil)
    case .wiki, .hashtag: .text(label: nil)
    }
  }
}

// What is told of a difference.
extension Proof {
  /// Every one of them must come, in this order; more may.
  private static func firstMissing(of wanted: [String], in found: [String]) -> String? {
    var rest = found[...]
    for link in wanted {
      guard let place = rest.firstIndex(of: link) else { return link }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  private static func number(_ what: Difference.What, _ before: Int, _ after: Int) -> Difference {
    Difference(what: what, before: String(before), after: String(after))
  }

  private static func list(_ what: Difference.What, _ before: [String], _ after: [String]) -> Difference {
    let common = zip(before, after).prefix { $0 == $1 }.count
    func shown(_ list: [String]) -> String { list.dropFirst(common).prefix(4).joined(separator: " ") }
    return Difference(what: what, before: shown(before), after: shown(after))
  }

  /// A few words from where they part.
  static func words(_ before: [UInt8], _ after: [UInt8]) -> Difference {
    var common = zip(before, after).prefix { $0 == $1 }.count
    while common > 0, common < before.count, before[common - 1] != 0x20 { common -= 1 }
    func shown(_ text: [UInt8]) -> String {
      String(decoding: text.dropFirst(common).prefix(80), as: UTF8.self)
    }
    return Difference(what: .words, before: shown(before), after: shown(after))
  }
}
