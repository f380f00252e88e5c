internal import Diagnostics
internal import FrontMatter
package import JournalModel
internal import Letters
internal import Markdown

/// Gives wiki links to students the words that pages may show, before a text is rendered: `[[maya]]` becomes
/// `[[maya\|a Grade 7 student]]`.
///
/// So no excerpt, heading, address of a paragraph or quoted sentence ever holds the name by which a student's file is found.
package struct StudentNames: Sendable, Equatable {
  /// By folded name: the file's and each alias.
  private var shownAs: [String: [UInt8]] = [:]

  /// Words inserted into a text, with their position in the result.
  struct Insertion {
    var line: Int
    var column: Int
    var length: Int
  }

  /// - Returns: `nil` for a journal without students: its texts need not be looked at.
  package init?(of things: [ThingEntry]) {
    for entry in things where entry.fields.isStudent {
      let words = entry.title.utf8.map { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") ? UInt8(ascii: " ") : $0 }
      for name in [entry.name] + entry.fields.aliases.map(\.value) { shownAs[foldedKey(name)] = words }
    }
    if shownAs.isEmpty { return nil }
  }

  /// Renders the text with the words in it; places count in the text as written.
  func render(_ text: ArraySlice<UInt8>, options: MarkdownOptions) -> RenderedBody {
    let (bytes, insertions) = withWords(text, firstLine: options.firstLine)
    var body = RenderedBody(bytes, options: options)
    if insertions.isEmpty { return body }
    for index in body.links.indices {
      let (start, end) = (
        body.links[index].position.column, body.links[index].position.column + body.links[index].length
      )
      let line = body.links[index].position.line
      let (from, to) = (column(start, on: line, insertions), column(end, on: line, insertions))
      body.links[index].position.column = from
      body.links[index].length = max(1, to - from)
    }
    for index in body.problems.indices {
      let place = body.problems[index].position
      body.problems[index].position.column = column(place.column, on: place.line, insertions)
    }
    return body
  }

  private func column(_ column: Int, on line: Int, _ insertions: [Insertion]) -> Int {
    insertions.reduce(column) { moved, insertion in
      insertion.line == line && insertion.column < column ? moved - insertion.length : moved
    }
  }

  /// One pass; a text without `[[` is copied as it is.
  private func withWords(_ text: ArraySlice<UInt8>, firstLine: Int) -> (bytes: [UInt8], [Insertion]) {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 64)
    var insertions: [Insertion] = []
    var (line, lineStart) = (firstLine, 0)
    var i = text.startIndex
    while i < text.endIndex {
      if let end = linkEnd(text, at: i), let words = words(for: text[(i + 2)..<end]) {
        out += text[i..<end]
        insertions.append(Insertion(line: line, column: out.count - lineStart, length: words.count + 2))
        out += [UInt8(ascii: "\\"), UInt8(ascii: "|")] + words + text[end..<(end + 2)]
        i = end + 2
        continue
      }
      out.append(text[i])
      if text[i] == 0x0A || (text[i] == 0x0D && (i + 1 == text.endIndex || text[i + 1] != 0x0A)) {
        line += 1
        lineStart = out.count
      }
      i += 1
    }
    return (out, insertions)
  }

  /// The end of the brackets of a link that opens here, or of an embedded note; `nil` if there is none.
  private func linkEnd(_ text: ArraySlice<UInt8>, at i: Int) -> Int? {
    let open = UInt8(ascii: "[")
    guard text[i] == open, i + 1 < text.endIndex, text[i + 1] == open else { return nil }
    return wikiLinkEnd(in: text, at: i).map { $0 - 2 }
  }

  /// The `shown_as` of the student whom a link without text names, under any possible reading; `nil` for any other link.
  private func words(for link: ArraySlice<UInt8>) -> [UInt8]? {
    for reading in WikiReading.all(of: String(decoding: link, as: UTF8.self)) where reading.label == nil {
      if let words = shownAs[foldedKey(Self.name(in: reading.name))] { return words }
    }
    return nil
  }

  /// `maya` of `maya`, `@maya`, `person:maya`, `people/maya`, `../people/grade-7/maya.md`.
  private static func name(in written: String) -> String {
    var name = written.drop { $0 == " " || $0 == "@" }
    for prefix in ["person:", "people/"] where name.lowercased().hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
    }
    var parts = name.split(separator: "/")
    guard let last = parts.popLast(), !parts.contains(where: { otherFolders.contains($0.lowercased()) }) else {
      return String(name)
    }
    return String(MarkdownEnding.removed(from: last))
  }

  /// Folders that don't contain people's files.
  private static let otherFolders = Set(ThingKind.allCases.filter { $0 != .person }.map(\.folder) + ["posts", "media"])
}
