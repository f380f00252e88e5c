internal import Diagnostics
internal import FrontMatter
internal import JournalModel
internal import Markdown
internal import Search
internal import SiteAssembly
internal import Templates
internal import Localization

/// Reads what a post says.
///
/// - Parameter html: room that is used again.
func read(
  _ index: PostIndex, in context: PageContext, into document: inout PartReader.Document, html: inout [UInt8]
) {
  // Field by field: a copy of a post retains each of its lists.
  document.title = context.site.journal.posts[index.value].title
  document.names = namesForSearch(of: index, in: context)
  document.text.removeAll()
  if context.site.journal.posts[index.value].hasOwnSummary {
    document.text.append(line: context.site.journal.posts[index.value].summary)
  }
  appendText(ofBody: context.site.journal.posts[index.value].body, in: context, to: &document.text, html: &html)
}

/// Reads what a thing's file says.
func read(
  _ index: ThingIndex, in context: PageContext, into document: inout PartReader.Document, html: inout [UInt8]
) {
  let thing = context.site.journal[index]
  document.title = thing.title
  document.names = namesForSearch(of: thing)
  document.text.removeAll()
  if !thing.summary.isEmpty { document.text.append(line: thing.summary) }
  if let described = thing.described {
    appendText(ofBody: described.body, in: context, to: &document.text, html: &html)
  }
}

/// Who wrote it, for which levels, about what.
func namesForSearch(of index: PostIndex, in context: PageContext) -> [String] {
  var names: [String] = []
  names.reserveCapacity(12)
  names += authorNames(of: index, in: context)
  for thing in context.site.journal.posts[index.value].levels {
    names.append(context.site.journal.things[thing.value].title)
  }
  for thing in context.site.journal.posts[index.value].tags {
    names.append(context.site.journal.things[thing.value].title)
  }
  if let series = context.site.journal.posts[index.value].series {
    names.append(context.site.journal.things[series.value].title)
  }
  return names
}

/// Other names of themes and skills, by which readers know them.
func namesForSearch(of thing: Thing) -> [String] {
  guard thing.kind == .tag || thing.kind == .skill else { return [] }
  return (thing.described?.fields.aliases ?? []).map(\.value).filter { !$0.hasPrefix("/") }
}

private func appendText(
  ofBody body: Int, in context: PageContext, to text: inout PageText, html: inout [UInt8]
) {
  if context.site.bodies[body].placeholders.isEmpty {
    text.append(html: context.site.bodies[body].html)
    return
  }
  html.removeAll(keepingCapacity: true)
  context.site.bodies[body].write(to: &html) { index in
    switch context.site.links[body][index] {
    case .plain(let title): return .text(label: title)
    case .recording: return .text(label: nil)
    case .route(_, let title): return .text(label: context.site.bodies[body].links[index].kind == .image ? nil : title)
    case .fragment: return .text(label: nil)
    }
  }
  text.append(html: html)
}
