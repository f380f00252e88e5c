internal import JournalModel
internal import Markdown
internal import SiteAssembly
internal import Templates

extension Shape {
  static let wordUse = Shape(
    "a use of a theme's word",
    [
      .text("title", "the title of the post"),
      .route("url", "the address of the paragraph with the sentence"),
      .text("date", "the post's day in words"),
      .text("iso_date", "the same for machines"),
      .text("lang", "the post's language when it is not the journal's"),
      .list("authors", .link, "who wrote it"),
      .text("before", "the sentence up to the word"),
      .text("mark", "the word as the post writes it, or the words of its link to the theme"),
      .text("after", "the rest of the sentence"),
    ])
}

extension SiteViews {
  func wordUses(_ uses: some Sequence<TagUses.Use>, of tag: ThingIndex) -> [Record] {
    uses.compactMap { use in
      guard let citation = citation(of: use, tag) else { return nil }
      let card = cards[use.post.value].values
      let route = site.journal[use.post].route + "#" + citation.anchor
      let words = sentence(citation)
      return Record(
        .wordUse, [card[0], .route(route), card[2], card[3], card[5], card[7], words.before, words.mark, words.after])
    }
  }

  private func citation(of use: TagUses.Use, _ tag: ThingIndex) -> Citation? {
    if let place = use.backlink { return site.citation(of: site.thingBacklinks[tag.value][place]) }
    let post = site.journal[use.post]
    return post.placeOfTag(tag).flatMap { site.mention($0, in: post.body) }
  }
}
