package import Diagnostics
internal import Disk
internal import FrontMatter
internal import HTMLReading
internal import Letters
internal import MarkdownWriter
internal import WordReading

/// Makes a draft of each Word document, with its pictures, and compares the draft with what was read.
///
/// - Throws: every document that can't be read, files that can't be written; nothing has changed then.
package func importWord(_ request: WordRequest) throws(Problems) -> WordReport {
  let documents = try readDocuments(request.files)
  do throws(Diagnostic) {
    let files = try StagedFiles(below: request.into)
    do throws(Diagnostic) {
      var work = WordImport(request, files)
      for document in documents { try work.add(document) }
      return try work.finished()
    } catch {
      files.discard()
      throw error
    }
  } catch {
    throw Problems([error])
  }
}

/// One document, read.
private struct WordText {
  let file: String
  let read: ReadWord

  /// The title that the document says, or its file's name.
  var title: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let title = read.title?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    return title.isEmpty ? stem : title
  }

  /// What it is known by when it is imported again.
  var origin: String { file.split(separator: "/").last.map(String.init) ?? file }
}

private func readDocuments(_ files: [String]) throws(Problems) -> [WordText] {
  var problems = Problems()
  var documents: [WordText] = []
  for file in files {
    do throws(WordFault) {
      documents.append(WordText(file: file, read: try WordReader().read(file)))
    } catch {
      problems.add(.cannotReadWord(error, file: file))
    }
  }
  try problems.throwIfErrors()
  return documents
}

private struct WordImport {
  private let request: WordRequest
  private let files: StagedFiles
  private var recorded: RecordedFiles
  private var report = WordReport()
  private var taken: Set<String> = []
  private var placed: Set<String> = []

  init(_ request: WordRequest, _ files: StagedFiles) {
    (self.request, self.files) = (request, files)
    recorded = RecordedFiles(files, updates: request.updates, isDryRun: request.isDryRun)
    report.isDryRun = request.isDryRun
  }

  mutating func add(_ text: WordText) throws(Diagnostic) {
    let path = recorded.path(of: Self.kind, text.origin) ?? freePath(for: text.title)
    taken.insert(path)
    let name = path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? path
    let document = text.read.document.movingPictures {
      Self.isShown($0) ? "../../media/\(name)/\(Self.fileName($0))" : nil
    }
    let markdown = Array(MarkdownWriter.markdown(document).utf8)
    let differences = Proof.differences(
      between: PageFacts(of: DocumentHTML(document).bytes), and: markdown, notes: document.notes.count)
    var fields = FrontMatter()
    fields.add("title", text: text.title)
    fields.add("draft", word: "yes")
    let bytes = fields.file(with: markdown)
    let shown = text.read.pictures.filter { Self.isShown($0.name) }
    let state = try recorded.put(bytes, Self.kind, text.origin, at: path, route: "")
    if state == .new || state == .updated {
      for picture in shown { try put(picture, below: name) }
    }
    let missing = text.read.pictures.filter { !Self.isShown($0.name) }.map { PostNote.missingMedia($0.name) }
    let losses = text.read.losses.compactMap(\.note) + missing
    report.texts.append(
      WordReport.Text(
        file: text.file, path: path, state: WordReport.State(state), pictures: shown.count,
        notes: differences.map { .difference($0) } + losses.uniqued))
  }

  /// A picture that was exchanged in the document is exchanged here; one that the journal changed stays.
  private mutating func put(_ picture: ReadWord.Picture, below name: String) throws(Diagnostic) {
    let path = "media/\(name)/\(Self.fileName(picture.name))"
    guard placed.insert(path).inserted else { return }
    _ = try recorded.put(picture.bytes, "word picture", path, at: path, route: "")
  }

  mutating func finished() throws(Diagnostic) -> WordReport {
    try recorded.writeRecord()
    if request.isDryRun || files.isEmpty { files.discard() } else { try files.commit() }
    return report
  }

  private static let kind = "word"
}

// Where things go.
extension WordImport {
  private func freePath(for title: String) -> String {
    let folder = "posts/\(request.day.year)"
    let plain = slug(title)
    let stem = "\(folder)/\(request.day)-\(plain.isEmpty ? "untitled" : plain)"
    var path = stem + ".md"
    var number = 2
    while taken.contains(path) || files.exists(path) {
      path = "\(stem)-\(number).md"
      number += 1
    }
    return path
  }

  private static func fileName(_ picture: String) -> String {
    picture.split(separator: "/").last.map(String.init) ?? picture
  }

  /// Whether browsers show it: Word also keeps drawings for printers.
  private static func isShown(_ picture: String) -> Bool {
    let ending = picture.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return ["png", "jpg", "jpeg", "gif", "webp", "svg"].contains(ending)
  }
}

extension [PostNote] {
  /// Each note once, in the order of the first of its kind.
  fileprivate var uniqued: [PostNote] {
    var known: Set<PostNote> = []
    return filter { known.insert($0).inserted }
  }
}
