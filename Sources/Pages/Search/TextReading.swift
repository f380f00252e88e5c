internal import JournalModel
internal import Search
internal import SiteAssembly

/// The texts from which results show a sentence: whole, or, among very many, the summary of each.
struct TextReading {
  private let isWhole: Bool
  // Room that is used again.
  private var document = PartReader.Document(title: "", text: PageText())
  private var html: [UInt8] = []

  init(isWhole: Bool) { self.isWhole = isWhole }

  mutating func text(of post: PostIndex, in context: PageContext) -> [UInt8] {
    if !isWhole { return Array(context.site.journal.posts[post.value].summary.utf8) }
    read(post, in: context, into: &document, html: &html)
    return document.text.bytes
  }

  mutating func text(of thing: ThingIndex, in context: PageContext) -> [UInt8] {
    if !isWhole, !context.journal[thing].summary.isEmpty { return Array(context.journal[thing].summary.utf8) }
    read(thing, in: context, into: &document, html: &html)
    return document.text.bytes
  }
}
