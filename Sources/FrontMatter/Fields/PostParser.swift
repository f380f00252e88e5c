package import Diagnostics

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
      text.bytes, range: range, firstLine: text.frontMatterFirstLine, file: path, roles: PostFields.table.roles)
    var reader = FieldReader(document, file: path)
    var (fields, sorted) = PostFields.table.read(&reader, PostFields())
    let privacy = PrivacyFields(sorted.privacy, in: reader, of: .post)
    fields.keepPrivate(privacy, besides: sorted.foreign)
    fields.date = fields.date ?? privacy.date
    fields.keepPrivateByTag()
    return (fields, reader.diagnostics)
  } catch {
    return (PostFields(), [error])
  }
}
