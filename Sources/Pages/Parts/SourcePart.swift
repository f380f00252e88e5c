internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Letters
internal import Markdown
internal import SiteAssembly
internal import Templates
internal import Localization

/// A source, with the place in it that a page means.
struct ShownSource: Sendable {
  let source: ThingIndex
  let locator: String?
}

let sourceShape: Shape<ShownSource> = Shape("a source") {
  text("title", "its title") { use, context in context.journal[use.source].title }
  route("url", "its page in the journal") { use, context in context.journal[use.source].route }
  text("author", "who made it") { use, context in author(of: context.journal[use.source], in: context) }
  text("year", "when") { use, context in year(of: context.journal[use.source]) }
  text("kind", "what it is: article, book, talk …") { use, context in kind(of: context.journal[use.source]) }
  text("web", "its address on the web") { use, context in
    let source = context.journal[use.source]
    return LinkAddress.linked(source.described?.fields.url?.value ?? source.inline?.url ?? "")
  }
  text("locator", "the place in it, as p. 13") { use, _ in use.locator }
  text("publisher", "who published it") { use, context in
    context.journal[use.source].described?.fields.publisher?.value
  }
}

/// `Author, 2016, report`: what is known of it.
func aboutSource(_ source: Thing, in context: PageContext) -> String {
  [author(of: source, in: context), year(of: source) ?? "", kind(of: source) ?? ""].filter { !$0.isEmpty }
    .joined(separator: context.words[.comma])
}

private func author(of source: Thing, in context: PageContext) -> String {
  let named = source.described?.fields.authors.map(\.value).joined(separator: context.words[.comma]) ?? ""
  return named.isEmpty ? source.inline?.author ?? "" : named
}

private func year(of source: Thing) -> String? {
  (source.described?.fields.year ?? source.inline?.year).map { "\($0)" }
}

private func kind(of source: Thing) -> String? { source.described?.fields.sourceKind?.value ?? source.inline?.kind }
