internal import Diagnostics
internal import Exports
internal import FrontMatter
internal import Letters
internal import Markdown

/// Makes an entry of one text of a folder: its fields as Daybook reads them, whatever program's names they have.
struct FolderTextReading {
  let files: FolderFiles
  let settings: FolderSettings
  /// Below the folder.
  let path: String

  private static let largest = 32 << 20

  /// - Parameter empty: the entry without what is in the file.
  func item(_ empty: ExportItem) -> ExportItem {
    var item = empty
    var text = FolderText()
    text.path = files.sitePath(ofText: path)
    do throws(Diagnostic) {
      let source = try SourceText(try bytes(), file: path)
      let (fields, problems) = parsePost(source, path: "content/" + text.path)
      if let first = problems.first(where: { $0.severity == .error }) { throw first }
      if let stray = source.strayFields(path), stray.severity == .error { throw stray }
      fill(&item, &text, source, fields)
    } catch {
      text.fault = FolderText.Fault(line: error.position?.line ?? 1, message: error.message)
    }
    item.folderText = text
    return item
  }

  private func bytes() throws(Diagnostic) -> [UInt8] {
    let bytes: [UInt8]
    do throws(ExportFault) {
      bytes = Array(try WholeFile.bytes(of: files.folder + "/" + path, limit: Self.largest))
    } catch {
      throw .cannotImport(error, readSoFar: 0)
    }
    let text = try decodeText(bytes, file: path)
    return TOMLFields.yaml(of: text) ?? Self.yaml(ofJSON: text) ?? text
  }

  /// JSON is YAML between other marks: Hugo's front matter ends with a brace at the start of a line.
  private static func yaml(ofJSON text: [UInt8]) -> [UInt8]? {
    guard text.first == UInt8(ascii: "{"), let end = text.firstRange(of: [.lineFeed, UInt8(ascii: "}")])?.upperBound
    else {
      return nil
    }
    let rest = text[end...].drop { $0 == 13 || $0 == .lineFeed }
    return Array("---\n".utf8) + text[..<end].map { $0 == 9 ? 0x20 : $0 } + Array("\n---\n".utf8) + rest
  }

  private func fill(_ item: inout ExportItem, _ text: inout FolderText, _ source: SourceText, _ fields: PostFields) {
    let raw = RawFields(source.frontMatter.map { source.bytes[$0] } ?? [])
    let fileName = path.split(separator: "/").last.map(String.init) ?? path
    let (dayInName, stem) = dateAndName(fromFileName: fileName)
    item.body = Array(source.bytes[source.body])
    let date = date(fields, dayInName, source)
    item.date = date.map(MovedFields.moment) ?? ""
    item.modified = fields.updated.map { MovedFields.moment($0.value) } ?? ""
    let title = title(fields, item.body, stem)
    item.title = HTMLText.escaped(title)
    item.slug = fields.slug?.value ?? name(stem)
    item.excerpt = Array(HTMLText.escaped(fields.summary?.value ?? "").utf8)
    item.kind = kind(raw, hasDay: date != nil, isBlank: item.body.allSatisfy(\.isHTMLSpace))
    item.status = status(fields, raw)
    item.terms = terms(fields)
    item.person = HTMLText.escaped(fields.authors.first?.value ?? "")
    let address = FolderAddress(
      program: files.program, settings: settings, sitePath: text.path, day: date?.day, slug: raw["slug"].first,
      categories: raw["categories"] + raw["category"])
    // An address that the text names itself takes the place of the rule's.
    let named = raw.has("permalink") || raw.has("url") ? fields.aliases.first?.value : nil
    item.link = named ?? address.path ?? ""
    text.addresses = fields.aliases.map(\.value)
    text.names = [title, fields.title?.value ?? ""] + raw["aliases"] + raw["alias"]
    let isPage = item.kind == .page
    text.fields = MovedFields(fields, isPage: isPage).lines
    text.image = fields.image?.value
    text.alternative = fields.alt?.value
    text.unusedFields = fields.foreign.filter { $0.meaning == .unknown }.map(\.name)
    if isPage {
      text.unusedFields += [("tags", fields.tags.isEmpty), ("levels", fields.levels.isEmpty)].filter { !$0.1 }.map(\.0)
    }
  }

  private func date(_ fields: PostFields, _ dayInName: CalendarDay?, _ source: SourceText) -> PostDate? {
    if let date = fields.date?.value ?? dayInName.map({ PostDate($0) }) { return date }
    if let day = DayOfPost.inPath(path.split(separator: "/")) { return PostDate(day) }
    if let found = DayOfPost.inFirstLines(of: source.bytes[source.body]) { return PostDate(found.day) }
    return nil
  }

  /// The field's, else the first heading's, else made of the file's name.
  private func title(_ fields: PostFields, _ body: [UInt8], _ stem: String) -> String {
    if let title = fields.title?.value, !title.isEmpty { return title }
    let beginning = body.prefix(4_000)
    if beginning.contains(UInt8(ascii: "#")) {
      var options = MarkdownOptions.journal(words: .none)
      options.headingOffset = 0
      let heading = RenderedBody(beginning, options: options).headings.first { $0.writtenLevel == 1 }
      if let words = heading?.text, !words.isEmpty { return words }
    }
    let words = name(stem).split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// An `index.md` is called by its folder.
  private func name(_ stem: String) -> String {
    guard stem == "index" || stem == "_index" || stem.isEmpty else { return stem }
    return FolderFiles.folders(of: files.sitePath(ofText: path)).last.map(String.init) ?? "home"
  }

  private func terms(_ fields: PostFields) -> [ExportItem.Term] {
    fields.tags.map { tag in
      ExportItem.Term(domain: "post_tag", slug: slug(tag.value), name: HTMLText.escaped(tag.value))
    } + fields.levels.map { ExportItem.Term(domain: "level", slug: "", name: $0.value) }
      + fields.authors.map { ExportItem.Term(domain: "author", slug: "", name: HTMLText.escaped($0.value)) }
  }
}

// Whether it is a post, and who may read it.
extension FolderTextReading {
  private func kind(_ raw: RawFields, hasDay: Bool, isBlank: Bool) -> ExportItem.Kind {
    let sitePath = files.sitePath(ofText: path)
    let folders = FolderFiles.folders(of: sitePath)
    let stem = MarkdownEnding.removed(from: (sitePath.split(separator: "/").last ?? "")[...]).lowercased()
    if stem == "_index", isBlank { return .other("list page") }
    let isOwn = ["search", "archive", "archives", "404", "tags", "categories", "feed"].contains(stem)
    if isOwn, isBlank || raw.has("layout") || stem == "404" { return .other("list page") }
    if isUnpublished(raw, folders) { return .other("not published") }
    let saysPage = raw["type"].first == "page" || raw["layout"].first == "page"
    let isAmongPages = folders.contains { ["pages", "_pages"].contains($0.lowercased()) }
    let isPageByName =
      folders.isEmpty && ["about", "contact", "imprint", "privacy", "now", "index", "_index"].contains(stem)
    return hasDay && !saysPage && !isAmongPages && !isPageByName && stem != "_index" ? .post : .page
  }

  /// Jekyll leaves out what has no front matter and isn't a post.
  private func isUnpublished(_ raw: RawFields, _ folders: [Substring]) -> Bool {
    guard files.program == .jekyll, !folders.contains("_posts"), !folders.contains("_drafts") else { return false }
    return raw.names.isEmpty
  }

  /// What is private stays so, and what the program's settings keep from the site is a private draft.
  private func status(_ fields: PostFields, _ raw: RawFields) -> String {
    let sitePath = files.sitePath(ofText: path)
    let folders = FolderFiles.folders(of: path).map { $0.lowercased() }
    var isDraft = fields.draft == true || folders.contains { ["drafts", "_drafts", "draft", "_draft"].contains($0) }
    var audience = fields.audience?.value ?? .public
    if settings.isPrivate(path, sitePath: sitePath) { (isDraft, audience) = (true, .private) }
    if settings.isExplicit, !raw.saysYes(["publish", "dg-publish", "dgpublish", "published"]) { isDraft = true }
    if files.program == .jekyll, let first = FolderFiles.folders(of: path).first, first.hasPrefix("_"),
      !["_posts", "_drafts", "_pages"].contains(first), !settings.collections.contains(String(first.dropFirst()))
    {
      isDraft = true
    }
    return switch (isDraft, audience) {
    case (false, .public): "publish"
    case (true, .public): "draft"
    case (false, .private): "private"
    case (false, .staff): "staff"
    case (true, .private): "draft private"
    case (true, .staff): "draft staff"
    }
  }
}
