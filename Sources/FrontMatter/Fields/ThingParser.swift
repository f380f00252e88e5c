package import Diagnostics

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
  guard let range = text.frontMatter else { return (empty, []) }
  let table = kind.traits.table
  do throws(Diagnostic) {
    let document = try YAMLReader.read(
      text.bytes, range: range, firstLine: text.frontMatterFirstLine, file: path, roles: table.roles)
    var reader = FieldReader(document, file: path)
    var (fields, sorted) = table.read(&reader, empty)
    let privacy = PrivacyFields(sorted.privacy, in: reader, of: .thing(kind))
    fields.keepPrivate(privacy, besides: sorted.foreign)
    if kind == .person {
      let written = sorted.own.map { ($0.name, $0.node) } + sorted.others.map { ($0.name, $0.node) }
      fields.keepStudentUnnamed(written, &reader)
    }
    return (fields, reader.diagnostics)
  } catch {
    return (empty, [error])
  }
}
