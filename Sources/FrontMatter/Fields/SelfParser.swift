package import Diagnostics

/// Reads the front matter of a self-reflection; see `parsePost`. Its text is not looked at.
package func parseSelfReflection(_ text: SourceText, path: String) -> (SelfFields, [Diagnostic]) {
  guard let range = text.frontMatter else { return (SelfFields(), []) }
  do throws(Diagnostic) {
    let document = try YAMLReader.read(
      text.bytes, range: range, firstLine: text.frontMatterFirstLine, file: path, roles: SelfFields.table.roles)
    var reader = FieldReader(document, file: path)
    var (fields, sorted) = SelfFields.table.read(&reader, SelfFields())
    let privacy = PrivacyFields(sorted.privacy, in: reader, of: .selfReflection)
    fields.keepPrivate(privacy, besides: sorted.foreign)
    return (fields, reader.diagnostics)
  } catch {
    return (SelfFields(), [error])
  }
}
