package import Diagnostics
internal import Letters

/// Reads a post's front matter.
///
/// - Parameter path: below the journal's folder, for the messages.
/// - Returns: what could be read, and what is wrong with the rest. Whether a title or a date is missing is left to the
///   caller, who knows the file's name and its headings; so are the fields of other programs, in `foreign`.
package func parsePost(_ text: SourceText, path: String) -> (PostFields, [Diagnostic]) {
  var (fields, problems) = parseFields(text, path: path)
  fields.keepPrivate(at: path)
  return (fields, problems)
}

private func parseFields(_ text: SourceText, path: String) -> (PostFields, [Diagnostic]) {
  guard let range = text.frontMatter else { return (PostFields(), []) }
  do throws(Diagnostic) {
    let document = try YAMLReader.read(
      text.bytes, range: range, firstLine: text.frontMatterFirstLine, file: path, roles: FieldTables.postRoles)
    var parser = PostParser(reader: FieldReader(document, file: path))
    parser.parse()
    return (parser.fields, parser.reader.diagnostics)
  } catch {
    return (PostFields(), [error])
  }
}

private struct PostParser {
  var reader: FieldReader
  var fields = PostFields()

  mutating func parse() {
    let sorted = ClassifiedFields(&reader, table: FieldTables.post, subject: .post, nameOf: \.rawValue)
    var fields = PostFields()
    for (field, name, node) in sorted.own { read(field, name, node, into: &fields) }
    for (sense, field, name, node) in sorted.others {
      var other = PostFields()
      reader.isLenient = sense == .same || sense == .address
      readOther(sense, field, name, node, into: &other)
      reader.isLenient = false
      fields.fill(from: other)
    }
    let privacy = PrivacyFields(sorted.privacy, in: reader, of: .post)
    fields.keepPrivate(privacy)
    fields.foreign = sorted.foreign + privacy.foreign
    fields.keepPrivateByTag()
    self.fields = fields
  }

  private mutating func read(_ field: PostField, _ name: String, _ node: Int, into fields: inout PostFields) {
    switch field {
    case .title: fields.title = reader.text(node, name)
    case .date: fields.date = reader.date(node, name)
    case .updated: fields.updated = reader.date(node, name)
    case .authors: fields.authors = reader.texts(node, name)
    case .tags: fields.tags = reader.texts(node, name).compactMap(withoutHash)
    case .levels: fields.levels = reader.texts(node, name)
    case .skills: fields.skills = reader.texts(node, name)
    case .goals: fields.goals = reader.texts(node, name)
    case .series: fields.series = reader.series(node, name)
    case .summary: fields.summary = reader.text(node, name)
    case .draft: fields.draft = reader.flag(node, name)
    case .audience: fields.audience = reader.choice(node, name)
    case .slug: readSlug(node, name, into: &fields)
    case .lang: fields.lang = reader.language(node, name)
    case .aliases: fields.aliases += reader.texts(node, name).compactMap(oldAddress)
    case .image:
      let image = reader.image(node, name)
      fields.image = image.path
      if fields.alt == nil { fields.alt = image.alt }
    case .alt: fields.alt = reader.text(node, name, allowsEmpty: true)
    case .id: fields.id = reader.feedID(node, name)
    case .sources: fields.sources = reader.sources(node, name)
    case .asks: fields.asks = reader.texts(node, name, separator: .none)
    case .answers: fields.answers = reader.texts(node, name, separator: reader.isQuestion(node) ? .none : .comma)
    case .follows: fields.follows = reader.name(node, name)
    case .framework: fields.framework = reader.texts(node, name)
    case .next, .promises, .done, .dropped:
      var followUp = fields.followUp ?? FollowUpFields()
      read(field, name, node, into: &followUp)
      fields.followUp = followUp
    }
  }

  private mutating func read(_ field: PostField, _ name: String, _ node: Int, into fields: inout FollowUpFields) {
    switch field {
    case .next: fields.next = reader.steps(node, name, partner: "goal")
    case .promises: fields.promises = reader.steps(node, name, partner: "to")
    case .done: fields.done = reader.done(node, name)
    case .dropped: fields.dropped = reader.dropped(node, name)
    default: break
    }
  }

  private mutating func readOther(
    _ sense: ForeignSense?, _ field: PostField, _ name: String, _ node: Int, into other: inout PostFields
  ) {
    switch sense {
    case nil: read(field, name, node, into: &other)
    case .same?:
      read(field, name, node, into: &other)
      if name == "permalink", reader.isNo(node) { (other.aliases, other.draft) = ([], true) }
      if field == .tags { other.tags = other.tags.filter { !isNoCategory($0.value) } }
    case .address?:
      if let address = reader.text(node, name).flatMap(oldAddress) { readAddress(address, into: &other) }
    }
  }
}

extension PostParser {
  /// A name, or an address of which the last part is the name.
  private mutating func readSlug(_ node: Int, _ name: String, into fields: inout PostFields) {
    guard let wanted = reader.pageName(node, name) else { return }
    if OldAddress.isPlainly(wanted.value) {
      if let address = oldAddress(wanted) { readAddress(address, into: &fields) }
      return
    }
    fields.slug = wanted
    let plain = slug(wanted.value)
    guard !plain.utf8.elementsEqual(wanted.value.utf8) else { return }
    reader.report(.badSlug(wanted, plain: plain, file: reader.file))
    fields.slug?.value = plain
    // Links to the address as it was written find the post.
    if let old = wanted.asOldAddress(in: "posts/") { fields.aliases.append(old) }
  }

  private func readAddress(_ address: Located<String>, into fields: inout PostFields) {
    fields.slug = OldAddress.name(in: address.value).map {
      Located($0, at: address.position, length: address.length)
    }
    fields.aliases.append(address)
  }
}

/// Whether another program uses this name for posts without a category.
private func isNoCategory(_ name: String) -> Bool { ForeignNames.noCategories.contains(foldedKey(name)) }

/// A tag without the `#` that it is written with in running text.
func withoutHash(_ tag: Located<String>) -> Located<String>? {
  guard tag.value.utf8.first == .hash else { return tag }
  let name = String(tag.value.drop { $0 == "#" })
  return name.isEmpty ? nil : Located(name, at: tag.position, length: tag.length)
}

/// An old address as a path of this site; `nil` for a rule that makes addresses.
func oldAddress(_ address: Located<String>) -> Located<String>? {
  OldAddress.path(of: address.value).map { Located($0, at: address.position, length: address.length) }
}
