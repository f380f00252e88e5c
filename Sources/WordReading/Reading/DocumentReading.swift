internal import Exports
internal import HTMLReading
internal import MarkdownWriter

/// Reads one document once: its text, then the notes that the text refers to.
struct DocumentReading: ~Copyable {
  let package: WordPackage
  let reader: WordReader
  var styles = WordStyles()
  var numbering = WordNumbering()
  var notes = NoteTable()
  var losses: [Loss] = []
  var title: String?
  /// How many paragraphs were read.
  var paragraphs = 0
  /// The pictures that the text shows, in its order.
  var pictures: [String] = []

  init(_ package: consuming WordPackage, reader: WordReader) {
    self.package = package
    self.reader = reader
  }

  /// A document for a journal has fewer pictures than this.
  private static let mostPictureBytes = 512 << 20

  mutating func result() throws(WordFault) -> ReadWord {
    guard let tree = try package.tree(package.main) else { throw .missing(package.main) }
    let relations = try package.relations(of: package.main)
    if let part = relations.part(ofType: "styles"), let tree = try package.tree(part) { styles = WordStyles(tree) }
    if let part = relations.part(ofType: "numbering"), let tree = try package.tree(part) {
      numbering = WordNumbering(tree, styles: styles)
    }
    var result = ReadWord()
    if let body = tree.nodes.indices.first(where: { tree[$0].name == "w:body" }) {
      result.document.blocks = blocks(in: body, WordPart(tree, relations), isBody: true)
    }
    result.document.notes = try readNotes(relations)
    result.title = title
    result.losses = losses
    result.pictures = shownPictures()
    return result
  }

  private mutating func readNotes(_ relations: Relations) throws(WordFault) -> [Note] {
    var parts: [NoteTable.Kind: (part: WordPart, notes: [String: Int])] = [:]
    for kind in NoteTable.Kind.allCases {
      guard let name = relations.part(ofType: kind.type), let tree = try package.tree(name) else { continue }
      parts[kind] = (WordPart(tree, try package.relations(of: name)), Self.notes(tree, kind))
    }
    var result: [Note] = []
    // A note may refer to another one.
    while result.count < notes.order.count {
      let (kind, id) = notes.order[result.count]
      let node = parts[kind]?.notes[id]
      let blocks =
        node.flatMap { node in parts[kind].map { (node, $0.part) } }.map { self.blocks(in: $0.0, $0.1) } ?? []
      result.append(Note(label: String(result.count + 1), blocks: blocks))
    }
    return result
  }

  private static func notes(_ tree: XMLTree, _ kind: NoteTable.Kind) -> [String: Int] {
    var notes: [String: Int] = [:]
    for (index, node) in tree.nodes.enumerated() where node.name == kind.element {
      if let id = node.attributes["w:id"] { notes[id] = index }
    }
    return notes
  }

  private func shownPictures() -> [ReadWord.Picture] {
    var left = Self.mostPictureBytes
    return pictures.compactMap { name in
      guard let bytes = package.picture("word/" + name) ?? package.picture(name), bytes.count <= left else {
        return nil
      }
      left -= bytes.count
      return ReadWord.Picture(name: name, bytes: bytes)
    }
  }

  mutating func lose(_ kind: Loss.Kind) {
    if case .look = kind, losses.contains(where: { $0.kind == kind }) { return }
    losses.append(Loss(kind, offset: max(paragraphs, 1)))
  }
}

/// A part of the document with words in it.
struct WordPart {
  let tree: XMLTree
  let relations: Relations
  init(_ tree: XMLTree, _ relations: Relations) { (self.tree, self.relations) = (tree, relations) }
}
