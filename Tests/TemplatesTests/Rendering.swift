import Diagnostics
import Templates

/// The templates of one test by name, and what they make of a record.
func render(
  _ templates: KeyValuePairs<String, String>, page: String = "page.html", _ record: Record,
  of shape: AnyShape = SampleShapes.post,
  base: LinkBase = LinkBase(prefix: ""), rules: TemplateSet.Rules = .strict
) throws(Problems) -> [UInt8] {
  let program = try TemplateSet(sources(templates)).compile(page, for: shape, rules: rules)
  var out = ByteBuffer()
  program.render(record, base: base, into: &out)
  return Array(out)
}

/// What the authors of `templates` are told, a line each.
func messages(_ templates: KeyValuePairs<String, String>, pages: [(template: String, shape: AnyShape)]) -> [String] {
  do throws(Problems) {
    _ = try TemplateSet(sources(templates)).compile(pages)
    return []
  } catch {
    return error.diagnostics.map(\.description)
  }
}

private func sources(_ templates: KeyValuePairs<String, String>) -> [TemplateSource] {
  templates.map { TemplateSource(name: $0, file: "templates/\($0).mustache", text: Array($1.utf8)) }
}
