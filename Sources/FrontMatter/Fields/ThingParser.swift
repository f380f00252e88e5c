package import Diagnostics
internal import Letters

/// Reads the front matter of a tag, level, person … ; see `parsePost`.
package func parseThing(_ text: SourceText, kind: ThingKind, path: String) -> (ThingFields, [Diagnostic]) {
  var (fields, problems) = parseFields(text, kind: kind, path: path)
  if let place = privatePlace(path) {
    fields.audience = stricter(fields.audience, Located(.private, at: .start))
    fields.foreign.append(
      ForeignField(name: place, meaning: .privatePlace, subject: .thing(kind), position: .start, length: 1))
  }
  return (fields, problems)
}

private func parseFields(_ text: SourceText, kind: ThingKind, path: String) -> (ThingFields, [Diagnostic]) {
  let empty = ThingFields(kind: kind)
  guard let range = text.frontMatter, let table = FieldTables.things[kind], let roles = FieldTables.thingRoles[kind]
  else { return (empty, []) }
  do throws(Diagnostic) {
    let document = try YAMLReader.read(
      text.bytes, range: range, firstLine: text.frontMatterFirstLine, file: path, roles: roles)
    var parser = ThingParser(reader: FieldReader(document, file: path), fields: empty)
    parser.parse(table)
    return (parser.fields, parser.reader.diagnostics)
  } catch {
    return (empty, [error])
  }
}

private struct ThingParser {
  var reader: FieldReader
  var fields: ThingFields

  mutating func parse(_ table: [String: FieldMeaning<ThingField>]) {
    let sorted = ClassifiedFields(&reader, table: table, subject: .thing(fields.kind), nameOf: \.rawValue)
    var fields = ThingFields(kind: self.fields.kind)
    for (field, name, node) in sorted.own { read(field, name, node, into: &fields) }
    for (sense, field, name, node) in sorted.others {
      var other = ThingFields(kind: fields.kind)
      reader.isLenient = sense == .same || sense == .address
      readOther(sense, field, name, node, into: &other)
      reader.isLenient = false
      fields.fill(from: other)
    }
    let privacy = PrivacyFields(sorted.privacy, in: reader, of: .thing(fields.kind))
    fields.draft = stricter(fields.draft, privacy.draft)
    fields.audience = stricter(fields.audience, privacy.audience)
    fields.window = privacy.window
    fields.foreign = sorted.foreign + privacy.foreign
    if fields.kind == .person {
      let written = sorted.own.map { ($0.name, $0.node) } + sorted.others.map { ($0.name, $0.node) }
      fields.keepStudentUnnamed(written, &reader)
    }
    self.fields = fields
  }

  private mutating func read(_ field: ThingField, _ name: String, _ node: Int, into fields: inout ThingFields) {
    switch field {
    case .title: fields.title = reader.text(node, name)
    case .aliases: fields.aliases += reader.texts(node, name).compactMap { oldAddressOrName($0, of: fields.kind) }
    case .summary: fields.summary = reader.text(node, name)
    case .order: fields.order = reader.integer(node, name, in: -9999...9999)
    case .lang: fields.lang = reader.language(node, name)
    case .audience: fields.audience = reader.choice(node, name)
    case .draft: fields.draft = reader.flag(node, name)
    case .updated: fields.updated = reader.date(node, name)
    case .slug: readSlug(node, name, into: &fields)
    case .image:
      let image = reader.image(node, name)
      fields.image = image.path
      if fields.alt == nil { fields.alt = image.alt }
    case .alt: fields.alt = reader.text(node, name, allowsEmpty: true)
    default: readOwn(field, name, node, into: &fields)
    }
  }

  /// The fields that only some kinds have.
  private mutating func readOwn(_ field: ThingField, _ name: String, _ node: Int, into fields: inout ThingFields) {
    switch field {
    case .supports: fields.supports = reader.name(node, name)
    case .roles: fields.roles = reader.texts(node, name)
    case .role: fields.role = reader.text(node, name)
    case .levels: fields.levels = reader.texts(node, name)
    case .skills, .needs, .leverages: fields.skills += reader.texts(node, name)
    case .links: fields.links = reader.links(node, name).filter { reader.isAddress($0.target, name) }
    case .complete: fields.complete = reader.flag(node, name)
    case .authors: fields.authors = reader.texts(node, name)
    case .year: fields.year = reader.integer(node, name, in: -3000...9999)
    case .url: fields.url = reader.address(node, name)
    case .kind where fields.kind == .person: fields.personKind = reader.choice(node, name)
    case .kind: fields.sourceKind = reader.text(node, name)
    case .publisher: fields.publisher = reader.text(node, name)
    case .locator: fields.locator = reader.text(node, name)
    case .opposite: fields.opposite = reader.name(node, name)
    case .see: fields.see = reader.texts(node, name)
    case .from: fields.from = reader.name(node, name)
    case .for: fields.askedLevels = reader.texts(node, name)
    case .until: fields.until = reader.date(node, name)
    case .by: fields.by = reader.date(node, name)
    case .status: fields.status = reader.choice(node, name)
    case .framework: fields.framework = reader.texts(node, name)
    default: readRelation(field, name, node, into: &fields)
    }
  }

  /// The fields that say who works for what.
  private mutating func readRelation(
    _ field: ThingField, _ name: String, _ node: Int, into fields: inout ThingFields
  ) {
    switch field {
    case .members: fields.members = reader.texts(node, name)
    case .team: fields.team = reader.name(node, name)
    case .person: fields.person = reader.name(node, name)
    case .grows: fields.grows = reader.texts(node, name)
    case .checks: fields.checks = reader.checks(node, name)
    case .source: fields.source = reader.text(node, name)
    case .items: fields.items = reader.frameworkItems(node, name)
    case .shownAs: fields.shownAs = reader.text(node, name)
    case .looksLike:
      fields.looksLike = reader.namedTexts(node, name, needsText: "a 'level: what it looks like' line for each level")
        .map { ($0.name, $0.text?.value ?? "") }
    default: break
    }
  }

  private mutating func readOther(
    _ sense: ForeignSense?, _ field: ThingField, _ name: String, _ node: Int, into other: inout ThingFields
  ) {
    switch sense {
    case nil, .same?:
      read(field, name, node, into: &other)
      // Other programs' aliases are addresses.
      if sense != nil, field == .aliases { other.aliases = other.aliases.filter { $0.value.hasPrefix("/") } }
    case .address?:
      if let address = reader.text(node, name).flatMap(oldAddress) { other.aliases = [address] }
    }
  }
}

extension ThingParser {
  private mutating func readSlug(_ node: Int, _ name: String, into fields: inout ThingFields) {
    guard let wanted = reader.pageName(node, name) else { return }
    fields.slug = wanted
    let plain = slug(wanted.value)
    guard !plain.utf8.elementsEqual(wanted.value.utf8) else { return }
    reader.report(.badSlug(wanted, plain: plain, file: reader.file))
    fields.slug?.value = plain
    // Of a person it may be the name of a student, which no address may say.
    guard fields.kind != .person else { return }
    let folder = fields.kind == .page ? "" : fields.kind.folder + "/"
    if let old = wanted.asOldAddress(in: folder) { fields.aliases.append(old) }
  }
}

/// An alias of a thing is another name of it, unless it is plainly an address; of a page a path also without `/` in front.
private func oldAddressOrName(_ alias: Located<String>, of kind: ThingKind) -> Located<String>? {
  let text = alias.value.utf8
  let isAddress =
    text.first == .slash || alias.value.hasPrefix("https://") || alias.value.hasPrefix("http://")
    || (kind == .page && (text.contains(.slash) || alias.value.hasSuffix(".html") || alias.value.hasSuffix(".htm")))
  return isAddress ? oldAddress(alias) : alias
}
