internal import FrontMatter
internal import JournalModel
internal import Letters
internal import SiteAssembly
internal import Templates

extension Shape {
  static let source = Shape(
    "a source",
    [
      .text("title", "its title"),
      .route("url", "its page in the journal"),
      .text("author", "who made it"),
      .text("year", "when"),
      .text("kind", "what it is: article, book, talk …"),
      .text("web", "its address on the web"),
      .text("locator", "the place in it, as p. 13"),
      .text("publisher", "who published it"),
    ])
}

extension SiteViews {
  func sources(of post: Post) -> Value { .list(post.sources.map { source($0.source, locator: $0.locator) }) }

  func source(_ index: ThingIndex, locator: String?) -> Record {
    let thing = site.journal[index]
    let fields = thing.described?.fields
    return Record(
      .source,
      [
        .text(thing.title), .route(thing.route), .text(author(of: thing)),
        .text((fields?.year ?? thing.inline?.year).map { "\($0)" } ?? ""),
        .text(fields?.sourceKind?.value ?? thing.inline?.kind ?? ""),
        .text(LinkAddress.linked(fields?.url?.value ?? thing.inline?.url ?? "")), .text(locator ?? ""),
        .text(fields?.publisher?.value ?? ""),
      ])
  }

  private func author(of source: Thing) -> String {
    let named = source.described?.fields.authors.map(\.value).joined(separator: words[.comma]) ?? ""
    return named.isEmpty ? source.inline?.author ?? "" : named
  }

  /// `Author, 2016, report`: what is known of it.
  func aboutSource(_ source: Thing) -> String {
    let fields = source.described?.fields
    let year = (fields?.year ?? source.inline?.year).map { "\($0)" }
    let parts = [author(of: source), year ?? "", fields?.sourceKind?.value ?? source.inline?.kind ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: words[.comma])
  }
}
