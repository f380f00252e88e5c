package import Diagnostics
package import Disk
package import FrontMatter
package import JournalModel
package import Markdown

/// Parses one Markdown file of a journal: front matter and text.
package struct TextParser: Sendable {
  package let folder: JournalFolder
  package let settings: Settings
  package var words: Localizations
  /// Of a journal that has any.
  package var students: StudentNames?
  /// Whether outcomes record their front matter, so that a later reading can tell whether it changed.
  package var notesFrontMatter = false
  /// Whether to collect what only `check` needs: links out of the journal, tables without names.
  var looksAtWriting = false

  package init(
    folder: JournalFolder, settings: Settings, words: Localizations, students: StudentNames? = nil,
    notesFrontMatter: Bool = false, looksAtWriting: Bool = false
  ) {
    self.folder = folder
    self.settings = settings
    self.words = words
    self.students = students
    self.notesFrontMatter = notesFrontMatter
    self.looksAtWriting = looksAtWriting
  }

  /// The result for one file: an entry, unless something is wrong with it.
  package struct Outcome<Entry: Sendable>: Sendable {
    package let file: String
    package var entry: Entry?
    package var body: RenderedBody?
    package var foreign: [ForeignField] = []
    package var problems: [Diagnostic] = []
    /// The text's language, when its words are to be read first: nothing else is known of it then.
    var awaitedLanguage: String?
    package var frontMatter: Fingerprint?

    var hasErrors: Bool { TextParser.hasErrors(problems) }
  }

  /// - Parameter themes: the words of the themes, whose first uses in the text are found.
  package func post(_ path: String, tags: TagSpellings) -> Outcome<PostEntry> {
    var outcome = Outcome<PostEntry>(file: path)
    do throws(Diagnostic) {
      let text = try sourceText(path)
      if text.isBlank { return emptyPost(path) }
      var (fields, problems) = parsePost(text, path: path)
      if FileClassifier.isAmongDrafts(path) { fields.draft = true }
      guard words.knows(fields.lang?.value) else {
        outcome.awaitedLanguage = fields.lang?.value
        return outcome
      }
      var body = render(text, called: fields.title, in: fields.lang?.value, terms: tags.terms(of: fields.tags))
      if notesFrontMatter { outcome.frontMatter = Self.fingerprintOfFrontMatter(text) }
      outcome.problems = problems + Self.problems(of: text, path) + body.problems.map { $0.diagnostic(in: path) }
      outcome.foreign = fields.foreign
      let (day, name) = dateAndName(fromFileName: FileClassifier.name(ofPost: path))
      let date = date(
        of: fields, day, text, in: path, isTold: Self.hasErrors(problems), problems: &outcome.problems)
      let title = title(fields.title, body, name: name, file: path, problems: &outcome.problems)
      outcome.entry = PostEntry(
        file: path, name: name, dayInName: day, fields: fields, title: title, date: date,
        excerpt: Excerpt.cut(body.excerpt()), wordCount: body.wordCount, body: 0)
      if !body.hasOpenExcerpt { body.excerpt = "" }
      outcome.body = body
      if Self.isPublishedNowhere(fields) { outcome.problems = outcome.problems.map(\.asWarning) }
    } catch {
      outcome.problems.append(error)
    }
    return outcome
  }

  /// Nothing is there to publish: it's a draft that has only a name.
  private func emptyPost(_ path: String) -> Outcome<PostEntry> {
    var outcome = Outcome<PostEntry>(file: path)
    outcome.problems = [.emptyFile(path, kind: nil)]
    let (day, name) = dateAndName(fromFileName: FileClassifier.name(ofPost: path))
    var fields = PostFields()
    fields.draft = true
    outcome.entry = PostEntry(
      file: path, name: name, dayInName: day, fields: fields, title: Self.words(of: name),
      date: day.map { PostDate($0) },
      excerpt: "", wordCount: 0, body: 0)
    outcome.body = RenderedBody([], options: .journal(words: words.words(of: nil).markdown))
    return outcome
  }

  /// An empty page is a draft; another thing still is what its file's name says.
  private func emptyThing(_ file: ThingFile) -> Outcome<ThingEntry> {
    var outcome = Outcome<ThingEntry>(file: file.path)
    outcome.problems = [.emptyFile(file.path, kind: file.kind)]
    var fields = ThingFields(kind: file.kind)
    if file.kind == .page { fields.draft = true }
    outcome.entry = ThingEntry(
      file: file.path, name: file.name, kind: file.kind, fields: fields, title: Self.words(of: file.name), body: 0)
    outcome.body = RenderedBody([], options: .journal(words: words.words(of: nil).markdown))
    return outcome
  }

  /// A post's day, from wherever it is plainly written; `nil`, with a message, where it is not.
  ///
  /// - Parameter isTold: whether something was wrong with the fields, which may be why they have no date.
  private func date(
    of fields: PostFields, _ dayInName: CalendarDay?, _ text: SourceText, in path: String, isTold: Bool,
    problems: inout [Diagnostic]
  ) -> PostDate? {
    if let date = fields.date?.value ?? dayInName.map({ PostDate($0) }) { return date }
    if let day = DayOfPost.inPath(Array(FileClassifier.parts(of: path).dropFirst())) { return PostDate(day) }
    if let found = DayOfPost.inFirstLines(of: text.bytes[text.body]) {
      if !isTold { problems.append(.dayInText(found.day, line: text.bodyFirstLine + found.line, file: path)) }
      return PostDate(found.day)
    }
    if let updated = fields.updated {
      if !isTold { problems.append(.dayOfUpdate(updated, file: path)) }
      return updated.value
    }
    if !isTold, fields.draft != true { problems.append(.noDate(path, name: FileClassifier.name(ofPost: path))) }
    return nil
  }

  /// Whether the fields clearly say that no site shows the post, so that nothing in it can stop a build.
  private static func isPublishedNowhere(_ fields: PostFields) -> Bool {
    fields.draft == true || fields.audience?.value == .private
  }

  /// Nothing is certain of a person with a mistake: the file may be a student's.
  private static func isPublishedNowhere(_ fields: ThingFields) -> Bool {
    fields.draft == true && fields.kind != .person
  }

  package func thing(_ file: ThingFile) -> Outcome<ThingEntry> {
    var outcome = Outcome<ThingEntry>(file: file.path)
    do throws(Diagnostic) {
      let text = try sourceText(file.path)
      if text.isBlank { return emptyThing(file) }
      let (fields, problems) = parseThing(text, kind: file.kind, path: file.path)
      let body = render(text, called: fields.title)
      outcome.problems =
        problems + Self.problems(of: text, file.path) + body.problems.map { $0.diagnostic(in: file.path) }
      outcome.foreign = fields.foreign
      let title = title(fields.title, body, name: file.name, file: file.path, problems: &outcome.problems)
      outcome.entry = ThingEntry(
        file: file.path, name: file.name, kind: file.kind, fields: fields, title: title, body: 0)
      outcome.body = body
      if Self.isPublishedNowhere(fields) { outcome.problems = outcome.problems.map(\.asWarning) }
    } catch {
      outcome.problems.append(error)
    }
    return outcome
  }

  /// The fields alone: the text below them is nobody's business.
  package func selfReflection(_ file: SelfFile) -> Outcome<SelfEntry> {
    var outcome = Outcome<SelfEntry>(file: file.path)
    do throws(Diagnostic) {
      let text = try sourceText(file.path)
      let (fields, problems) = parseSelfReflection(text, path: file.path)
      outcome.problems = problems + (text.warning.map { [$0] } ?? [])
      outcome.foreign = fields.foreign
      outcome.entry = SelfEntry(file: file.path, person: file.person, day: file.day, fields: fields)
    } catch {
      outcome.problems.append(error)
    }
    return outcome
  }

  /// Problems around the front matter: its two lines, and fields that are in the text instead.
  private static func problems(of text: SourceText, _ path: String) -> [Diagnostic] {
    [text.warning, text.strayFields(path)].compactMap(\.self)
  }

  private static func fingerprintOfFrontMatter(_ text: SourceText) -> Fingerprint {
    var fingerprint = Fingerprint()
    fingerprint.add(bytes: Array(text.bytes[..<text.body.lowerBound]))
    return fingerprint
  }

  private func sourceText(_ path: String) throws(Diagnostic) -> SourceText {
    try SourceText(try decodeText(try folder.readFile(path), file: path), file: path)
  }

  /// - Parameter language: of a post; the page of a thing is in the journal's.
  private func render(
    _ text: SourceText, called title: Located<String>?, in language: String? = nil, terms: [Term] = []
  ) -> RenderedBody {
    var options = MarkdownOptions.journal(words: words.words(of: language).markdown)
    options.title = PageTitle(title.flatMap { $0.value.isEmpty ? nil : $0.value }, fold: titleKey)
    options.terms = terms
    (options.listsExternalLinks, options.listsUnnamedTables) = (looksAtWriting, looksAtWriting)
    options.firstLine = text.bodyFirstLine
    if let students { return students.render(text.bytes[text.body], options: options) }
    return RenderedBody(text.bytes[text.body], options: options)
  }

  /// The author's, else the first heading's, else made of the file's name; the last two with a warning.
  private func title(
    _ given: Located<String>?, _ body: RenderedBody, name: String, file: String, problems: inout [Diagnostic]
  ) -> String {
    if let given, !given.value.isEmpty { return given.value }
    let title = body.title ?? Self.words(of: name)
    if !Self.hasErrors(problems) { problems.append(.noTitle(title, file: file, fromHeading: body.title != nil)) }
    return title
  }

  fileprivate static func hasErrors(_ problems: [Diagnostic]) -> Bool { problems.contains { $0.severity == .error } }

  /// `who-comes-along` is `Who comes along`.
  package static func words(of name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let words = last.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.isEmpty ? name : words.prefix(1).uppercased() + words.dropFirst()
  }
}
